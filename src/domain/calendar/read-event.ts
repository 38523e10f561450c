import {own} from '../booking/message-parts.js';
import {safeUrl} from '../booking/safe-url.js';
import type {SoundEvent} from './calendar-types.js';

/**
 * What can be used of an event: nothing without a title and two times in order. An optional field
 * that cannot be used is left out.
 */
export function readEvent(event: unknown): SoundEvent | undefined {
  const title = words(own(event, 'title'));
  const start = moment(own(event, 'start'));
  const end = moment(own(event, 'end'));
  if (!title || !start || !end || end <= start) return undefined;
  return {
    title,
    start,
    end,
    location: words(own(event, 'location')),
    description: words(own(event, 'description')),
    url: page(own(event, 'url')),
  };
}

/** The address of a page. A calendar makes no call and writes no letter. */
function page(value: unknown): string | undefined {
  const url = typeof value === 'string' ? safeUrl(value) : undefined;
  return url?.protocol.startsWith('http') ? url.href : undefined;
}

/**
 * Text with no other control character than a line feed, and nothing that UTF-8 cannot write. What
 * shows nothing is no text.
 */
export function words(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ');
  return /\S/.test(text) ? text : undefined;
}

const iso = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d)?(?:\.\d+)?(?:Z|([+-])(\d\d):?(\d\d))$/;

/**
 * A moment as `2026-11-24T17:00:00Z`. A time without an offset is nothing: it would mean another
 * moment to everybody who reads it. So is a day or an hour that no calendar has.
 */
export function moment(value: unknown): string | undefined {
  const found = typeof value === 'string' ? iso.exec(value) : null;
  if (!found) return undefined;
  const [, minute = '', second = ':00', sign, hours = '0', minutes = '0'] = found;
  const wall = Date.parse(`${minute}${second}Z`);
  // Some engines read the 30th of February as the 2nd of March.
  if (Number.isNaN(wall) || !written(wall).startsWith(minute)) return undefined;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
  const moment = written(sign === '-' ? wall + offset : wall - offset);
  return /^\d{4}-/.test(moment) ? moment : undefined;
}

const written = (time: number) => `${new Date(time).toISOString().slice(0, -5)}Z`;
