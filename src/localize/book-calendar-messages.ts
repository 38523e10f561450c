import {msg} from '@lit/localize';

import {needStrings} from './locale.js';

needStrings('book-calendar');

/** What a confirmed booking offers for the visitor's own calendar. */
export const bookCalendar = {
  heading: () => msg('Keep it in your calendar', {id: 'book-calendar.heading'}),
  file: () =>
    msg('Add to calendar', {
      id: 'book-calendar.file',
      desc: 'A button that makes a file for every calendar. At most 26 characters.',
    }),
  google: () =>
    msg('Google Calendar', {id: 'book-calendar.google', desc: 'A link that opens it in a new tab'}),
  outlook: () =>
    msg('Outlook', {id: 'book-calendar.outlook', desc: 'A link that opens it in a new tab'}),
  privacy: () =>
    msg('The entry has the session, the time and the place in it, and nothing about your health.', {
      id: 'book-calendar.privacy',
    }),
  visit: () =>
    msg('Your visit', {
      id: 'book-calendar.visit',
      desc: 'Title of the entry where neither the session nor the spa has a name',
    }),
};
