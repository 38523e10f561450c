import {icon} from './icon.js';

export const checkIcon = () => icon('m5 12.6 4.6 4.600L19.2 7');
