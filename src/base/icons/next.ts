import {icon} from './icon.js';

export const nextIcon = () => icon('m9.5 5.5 6.5 6.5-6.5 6.5', true);
