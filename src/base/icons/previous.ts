import {icon} from './icon.js';

export const previousIcon = () => icon('m14.5 5.5-6.5 6.5 6.5 6.5', true);
