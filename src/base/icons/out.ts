import {icon} from './icon.js';

export const outIcon = () =>
  icon(
    'M9 5.500H6.500c-1 0-1.5.5-1.5 1.500v10.500c0 1 .5 1.5 1.5 1.500H17c1 0 1.5-.5 1.5-1.500V15M13 5h6v6M19 5l-8 8',
    true,
  );
