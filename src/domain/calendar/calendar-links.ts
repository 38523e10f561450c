import {compact} from './calendar-file.js';
import type {CalendarEvent} from './calendar-types.js';
import {readEvent} from './read-event.js';

/**
 * Opens Google Calendar with the event filled in, for the visitor to save. Nothing if the event
 * has no title or no two times in order.
 */
export function googleCalendarLink(event: CalendarEvent): string | undefined {
  const sound = readEvent(event);
  if (!sound) return undefined;
  const {title, start, end, location, description, url} = sound;
  return address('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: title,
    dates: `${compact(start)}/${compact(end)}`,
    details: lines(description, url),
    location,
  });
}

/**
 * Microsoft keeps the calendars of people and of companies on two hosts. It promises neither link:
 * what works is recorded in InteractionDesignFoundation/add-event-to-calendar-docs on GitHub.
 */
const outlooks = {personal: 'outlook.live.com', work: 'outlook.office.com'};

/**
 * Opens Outlook on the web with the event filled in, for the visitor to save. Nothing if the event
 * has no title or no two times in order.
 */
export function outlookCalendarLink(
  event: CalendarEvent,
  account: 'personal' | 'work' = 'personal',
): string | undefined {
  const sound = readEvent(event);
  if (!sound) return undefined;
  const {title, start, end, location, description, url} = sound;
  const host = account === 'work' ? outlooks.work : outlooks.personal;
  return address(`https://${host}/calendar/0/deeplink/compose`, {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: start,
    enddt: end,
    body: asHtml(lines(description, url)),
    location,
  });
}

/** Neither calendar has a field for an address: it stands below the description. */
const lines = (...parts: (string | undefined)[]) => parts.filter(Boolean).join('\n');

/** Outlook reads the body as HTML, and nothing else: text is escaped for it. */
const asHtml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>');

/** Outlook shows the plus sign that `URLSearchParams` writes for a space. */
function address(page: string, params: Readonly<Record<string, string | undefined>>): string {
  const query = Object.entries(params).flatMap(([name, value]) =>
    value ? `${name}=${encodeURIComponent(value)}` : [],
  );
  return `${page}?${query.join('&')}`;
}
