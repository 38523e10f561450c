import {html, type TemplateResult} from 'lit';

/** A line icon: 24 grid, drawn in the text's colour, decoration only. */
const icon = (path: string, flips = false): TemplateResult =>
  html`<svg
    class=${flips ? 'icon flips' : 'icon'}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    <path d=${path} />
  </svg>`;

export const calendarIcon = () =>
  icon(
    'M4 8c0-1.7 1-2.5 2.5-2.500h11C19 5.5 20 6.3 20 8v9.500c0 1.7-1 2.5-2.5 2.500h-11C5 20 4 19.2 4 17.500V8ZM4 10h16M8.3 3.500v4M15.7 3.500v4M12 13.600v2.800M10.6 15h2.8',
  );
export const closeIcon = () => icon('M6 6l12 12M18 6 6 18');
export const infoIcon = () =>
  icon(
    'M3.8 12c0-5 3.2-8.2 8.2-8.200s8.2 3.2 8.2 8.2-3.2 8.2-8.2 8.200S3.8 17 3.8 12ZM12 11.200v5M12 7.800V8',
  );
export const outIcon = () =>
  icon(
    'M9 5.500H6.500c-1 0-1.5.5-1.5 1.500v10.500c0 1 .5 1.5 1.5 1.500H17c1 0 1.5-.5 1.5-1.500V15M13 5h6v6M19 5l-8 8',
    true,
  );
export const previousIcon = () => icon('m14.5 5.5-6.5 6.5 6.5 6.5', true);
export const nextIcon = () => icon('m9.5 5.5 6.5 6.5-6.5 6.5', true);
export const checkIcon = () => icon('m5 12.6 4.6 4.600L19.2 7');
export const clockIcon = () =>
  icon(
    'M3.8 12c0-5 3.2-8.2 8.2-8.200s8.2 3.2 8.2 8.2-3.2 8.2-8.2 8.200S3.8 17 3.8 12ZM12 7.500V12l3 2',
  );
export const lockIcon = () =>
  icon(
    'M5.5 12.500c0-1.3.7-2 2-2h9c1.3 0 2 .7 2 2V18c0 1.3-.7 2-2 2h-9c-1.3 0-2-.7-2-2v-5.500ZM8.5 10.500V8a3.5 3.5 0 0 1 7 0v2.5',
  );
export const phoneIcon = () =>
  icon(
    'M6.2 4h2.600l1.5 4-2 1.600a11 11 0 0 0 5.9 5.900l1.7-2 4 1.500v2.700c0 1.3-1 2.3-2.3 2.200A14.8 14.8 0 0 1 4 6.300C3.9 5 4.9 4 6.2 4Z',
  );
export const stopIcon = () =>
  icon(
    'M8.4 3.800h7.200l4.6 4.600v7.200l-4.6 4.600H8.400l-4.6-4.600V8.400l4.6-4.600ZM12 7.800v5M12 16v.2',
  );
export const heartCheckIcon = () =>
  icon(
    'M12 20C6.5 16 3.5 12.6 3.5 9a4.5 4.5 0 0 1 8.5-2 4.5 4.5 0 0 1 8.5 2c0 3.6-3 7-8.5 11ZM8.8 11.600l2.4 2.3 4-4.3',
  );
