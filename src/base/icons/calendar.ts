import {icon} from './icon.js';

export const calendarIcon = () =>
  icon(
    'M4 8c0-1.7 1-2.5 2.5-2.500h11C19 5.5 20 6.3 20 8v9.500c0 1.7-1 2.5-2.5 2.500h-11C5 20 4 19.2 4 17.500V8ZM4 10h16M8.3 3.500v4M15.7 3.500v4M12 13.600v2.800M10.6 15h2.8',
  );
