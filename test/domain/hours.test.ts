import {expect} from 'chai';
import fc from 'fast-check';

import {openingAt} from '../../src/domain/hours/opening-at.js';
import type {Day, OpeningHours} from '../../src/domain/hours/hours-types.js';

const days: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const span = (names: string, from: string, to: string): OpeningHours => ({
  days: (names === 'daily' ? [...days] : names.split(' ')) as Day[],
  from,
  to,
});

const weekdays = span('mon tue wed thu fri', '09:00', '18:00');
const split = [span('mon', '09:00', '12:00'), span('mon', '14:00', '18:00')];
const late = [span('fri sat', '20:00', '02:00')];
const always = [span('daily', '00:00', '24:00')];
const night = [span('daily', '00:30', '05:00')];

const [london, berlin, newYork] = ['Europe/London', 'Europe/Berlin', 'America/New_York'];

type Case = {
  because: string;
  hours: OpeningHours[];
  zone?: string;
  closed?: string[];
  now: string;
  until?: string;
  next?: string;
  /** Where neither is known. */
  open?: boolean;
};

// 2026-11-23 is a Monday.
const cases: Case[] = [
  {
    because: 'before it opens',
    hours: [weekdays],
    now: '2026-11-23T08:59:59Z',
    next: '2026-11-23T09:00Z',
  },
  {because: 'as it opens', hours: [weekdays], now: '2026-11-23T09:00Z', until: '2026-11-23T18:00Z'},
  {
    because: 'in the last minute',
    hours: [weekdays],
    now: '2026-11-23T17:59:59.999Z',
    until: '2026-11-23T18:00Z',
  },
  {because: 'as it closes', hours: [weekdays], now: '2026-11-23T18:00Z', next: '2026-11-24T09:00Z'},
  {
    because: 'over the weekend',
    hours: [weekdays],
    now: '2026-11-27T18:00Z',
    next: '2026-11-30T09:00Z',
  },
  {because: 'on a Sunday', hours: [weekdays], now: '2026-11-29T12:00Z', next: '2026-11-30T09:00Z'},
  {
    because: 'one day a week, just over',
    hours: [span('mon', '09:00', '12:00')],
    now: '2026-11-23T12:00Z',
    next: '2026-11-30T09:00Z',
  },
  {
    because: 'in the morning of two spans',
    hours: split,
    now: '2026-11-23T10:00Z',
    until: '2026-11-23T12:00Z',
  },
  {because: 'between two spans', hours: split, now: '2026-11-23T13:00Z', next: '2026-11-23T14:00Z'},
  {
    because: 'in spans that stand in any order',
    hours: [...split].reverse(),
    now: '2026-11-23T08:00Z',
    next: '2026-11-23T09:00Z',
  },
  {
    because: 'in spans that touch',
    hours: [span('mon', '12:00', '18:00'), span('mon', '09:00', '12:00')],
    now: '2026-11-23T10:00Z',
    until: '2026-11-23T18:00Z',
  },
  {
    because: 'in spans that overlap',
    hours: [
      span('mon', '09:00', '15:00'),
      span('mon', '10:00', '12:00'),
      span('mon', '14:00', '17:00'),
    ],
    now: '2026-11-23T10:30Z',
    until: '2026-11-23T17:00Z',
  },
  {
    because: 'before midnight, in a late span',
    hours: late,
    now: '2026-11-27T23:59Z',
    until: '2026-11-28T02:00Z',
  },
  {
    because: 'after midnight, in a late span',
    hours: late,
    now: '2026-11-28T01:59Z',
    until: '2026-11-28T02:00Z',
  },
  {because: 'after a late span', hours: late, now: '2026-11-29T02:00Z', next: '2026-12-04T20:00Z'},
  {
    because: 'after midnight, in the span of Saturday',
    hours: late,
    now: '2026-11-29T00:00Z',
    until: '2026-11-29T02:00Z',
  },
  {
    because: 'at midnight, as the week goes round',
    hours: [span('sun', '22:00', '24:00'), span('mon', '00:00', '01:00')],
    now: '2026-11-29T23:00Z',
    until: '2026-11-30T01:00Z',
  },
  {
    because: 'at the end of a day',
    hours: [span('mon', '20:00', '24:00')],
    now: '2026-11-23T23:59Z',
    until: '2026-11-24T00:00Z',
  },
  {
    because: 'from an hour to the same hour',
    hours: [span('mon', '09:00', '09:00')],
    now: '2026-11-24T08:59Z',
    until: '2026-11-24T09:00Z',
  },
  {because: 'always', hours: always, now: '2026-11-23T12:00Z', open: true},
  {
    because: 'always but on a date',
    hours: always,
    closed: ['2026-11-26'],
    now: '2026-11-23T12:00Z',
    until: '2026-11-26T00:00Z',
  },
  {
    because: 'always but on a date far away',
    hours: always,
    closed: ['2026-12-26'],
    now: '2026-11-23T12:00Z',
    open: true,
  },
  {
    because: 'on a closed date',
    hours: [weekdays],
    closed: ['2026-11-23'],
    now: '2026-11-23T12:00Z',
    next: '2026-11-24T09:00Z',
  },
  {
    because: 'in the evening before closed dates',
    hours: late,
    closed: ['2026-11-28', '2026-12-04'],
    now: '2026-11-28T01:00Z',
    until: '2026-11-28T02:00Z',
  },
  {
    because: 'over many closed dates',
    hours: late,
    closed: ['2026-11-28', '2026-12-04'],
    now: '2026-11-28T21:00Z',
    next: '2026-12-05T20:00Z',
  },
  {
    because: 'before a closing of weeks',
    hours: [weekdays],
    closed: ['30', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'].map(
      (day) => `2026-${day === '30' ? '11' : '12'}-${day}`,
    ),
    now: '2026-11-27T12:00Z',
    until: '2026-11-27T18:00Z',
  },
  {
    because: 'on the 29th of February alone',
    hours: [span('daily', '09:00', '10:00')],
    closed: ['2028-02-28', '2028-02-29'],
    now: '2028-02-28T00:00Z',
    next: '2028-03-01T09:00Z',
  },
  // Clocks change at 01:00 UTC, to summer time on 2026-03-29 and back on 2026-10-25.
  {
    because: 'on a day of 23 hours',
    zone: berlin,
    hours: [span('sun', '09:00', '18:00')],
    now: '2026-03-29T06:59Z',
    next: '2026-03-29T07:00Z',
  },
  {
    because: 'on the day before it',
    zone: berlin,
    hours: [span('sat', '09:00', '18:00')],
    now: '2026-03-28T08:00Z',
    until: '2026-03-28T17:00Z',
  },
  {
    because: 'through a night of 23 hours',
    zone: berlin,
    hours: [span('sat', '20:00', '04:00')],
    now: '2026-03-28T20:00Z',
    until: '2026-03-29T02:00Z',
  },
  {
    because: 'through a night of 25 hours',
    zone: berlin,
    hours: [span('sat', '20:00', '04:00')],
    now: '2026-10-24T20:00Z',
    until: '2026-10-25T03:00Z',
  },
  {
    because: 'over a change, a week ahead',
    zone: berlin,
    hours: [span('mon', '09:00', '10:00')],
    now: '2026-03-23T09:00Z',
    next: '2026-03-30T07:00Z',
  },
  {
    because: 'to an hour that is left out',
    zone: berlin,
    hours: [span('sat', '20:00', '02:30')],
    now: '2026-03-28T20:00Z',
    until: '2026-03-29T01:30Z',
  },
  {
    because: 'from an hour that is left out',
    zone: berlin,
    hours: [span('sun', '02:30', '05:00')],
    now: '2026-03-29T00:59Z',
    next: '2026-03-29T01:30Z',
  },
  {
    because: 'in an hour that is left out altogether',
    zone: berlin,
    hours: [span('sun', '02:30', '03:00')],
    now: '2026-03-28T12:00Z',
    next: '2026-04-05T00:30Z',
  },
  {
    because: 'from the first of two hours',
    zone: berlin,
    hours: [span('sun', '02:30', '05:00')],
    now: '2026-10-25T00:29Z',
    next: '2026-10-25T00:30Z',
  },
  {
    because: 'to the first of two hours',
    zone: berlin,
    hours: [span('sat', '20:00', '02:30')],
    now: '2026-10-25T00:29Z',
    until: '2026-10-25T00:30Z',
  },
  {
    because: 'in the second of two hours',
    zone: berlin,
    hours: [span('sun', '01:00', '05:00')],
    now: '2026-10-25T01:30Z',
    until: '2026-10-25T04:00Z',
  },
  {
    because: 'in America, as summer time begins',
    zone: newYork,
    hours: night,
    now: '2026-03-08T06:59Z',
    until: '2026-03-08T09:00Z',
  },
  {
    because: 'in America, as summer time ends',
    zone: newYork,
    hours: night,
    now: '2026-11-01T06:30Z',
    until: '2026-11-01T10:00Z',
  },
  {
    because: 'where clocks change by half an hour',
    zone: 'Australia/Lord_Howe',
    hours: [span('sun', '01:00', '03:00')],
    now: '2026-04-04T14:30Z',
    until: '2026-04-04T16:30Z',
  },
  {
    because: 'where a midnight is left out',
    zone: 'Africa/Cairo',
    hours: [span('fri', '00:00', '02:00')],
    now: '2026-04-23T21:59Z',
    next: '2026-04-23T22:00Z',
  },
  {
    because: 'where a day was left out',
    zone: 'Pacific/Apia',
    hours: [span('sat', '09:00', '10:00')],
    now: '2011-12-30T09:00Z',
    next: '2011-12-30T19:00Z',
  },
  {
    because: 'on the other side of the date line',
    zone: 'Pacific/Kiritimati',
    hours: [span('tue', '09:00', '18:00')],
    now: '2026-11-23T20:00Z',
    until: '2026-11-24T04:00Z',
  },
  {
    because: 'where clocks are a quarter off',
    zone: 'Asia/Kathmandu',
    hours: [span('mon', '09:00', '18:00')],
    now: '2026-11-23T03:14Z',
    next: '2026-11-23T03:15Z',
  },
  {
    because: 'a date that is still yesterday’s',
    zone: newYork,
    hours: [span('daily', '09:00', '23:00')],
    closed: ['2026-11-23'],
    now: '2026-11-24T02:00Z',
    next: '2026-11-24T14:00Z',
  },
];

const seen = (opening: ReturnType<typeof openingAt>) =>
  JSON.parse(JSON.stringify(opening)) as object;
const iso = (time: string) => new Date(time).toISOString();

describe('openingAt', () => {
  for (const {because, hours, zone = london, closed, now, until, next, open = !!until} of cases) {
    it(`knows when it is ${open ? 'open' : 'closed'}: ${because}`, () => {
      expect(seen(openingAt(hours, zone, new Date(now), closed))).to.deep.equal({
        open,
        ...(until && {until: iso(until)}),
        ...(next && {next: iso(next)}),
      });
    });
  }

  it('knows of no next time in a year of closed dates', () => {
    const closed = [...Array(372).keys()].map((day) =>
      new Date(Date.UTC(2026, 10, 23 + day)).toISOString().slice(0, 10),
    );
    const now = new Date('2026-11-23T12:00Z');
    expect(openingAt([weekdays], london, now, closed)).to.deep.equal({open: false});
  });

  const now = new Date('2026-11-23T12:00Z');
  const unreadable = (given: object) => [given] as OpeningHours[];
  for (const {because, hours = [weekdays], zone = london, moment = now, closed} of [
    {because: 'no hours', hours: null},
    {because: 'no spans', hours: []},
    {because: 'no days', hours: [span('', '09:00', '18:00')]},
    {because: 'an empty list of days', hours: unreadable({days: [], from: '09:00', to: '18:00'})},
    {because: 'a day nobody knows', hours: [span('mon Tuesday', '09:00', '18:00')]},
    {because: 'a time in words', hours: [span('mon', '9 am', '18:00')]},
    {because: 'a time without a zero', hours: [span('mon', '9:00', '18:00')]},
    {because: 'an hour too many', hours: [span('mon', '09:00', '24:30')]},
    {because: 'a beginning at the end of a day', hours: [span('mon', '24:00', '24:00')]},
    {because: 'one sound span and one not', hours: [weekdays, span('sat', '10:00', '')]},
    {because: 'days on a prototype', hours: [Object.create(weekdays) as OpeningHours]},
    {because: 'no time zone', zone: null},
    {because: 'a time zone nobody knows', zone: 'Mars/Olympus'},
    {because: 'an offset, which is wrong in summer', zone: '+01:00'},
    {because: 'no date', moment: new Date(NaN)},
    {because: 'a date at the end of time', moment: new Date(8.64e15)},
    {because: 'a date before all time zones', moment: new Date(-8.64e15)},
    {because: 'a number', moment: 7},
    {because: 'a closed date nobody can read', closed: ['25.12.2026']},
    {because: 'closed dates that are no list', closed: '2026-12-25'},
  ] as {
    because: string;
    hours?: OpeningHours[];
    zone?: string;
    moment?: Date;
    closed?: string[];
  }[]) {
    it(`says nothing when told ${because}`, () => {
      expect(openingAt(hours, zone, moment, closed)).to.equal(undefined);
    });
  }
});

const two = (part: number) => String(part).padStart(2, '0');
const time = fc
  .tuple(fc.nat(23), fc.constantFrom(0, 15, 30, 59))
  .map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
const anyHours = fc.array(
  fc.record({
    days: fc.subarray([...days], {minLength: 1}),
    from: time,
    to: fc.oneof(time, fc.constant('24:00')),
  }),
  {minLength: 1, maxLength: 6},
);
const zones = [london, newYork, 'Australia/Lord_Howe', 'Africa/Cairo', 'Asia/Kathmandu', 'UTC'];
const anyNow = fc.date({
  min: new Date('2020-01-01'),
  max: new Date('2035-01-01'),
  noInvalidDate: true,
});
const DAY = 86_400_000;

/** Whether a clock in Greenwich stands in one of the spans: the plain way to say it. */
function isOpen(hours: OpeningHours[], closed: string[], now: Date): boolean {
  return [0, -1].some((ago) => {
    const day = new Date(now.getTime() + ago * DAY);
    const date = day.toISOString().slice(0, 10);
    const clock = now.getTime() - Date.parse(date);
    return hours.some(({days: on, from, to}) => {
      const [start, end] = [from, to].map((at) => {
        const [hour, minute] = at.split(':').map(Number);
        return (hour! * 60 + minute!) * 60_000;
      });
      const over = end! > start! ? end! : end! + DAY;
      const isDay = on.includes(days[(day.getUTCDay() + 6) % 7]!) && !closed.includes(date);
      return isDay && start! <= clock && clock < over;
    });
  });
}

describe('any opening hours', () => {
  it('close after now when open, and open after now when closed', () => {
    fc.assert(
      fc.property(anyHours, fc.constantFrom(...zones), anyNow, (hours, zone, now) => {
        const opening = openingAt(hours, zone, now)!;
        if (!opening.open) expect(opening.next!.getTime()).to.be.above(now.getTime());
        else if (opening.until) expect(opening.until.getTime()).to.be.above(now.getTime());
      }),
    );
  });

  it('are what the clock says, and change when they say', () => {
    const dates = fc.array(
      anyNow.map((date) => date.toISOString().slice(0, 10)),
      {maxLength: 3},
    );
    fc.assert(
      fc.property(anyHours, dates, anyNow, fc.nat(6), (hours, others, now, ahead) => {
        const soon = new Date(now.getTime() + ahead * DAY).toISOString().slice(0, 10);
        const closed = [...others, soon];
        const opening = openingAt(hours, 'UTC', now, closed)!;
        expect(opening.open).to.equal(isOpen(hours, closed, now));
        const change = opening.open ? opening.until : opening.next;
        if (!change) return;
        const last = new Date(change.getTime() - 1);
        expect(isOpen(hours, closed, last), 'just before').to.equal(opening.open);
        expect(isOpen(hours, closed, change), 'then').to.equal(!opening.open);
      }),
    );
  });

  it('agree with what they say of themselves a moment before and after', () => {
    fc.assert(
      fc.property(anyHours, fc.constantFrom(...zones), anyNow, (hours, zone, now) => {
        const opening = openingAt(hours, zone, now)!;
        const change = opening.open ? opening.until : opening.next;
        if (!change) return;
        const at = (moment: number) => openingAt(hours, zone, new Date(moment))!.open;
        expect(at(change.getTime() - 1), 'just before').to.equal(opening.open);
        expect(at(change.getTime()), 'then').to.equal(!opening.open);
      }),
    );
  });

  it('throw nothing, whatever they are', () => {
    const anySpan = fc.record({days: fc.anything(), from: fc.anything(), to: fc.anything()});
    const anything = fc.anything();
    fc.assert(
      fc.property(
        fc.oneof(anything, fc.array(fc.oneof(anySpan, anything)), anyHours),
        fc.oneof(anything, fc.constantFrom(...zones)),
        fc.oneof(anything, fc.date()),
        fc.oneof(anything, fc.constant(undefined), fc.array(fc.string())),
        (hours, zone, now, closed) => {
          const told = [hours, zone, now, closed] as Parameters<typeof openingAt>;
          expect(openingAt(...told)).to.satisfy(
            (opening: unknown) => opening === undefined || typeof opening === 'object',
          );
        },
      ),
    );
  });
});
