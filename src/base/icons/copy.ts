import {icon} from './icon.js';

export const copyIcon = () =>
  icon(
    'M9 11c0-1.3.7-2 2-2h7c1.3 0 2 .7 2 2v7c0 1.3-.7 2-2 2h-7c-1.3 0-2-.7-2-2v-7ZM15 9V6c0-1.3-.7-2-2-2H6c-1.3 0-2 .7-2 2v7c0 1.3.7 2 2 2h3',
  );
