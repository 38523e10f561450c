import {isTimeZone} from './hour-forms.js';

/** In ms. */
export const DAY = 86_400_000;

/**
 * The clock on a wall somewhere. What it shows is counted like a `Date`, in ms, as though it hung
 * in Greenwich: midnight of a day is a whole number of `DAY`s.
 */
export type WallClock = {
  /** What the clock shows at a moment, to the second. */
  shows(moment: number): number;
  /**
   * The moment at which the clock shows this. Where it shows it twice, the first; what it leaves
   * out when summer time begins is counted on from before, as a calendar does.
   */
  moment(shown: number): number;
};

/** The clock of a time zone, if it is one. */
export function wallClock(timeZone: unknown): WallClock | undefined {
  if (typeof timeZone !== 'string' || !isTimeZone(timeZone)) return undefined;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const shows = (moment: number) => {
    const parts = new Map(format.formatToParts(moment).map(({type, value}) => [type, +value]));
    const at = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? NaN;
    return Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'));
  };
  const moment = (shown: number) => {
    // A clock is changed by a day at most, and not twice in two days.
    const [before, after] = [shown - DAY, shown + DAY].map((time) => time - shows(time));
    const first = shown + before!;
    return shows(first) === shown
      ? first
      : shown + (shows(shown + after!) === shown ? after! : before!);
  };
  return {shows, moment};
}
