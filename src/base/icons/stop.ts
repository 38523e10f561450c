import {icon} from './icon.js';

export const stopIcon = () =>
  icon(
    'M8.4 3.800h7.200l4.6 4.600v7.200l-4.6 4.600H8.400l-4.6-4.600V8.400l4.6-4.600ZM12 7.800v5M12 16v.2',
  );
