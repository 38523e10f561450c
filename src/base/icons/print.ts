import {icon} from './icon.js';

export const printIcon = () =>
  icon(
    'M7 9V4h10v5M7 17H5.500c-1 0-1.500-.6-1.500-1.600V11c0-1.3.7-2 2-2h12c1.3 0 2 .7 2 2v4.400c0 1-.5 1.600-1.500 1.600H17M7 14h10v6H7v-6Z',
  );
