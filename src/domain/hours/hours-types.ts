/** A day of the week. */
export type Day = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** A span in which the spa is open, on each of these days, by the clock on its wall. */
export type OpeningHours = {
  days: Day[];
  /** `09:00`. */
  from: string;
  /** `18:00`; `24:00` is midnight. Not later than `from`: it is a time of the next day. */
  to: string;
};

/** Whether the spa is open, and when that changes. */
export type Opening =
  | {
      open: true;
      /** When it closes. Missing if it does not within a week. */
      until?: Date;
    }
  | {
      open: false;
      /** When it opens. Missing if it does not within a year. */
      next?: Date;
    };
