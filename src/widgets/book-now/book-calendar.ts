import {html, nothing} from 'lit';

import {calendarIcon} from '../../base/icons/calendar.js';
import {calendarFile} from '../../domain/calendar/calendar-file.js';
import {googleCalendarLink, outlookCalendarLink} from '../../domain/calendar/calendar-links.js';
import type {CalendarEvent} from '../../domain/calendar/calendar-types.js';
import {bookCalendar as text} from '../../localize/book-calendar-messages.js';
import type {Ending} from './book-ending-view.js';

/** A browser has read a file long before; some ask for it a while after the press. In ms. */
const READ_BY_THEN = 20_000;

/**
 * The ways into the visitor's own calendar, for a booking with both its times. Others may see a
 * calendar: it has the names that the spa itself uses, and nothing that the visitor told.
 */
export function calendarWays(ending: Ending) {
  const event = entry(ending);
  const google = googleCalendarLink(event);
  if (!google) return nothing;
  return html`<div class="keep">
    <h3>${text.heading()}</h3>
    <button type="button" class="btn solid" @click=${() => download(event)}>
      ${calendarIcon()}${text.file()}
    </button>
    <p class="ways">
      ${way(google, text.google())}${way(outlookCalendarLink(event)!, text.outlook())}
    </p>
    <p class="note">${text.privacy()}</p>
  </div>`;
}

const way = (url: string, name: string) =>
  html`<a class="btn text" href=${url} target="_blank" rel="noopener noreferrer">${name}</a>`;

function entry(ending: Ending): CalendarEvent {
  const {treatment, frame, made} = ending;
  const {name, address, booking} = ending.profile;
  const {start = '', end = ''} = made.times;
  return {
    id: `${made.reference ?? start}@${new URL(frame).host}`,
    title: [treatment?.name, name].filter(Boolean).join(', ') || text.visit(),
    start,
    end,
    location: [name, address].filter(Boolean).join(', '),
    url: booking?.manageUrl,
    stamp: new Date().toISOString(),
  };
}

// A link that is in no page: its press is heard by nobody's script, and goes through every policy.
function download(event: CalendarEvent) {
  const file = new Blob([calendarFile(event) ?? ''], {type: 'text/calendar;charset=utf-8'});
  const href = URL.createObjectURL(file);
  const link = document.createElement('a');
  Object.assign(link, {href, download: `visit-${event.start.slice(0, 10)}.ics`}).click();
  setTimeout(() => URL.revokeObjectURL(href), READ_BY_THEN);
}
