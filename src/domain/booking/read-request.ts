import type {Report} from './booking-adapter.js';
import type {BookingRequest} from './booking-types.js';
import {own, ownNames} from './message-parts.js';
import {plainWishes} from './plain-wishes.js';

/** Longer than this, browsers and booking systems begin to cut addresses off. */
const longest = 2000;
/** A page's own query may carry the marks of several campaigns. */
const longestCampaign = 8000;

const fields = [...plainWishes, 'notes', 'campaign'] as const;

const forms: Readonly<Record<string, {pattern: RegExp; remedy: string}>> = {
  date: {pattern: /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-][\d:]+)?)?$/, remedy: 'Write it as 2026-11-24.'},
  email: {pattern: /^[^\s@]+@[^\s@]+$/, remedy: 'Write it as name@example.com.'},
  // Dots alone would lead to another folder where an id stands in a path.
  treatment: {pattern: /[^.]/, remedy: 'Use the id that the booking system gave the treatment.'},
  staff: {pattern: /[^.]/, remedy: 'Use the id that the booking system gave the therapist.'},
  location: {pattern: /[^.]/, remedy: 'Use the id that the booking system gave the branch.'},
};

/** The request without what cannot be used. Each thing left out is reported; the rest stays. */
export function readRequest(request: unknown, report: Report): BookingRequest {
  const read = (field: string) => text(own(request, field), field, report);
  const page = own(request, 'page');
  const entries = fields.map((field) => [field, read(field)] as const);
  return {
    ...Object.fromEntries(entries.filter(([, value]) => value !== undefined)),
    url: read('url') ?? '',
    answers: answersOf(own(request, 'answers'), report),
    campaignKeys: keysOf(own(request, 'campaignKeys'), report),
    tried: own(request, 'tried') === true,
    page: Object.fromEntries(
      ['host', 'namespace', 'locale'].map((name) => [
        name,
        text(own(page, name), `page/${name}`, report),
      ]),
    ),
  };
}

function answersOf(answers: unknown, report: Report): Record<string, string> {
  return Object.fromEntries(
    ownNames(answers).flatMap((name) => {
      const answer = text(own(answers, name), `answers/${escaped(name)}`, report);
      return answer === undefined ? [] : [[name, answer]];
    }),
  );
}

/** Names of parameters. No campaign needs more of them than this. */
function keysOf(keys: unknown, report: Report): string[] {
  if (typeof keys === 'string') report('campaignKeys', 'Write a list, such as ["ref"].');
  return ownNames(keys)
    .slice(0, 20)
    .flatMap((index) => {
      const key = own(keys, index);
      if (typeof key === 'string' && /^[\w.-]{1,40}$/.test(key)) return [key];
      report(`campaignKeys/${escaped(index)}`, 'Write the name of a parameter, such as “ref”.');
      return [];
    });
}

/** As RFC 6901 writes a name in a JSON pointer. */
const escaped = (name: string) => name.replace(/~/g, '~0').replace(/\//g, '~1');

function text(value: unknown, field: string, report: Report): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') {
    report(field, 'Write it as text.');
    return undefined;
  }
  const most = field === 'campaign' ? longestCampaign : longest;
  if (value.length > most) {
    report(field, `Shorten it to ${most} characters.`);
    return undefined;
  }
  const tidy = field === 'url' ? value : tidied(value, field);
  const form = Object.hasOwn(forms, field) ? forms[field] : undefined;
  if (tidy && form && !form.pattern.test(tidy)) {
    report(field, form.remedy);
    return undefined;
  }
  return tidy || undefined;
}

/** Half of a character cannot be escaped, and a control character is never meant. */
function tidied(value: string, field: string): string {
  const whole = value.replace(/\p{Cs}/gu, '\ufffd');
  const lines = field === 'notes' ? whole.split(/\r\n?|\n/) : [whole];
  return lines
    .map((line) => line.replace(/\p{Cc}+/gu, ' '))
    .join('\n')
    .trim();
}
