import {icon} from './icon.js';

export const lockIcon = () =>
  icon(
    'M5.5 12.500c0-1.3.7-2 2-2h9c1.3 0 2 .7 2 2V18c0 1.3-.7 2-2 2h-9c-1.3 0-2-.7-2-2v-5.500ZM8.5 10.500V8a3.5 3.5 0 0 1 7 0v2.5',
  );
