import {icon} from './icon.js';

export const closeIcon = () => icon('M6 6l12 12M18 6 6 18');
