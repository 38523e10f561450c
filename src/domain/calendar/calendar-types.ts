/**
 * An appointment for the visitor's own calendar. Others may see a calendar: say nothing of health
 * in it, not in a title and not in a description.
 */
export type CalendarEvent = {
  /**
   * Unique in the world and the same each time, such as the booking's reference at the booking
   * system's host. A calendar that knows the id already changes its entry.
   */
  id: string;
  title: string;
  /** ISO 8601 with an offset or Z, such as `2026-11-24T18:00:00+01:00`. */
  start: string;
  /** Like `start`, and later. */
  end: string;
  location?: string;
  /** May have several lines. */
  description?: string;
  /** Where the booking can be looked at or changed. */
  url?: string;
  /** When the entry is made, like `start`. */
  stamp: string;
};

/** An appointment with sound times: whole seconds in UTC, as `2026-11-24T17:00:00Z`. */
export type SoundEvent = {
  title: string;
  start: string;
  end: string;
  location?: string;
  description?: string;
  url?: string;
};
