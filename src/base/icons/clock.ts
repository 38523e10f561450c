import {icon} from './icon.js';

export const clockIcon = () =>
  icon(
    'M3.8 12c0-5 3.2-8.2 8.2-8.200s8.2 3.2 8.2 8.2-3.2 8.2-8.2 8.200S3.8 17 3.8 12ZM12 7.500V12l3 2',
  );
