import {msg, str} from '@lit/localize';

import {needStrings} from './locale.js';

needStrings('book-extras');

/** What some booking buttons say beside themselves. */
export const bookExtras = {
  manage: () =>
    msg('Change or cancel a booking', {id: 'book-extras.manage', desc: 'At most 36 characters.'}),
  openUntil: (time: string) =>
    msg(str`Open until ${time}`, {id: 'book-extras.open-until', desc: '“Open until 18:00”'}),
  openNow: () => msg('Open now', {id: 'book-extras.open-now'}),
  opensToday: (time: string) => msg(str`Opens today at ${time}`, {id: 'book-extras.opens-today'}),
  opensTomorrow: (time: string) =>
    msg(str`Opens tomorrow at ${time}`, {id: 'book-extras.opens-tomorrow'}),
  opensOn: (day: string, time: string) =>
    msg(str`Opens on ${day} at ${time}`, {
      id: 'book-extras.opens-on',
      desc: '“Opens on Monday at 09:00”, “Opens on 4 January at 09:00”',
    }),
};
