import {own} from '../booking/message-parts.js';
import type {CalendarEvent} from './calendar-types.js';
import {moment, readEvent, words} from './read-event.js';

/** A line may be this long in UTF-8, its break not counted (RFC 5545, 3.1). */
const longest = 75;

/**
 * An `.ics` file (RFC 5545) with the event in it, for every calendar there is. Nothing if the event
 * has no id, no title, or no two times in order that say where on earth they hold.
 */
export function calendarFile(event: CalendarEvent): string | undefined {
  const id = words(own(event, 'id'));
  const stamp = moment(own(event, 'stamp'));
  const sound = readEvent(event);
  if (!id || !stamp || !sound) return undefined;
  const {title, start, end, location, description, url} = sound;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Basalt//basalt-widgets//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    `DTSTAMP:${compact(stamp)}`,
    `DTSTART:${compact(start)}`,
    `DTEND:${compact(end)}`,
    `SUMMARY:${escaped(title)}`,
    location && `LOCATION:${escaped(location)}`,
    description && `DESCRIPTION:${escaped(description)}`,
    // An address is no text: it is written as it is, and has nothing in it to escape.
    url && `URL:${url}`,
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.flatMap((line) => (line ? `${folded(line)}\r\n` : [])).join('');
}

/** A time as calendars write it: `20261124T170000Z`. */
export const compact = (moment: string): string => moment.replace(/[-:]/g, '');

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

/** Breaks a long line between characters. The space that begins the next one is not part of it. */
function folded(line: string): string {
  let result = '';
  let length = 0;
  for (const character of line) {
    const more = octets(character);
    if (length + more > longest) {
      result += '\r\n ';
      length = 1;
    }
    result += character;
    length += more;
  }
  return result;
}

/** How many octets a character takes in UTF-8. */
function octets(character: string): number {
  const point = character.codePointAt(0)!;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
