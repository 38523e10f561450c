import {expect} from 'chai';
import fc from 'fast-check';

import {calendarFile} from '../../src/domain/calendar/calendar-file.js';
import {googleCalendarLink, outlookCalendarLink} from '../../src/domain/calendar/calendar-links.js';
import type {CalendarEvent} from '../../src/domain/calendar/calendar-types.js';

const event: CalendarEvent = {
  id: 'BK-7@book.stillwater.example',
  title: 'Hot stone massage, 60 minutes',
  start: '2026-12-01T18:00:00+01:00',
  end: '2026-12-01T19:00:00+01:00',
  location: '4 Quay Lane; Wells-next-the-Sea',
  description: 'Please come ten minutes early.\nTea is waiting.',
  url: 'https://book.stillwater.example/r/BK-7?a=1,2;3',
  stamp: '2026-11-24T10:00:00Z',
};
const wrong = (changes: object) => ({...event, ...changes}) as CalendarEvent;

const unfolded = (file: string) => file.replace(/\r\n[ \t]/g, '');
const unescaped = (text: string) =>
  text.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));

/** What a calendar reads in a file: each property's value, as it is written. */
function read(file: string | undefined): Record<string, string> {
  const lines = unfolded(file!).split('\r\n');
  expect(lines.pop(), 'the last line is ended too').to.equal('');
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at), line.slice(at + 1)];
    }),
  );
}
const bytes = (text: string) => new TextEncoder().encode(text);

describe('calendarFile', () => {
  it('writes an appointment line by line', () => {
    expect(calendarFile(event)).to.equal(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Basalt//basalt-widgets//EN',
        'BEGIN:VEVENT',
        'UID:BK-7@book.stillwater.example',
        'DTSTAMP:20261124T100000Z',
        'DTSTART:20261201T170000Z',
        'DTEND:20261201T180000Z',
        'SUMMARY:Hot stone massage\\, 60 minutes',
        'LOCATION:4 Quay Lane\\; Wells-next-the-Sea',
        'DESCRIPTION:Please come ten minutes early.\\nTea is waiting.',
        'URL:https://book.stillwater.example/r/BK-7?a=1,2;3',
        'STATUS:CONFIRMED',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('leaves out what it was not told', () => {
    const {id, title, start, end, stamp} = event;
    expect(read(calendarFile({id, title, start, end, stamp}))).to.have.all.keys(
      ...['BEGIN', 'VERSION', 'PRODID', 'UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY'],
      ...['STATUS', 'END'],
    );
  });

  for (const {because, start, utc} of [
    {because: 'Greenwich', start: '2026-12-01T17:30:00Z', utc: '20261201T173000Z'},
    {because: 'no seconds', start: '2026-12-01T17:30Z', utc: '20261201T173000Z'},
    {because: 'parts of a second', start: '2026-12-01T17:30:05.999Z', utc: '20261201T173005Z'},
    {because: 'no colon', start: '2026-12-01T18:30:00+0100', utc: '20261201T173000Z'},
    {because: 'the day before', start: '2026-12-01T04:00:00+05:45', utc: '20261130T221500Z'},
    {because: 'the next day', start: '2026-11-30T20:00:00-03:30', utc: '20261130T233000Z'},
    {
      because: 'before a spring change',
      start: '2026-03-29T01:59:59+00:00',
      utc: '20260329T015959Z',
    },
    {because: 'after a spring change', start: '2026-03-29T03:00:00+02:00', utc: '20260329T010000Z'},
    {because: 'the first 02:30', start: '2026-10-25T02:30:00+02:00', utc: '20261025T003000Z'},
    {because: 'the second 02:30', start: '2026-10-25T02:30:00+01:00', utc: '20261025T013000Z'},
    {because: 'a leap day', start: '2028-02-29T12:00:00Z', utc: '20280229T120000Z'},
    {because: 'the end of a year', start: '2026-12-31T23:30:00-01:00', utc: '20270101T003000Z'},
  ]) {
    it(`counts in UTC: ${because}`, () => {
      const end = '2030-01-01T00:00:00Z';
      expect(read(calendarFile({...event, start, end}))['DTSTART']).to.equal(utc);
      expect(read(calendarFile({...event, stamp: start}))['DTSTAMP']).to.equal(utc);
    });
  }

  for (const time of [
    '2026-12-01T18:00:00',
    '2026-12-01',
    '2026-02-30T10:00:00Z',
    '2027-02-29T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-12-01T24:00:00Z',
    '2026-12-01T10:60:00Z',
    '2026-12-01T10:00:60Z',
    '2026-12-01T10:00:00+24:00',
    '2026-12-01T10:00:00+01:60',
    '0000-01-01T00:00:00+01:00',
    '9999-12-31T23:59:00-01:00',
    '2026-12-01T10:00:00Z\r\nATTENDEE:x',
    'tomorrow',
    '',
    7,
    null,
    undefined,
    {},
    new Date(0),
  ]) {
    it(`finds no time in ${JSON.stringify(time) ?? 'nothing'}`, () => {
      for (const field of ['start', 'end', 'stamp'])
        expect(calendarFile(wrong({[field]: time})), field).to.equal(undefined);
      for (const field of ['start', 'end']) {
        expect(googleCalendarLink(wrong({[field]: time})), field).to.equal(undefined);
        expect(outlookCalendarLink(wrong({[field]: time})), field).to.equal(undefined);
      }
    });
  }

  for (const {because, changes} of [
    {because: 'it ends before it begins', changes: {end: '2026-12-01T17:59:59+01:00'}},
    {because: 'it takes no time', changes: {end: '2026-12-01T17:00:00Z'}},
    {because: 'it takes part of a second', changes: {end: '2026-12-01T17:00:00.900Z'}},
    {because: 'it has no title', changes: {title: ' \n'}},
    {because: 'its title is no text', changes: {title: ['Massage']}},
  ]) {
    it(`makes nothing of an event when ${because}`, () => {
      for (const make of [calendarFile, googleCalendarLink, outlookCalendarLink])
        expect(make(wrong(changes))).to.equal(undefined);
    });
  }

  it('makes no file without an id, and a link all the same', () => {
    for (const id of ['', '\u0000', undefined, 7]) {
      expect(calendarFile(wrong({id}))).to.equal(undefined);
      expect(googleCalendarLink(wrong({id}))).to.match(/^https:/);
    }
  });

  for (const url of [
    'javascript:alert(1)',
    'http://spa.example',
    'tel:+441632960118',
    '/r-7',
    777,
  ]) {
    it(`leads nobody to ${url}`, () => {
      expect(read(calendarFile(wrong({url})))).not.to.have.property('URL');
      expect(googleCalendarLink(wrong({url}))).not.to.include(encodeURIComponent(String(url)));
    });
  }

  for (const {because, text, seen = text} of [
    {because: 'signs that mean something', text: 'a\\b;c,d\\n:"e"^'},
    {because: 'Arabic', text: 'تدليك بالأحجار الساخنة، ٦٠ دقيقة'},
    {because: 'marks of direction', text: '\u200fسبا\u200e Stillwater \u2067٤\u2069'},
    {because: 'accents in two parts', text: 'Entspa\u0301nnung '.repeat(20)},
    {because: 'Chinese, long', text: '热石按摩'.repeat(60)},
    {because: 'a family, long', text: '👩‍👩‍👧‍👦'.repeat(30)},
    {because: 'one long word', text: 'x'.repeat(1000)},
    {because: 'spaces at a fold', text: ' '.repeat(100) + 'x'},
    {because: 'a Windows line end', text: 'a\r\nb', seen: 'a\nb'},
    {because: 'an old Mac line end', text: 'a\rb', seen: 'a\nb'},
    {
      because: 'a line that is another property',
      text: 'a\r\nEND:VEVENT\r\nX:1',
      seen: 'a\nEND:VEVENT\nX:1',
    },
    {because: 'a fold that is none', text: 'a\r\n b', seen: 'a\n b'},
    {because: 'other line ends', text: 'a\u2028b\u2029c\u0085d', seen: 'a\nb\nc\nd'},
    {because: 'control characters', text: 'a\u0000b\tc\u007fd', seen: 'a b c d'},
    {because: 'half of a character', text: 'a\ud83db', seen: 'a\ufffdb'},
  ]) {
    it(`keeps text whole: ${because}`, () => {
      const file = calendarFile({...event, title: text, location: text, description: text});
      const {SUMMARY, LOCATION, DESCRIPTION} = read(file);
      for (const found of [SUMMARY, LOCATION, DESCRIPTION])
        expect(unescaped(found!)).to.equal(seen);
      expect(file!.match(/^END:VEVENT\r$/gm)).to.have.length(1);
    });
  }

  it('breaks before an emoji that would stick out, wherever it stands', () => {
    for (let before = 60; before <= 67; before++) {
      const title = 'x'.repeat(before) + '🪨x';
      const [first, second] = calendarFile({...event, title})!
        .split('\r\n')
        .slice(8);
      const room = 75 - 'SUMMARY:'.length - before;
      expect(first, `${before}`).to.equal(
        'SUMMARY:' + 'x'.repeat(before) + (room >= 5 ? '🪨x' : room === 4 ? '🪨' : ''),
      );
      if (room < 5) expect(second, `${before}`).to.equal(room === 4 ? ' x' : ' 🪨x');
    }
  });
});

const sign = fc.constantFrom('\\', ';', ',', ':', '\n', '\r', '\t', ' ', 'n');
const anyText = fc
  .array(fc.oneof(sign, fc.string({unit: 'binary', maxLength: 40})))
  .map((parts) => parts.join(''));
const seenIn = (text: string) =>
  text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');

describe('any appointment', () => {
  it('comes out of the file as it went in, in lines that are no longer than allowed', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, location, description) => {
        const file = calendarFile({...event, title: `t${title}`, location, description});
        for (const line of file!.split('\r\n')) {
          expect(bytes(line).length).to.be.at.most(75);
          expect(line).not.to.match(/[\p{Cc}\p{Cs}]/u);
        }
        const {SUMMARY, LOCATION = '', DESCRIPTION = ''} = read(file);
        expect(unescaped(SUMMARY!)).to.equal(seenIn(`t${title}`));
        for (const [found, given] of [
          [LOCATION, location],
          [DESCRIPTION, description],
        ] as const)
          if (/\S/.test(seenIn(given))) expect(unescaped(found)).to.equal(seenIn(given));
          else expect(found).to.equal('');
      }),
    );
  });

  it('begins at the same moment, in whatever offset it is written', () => {
    const inYears = {min: new Date(0), max: new Date('9998-01-01'), noInvalidDate: true};
    fc.assert(
      fc.property(fc.date(inYears), fc.integer({min: -840, max: 840}), (date, offset) => {
        const wall = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19);
        const two = (part: number) => String(Math.floor(part)).padStart(2, '0');
        const length = Math.abs(offset);
        const start = `${wall}${offset < 0 ? '-' : '+'}${two(length / 60)}:${two(length % 60)}`;
        fc.pre(/^\d{4}-/.test(start));
        const {DTSTART} = read(calendarFile({...event, start, end: '9999-01-01T00:00:00Z'}));
        expect(DTSTART).to.equal(`${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`);
      }),
    );
  });

  it('throws nothing, whatever it is', () => {
    const anyEvent = fc.oneof(
      fc.anything(),
      fc.record(Object.fromEntries(Object.keys(event).map((key) => [key, fc.anything()]))),
    );
    fc.assert(
      fc.property(anyEvent, (given) => {
        for (const make of [calendarFile, googleCalendarLink, outlookCalendarLink])
          expect(make(given as CalendarEvent)).to.satisfy(
            (made: unknown) => made === undefined || typeof made === 'string',
          );
      }),
    );
  });
});

describe('a link to a calendar', () => {
  const text = 'Tea & cake, 1+1 <b>\nسبا 🪨';
  const full = {...event, title: text, location: text, description: text};
  const {url} = event;

  it('fills in an event at Google', () => {
    const link = new URL(googleCalendarLink(full)!);
    expect(link.origin + link.pathname).to.equal('https://calendar.google.com/calendar/render');
    expect(Object.fromEntries(link.searchParams)).to.deep.equal({
      action: 'TEMPLATE',
      text,
      dates: '20261201T170000Z/20261201T180000Z',
      details: `${text}\n${url}`,
      location: text,
    });
  });

  for (const {account, host} of [
    {account: undefined, host: 'outlook.live.com'},
    {account: 'personal', host: 'outlook.live.com'},
    {account: 'work', host: 'outlook.office.com'},
    {account: 'constructor', host: 'outlook.live.com'},
  ]) {
    it(`fills in an event at ${host} for ${account ?? 'everybody'}`, () => {
      const link = new URL(outlookCalendarLink(full, account as 'work')!);
      expect(link.origin + link.pathname).to.equal(`https://${host}/calendar/0/deeplink/compose`);
      expect(Object.fromEntries(link.searchParams)).to.deep.equal({
        path: '/calendar/action/compose',
        rru: 'addevent',
        subject: text,
        startdt: '2026-12-01T17:00:00Z',
        enddt: '2026-12-01T18:00:00Z',
        body: `Tea &amp; cake, 1+1 &lt;b&gt;<br>سبا 🪨<br>${url}`,
        location: text,
      });
    });
  }

  it('writes a space so that Outlook reads a space, and leaves out what is empty', () => {
    const {id, start, end, stamp} = event;
    const bare = {id, title: 'A b', start, end, stamp};
    expect(outlookCalendarLink(bare))
      .to.match(/&subject=A%20b&/)
      .and.not.match(/body|location|\+/);
    expect(googleCalendarLink(bare))
      .to.match(/&text=A%20b&/)
      .and.not.match(/details|location|\+/);
  });

  it('cannot be led elsewhere, nor given other parameters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const given = {...event, title: `t${text}`, location: text, description: text};
        for (const [link, host] of [
          [googleCalendarLink(given), 'calendar.google.com'],
          [outlookCalendarLink(given), 'outlook.live.com'],
        ] as const) {
          const {protocol, hostname, hash, searchParams} = new URL(link!);
          expect({protocol, hostname, hash}).to.deep.equal({
            protocol: 'https:',
            hostname: host,
            hash: '',
          });
          expect(searchParams.get('text') ?? searchParams.get('subject')).to.equal(
            seenIn(`t${text}`),
          );
        }
      }),
    );
  });
});
