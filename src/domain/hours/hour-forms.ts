import type {Day} from './hours-types.js';

/** The days of a week as `Date` counts them. */
export const week: readonly Day[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** A time of day, by a clock that counts to 23. */
export const opens = /^([01]\d|2[0-3]):[0-5]\d$/;
/** The same, or the midnight that ends a day. */
export const closes = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;
/** A day of the year. */
export const date = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Whether it is the IANA name of a time zone, such as `Europe/London`, that the browser knows. */
export function isTimeZone(name: string): boolean {
  try {
    // Newer browsers also take an offset such as +01:00. It would be wrong every summer.
    return /^[A-Z]/i.test(name) && !!new Intl.DateTimeFormat('en', {timeZone: name});
  } catch {
    return false;
  }
}
