import {getLocale} from './locale.js';

/** Minutes: "5 min", or with all its letters "5 minutes". */
export const timeText = (minutes: number, unitDisplay: 'short' | 'long' = 'short'): string =>
  new Intl.NumberFormat(getLocale(), {style: 'unit', unit: 'minute', unitDisplay}).format(minutes);

/** A count, as the language writes it. */
export const count = (value: number): string => value.toLocaleString(getLocale());
