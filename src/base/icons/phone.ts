import {icon} from './icon.js';

export const phoneIcon = () =>
  icon(
    'M6.2 4h2.600l1.5 4-2 1.600a11 11 0 0 0 5.9 5.900l1.7-2 4 1.500v2.700c0 1.3-1 2.3-2.3 2.200A14.8 14.8 0 0 1 4 6.300C3.9 5 4.9 4 6.2 4Z',
  );
