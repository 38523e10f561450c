import {own} from '../booking/message-parts.js';
import {closes, opens, week} from './hour-forms.js';
import {DAY} from './wall-clock.js';

/** A span on some days, in ms from midnight. */
export type Span = {days: readonly unknown[]; from: number; to: number};

/** The spans of a week, the earlier in a day first; nothing if there is none. */
export function readSpans(hours: unknown): Span[] | undefined {
  if (!Array.isArray(hours) || !hours.length) return undefined;
  const spans = hours.flatMap((each: unknown) => readSpan(each) ?? []);
  // Half a week would say "closed" where it does not know.
  return spans.length === hours.length ? spans.sort((a, b) => a.from - b.from) : undefined;
}

function readSpan(span: unknown): Span | undefined {
  const days = own(span, 'days');
  const from = inDay(own(span, 'from'), opens);
  const to = inDay(own(span, 'to'), closes);
  if (!areDays(days) || from === undefined || to === undefined) return undefined;
  return {days, from, to: to > from ? to : to + DAY};
}

function areDays(days: unknown): days is readonly unknown[] {
  const known: readonly unknown[] = week;
  return Array.isArray(days) && days.length > 0 && days.every((day) => known.includes(day));
}

function inDay(time: unknown, form: RegExp): number | undefined {
  if (typeof time !== 'string' || !form.test(time)) return undefined;
  const [hours, minutes] = time.split(':').map(Number);
  return (hours! * 60 + minutes!) * 60_000;
}
