import {date, week} from './hour-forms.js';
import type {Opening, OpeningHours} from './hours-types.js';
import {readSpans} from './read-spans.js';
import type {Span} from './read-spans.js';
import {DAY, wallClock} from './wall-clock.js';
import type {WallClock} from './wall-clock.js';

/** How many days ahead a closing and an opening are looked for. */
const soon = 7;
const ahead = 370;

/**
 * Whether the spa is open at a moment, and when that changes. Nothing when nobody can say: no
 * hours, a span or a date that cannot be read, an unknown time zone.
 *
 * On a date in `closed` (`2026-12-25`) no span begins; one that began the evening before goes on to
 * its end. Spans that touch are one: between a morning and an afternoon nothing closes.
 */
export function openingAt(
  hours: readonly OpeningHours[] | undefined,
  timeZone: string | undefined,
  now: Date,
  closed: readonly string[] = [],
): Opening | undefined {
  const spans = readSpans(hours);
  const clock = wallClock(timeZone);
  const time = now instanceof Date ? now.getTime() : NaN;
  // Outside these years calendars are written otherwise.
  const isDatable = time > Date.UTC(1970, 0, 2) && time < Date.UTC(9990, 0);
  if (!spans || !clock || !isDatable || !areDates(closed)) return undefined;

  const today = Math.floor(clock.shows(time) / DAY);
  let until = time;
  for (let day = today - 1; day <= today + (until > time ? soon + 1 : ahead); day++) {
    if (closed.includes(dateOf(day))) continue;
    for (const [start, end] of momentsOn(day, spans, clock)) {
      if (start > until) return until > time ? openUntil(until, time) : closedUntil(start);
      until = Math.max(until, end);
    }
  }
  return until > time ? openUntil(until, time) : {open: false};
}

/** When the spans of a day begin and end. One that the change of clocks left nothing of is none. */
const momentsOn = (day: number, spans: readonly Span[], {moment}: WallClock) =>
  spans
    .filter(({days}) => days.includes(week[new Date(day * DAY).getUTCDay()]))
    .map(({from, to}) => [moment(day * DAY + from), moment(day * DAY + to)] as const)
    .filter(([start, end]) => start < end);

const openUntil = (until: number, now: number): Opening =>
  until - now > soon * DAY ? {open: true} : {open: true, until: new Date(until)};

const closedUntil = (next: number): Opening => ({open: false, next: new Date(next)});

const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

const areDates = (dates: unknown): boolean =>
  Array.isArray(dates) && dates.every((each) => typeof each === 'string' && date.test(each));
