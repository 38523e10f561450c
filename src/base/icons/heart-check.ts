import {icon} from './icon.js';

export const heartCheckIcon = () =>
  icon(
    'M12 20C6.5 16 3.5 12.6 3.5 9a4.5 4.5 0 0 1 8.5-2 4.5 4.5 0 0 1 8.5 2c0 3.6-3 7-8.5 11ZM8.8 11.600l2.4 2.3 4-4.3',
  );
