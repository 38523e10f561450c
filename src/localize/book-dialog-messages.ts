import {msg, str} from '@lit/localize';

import {needStrings} from './locale.js';

needStrings('book-dialog');

/** What the booking dialog says. */
export const bookDialog = {
  heading: () => msg('Book your visit', {id: 'book-dialog.heading', desc: 'Heading of the dialog'}),
  close: () => msg('Close', {id: 'book-dialog.close'}),
  session: () =>
    msg('Session', {id: 'book-dialog.session', desc: 'Label above the name of a treatment'}),
  timeAndPrice: () => msg('Time and price', {id: 'book-dialog.time-and-price'}),
  where: () =>
    msg('Where', {id: 'book-dialog.where', desc: 'Label above the name and address of the spa'}),
  change: () =>
    msg('Choose another location', {
      id: 'book-dialog.change',
      desc: 'Button below the location of the spa that the visitor chose. At most 26 characters.',
    }),
  privacy: () => msg('Nothing you told this page is passed on.', {id: 'book-dialog.privacy'}),
  noted: () =>
    msg('The summary you chose to send goes along, and nothing else you told this page.', {
      id: 'book-dialog.noted',
      desc: 'In the dialog, in place of “Nothing you told this page is passed on.”',
    }),
  opening: (provider: string) =>
    msg(str`Opening ${provider}`, {
      id: 'book-dialog.opening',
      desc: 'While the booking system loads',
    }),
  newTab: () =>
    msg('Open in a new tab', {id: 'book-dialog.new-tab', desc: 'At most 28 characters.'}),
  keeper: (provider: string) =>
    msg(str`Times are kept by ${provider}`, {
      id: 'book-dialog.keeper',
      desc: 'Heading before consent',
    }),
  consent: (host: string) =>
    msg(
      str`Showing the calendar loads a page from ${host}. It will see your IP address and may set cookies.`,
      {id: 'book-dialog.consent'},
    ),
  show: () => msg('Show the calendar', {id: 'book-dialog.show', desc: 'At most 24 characters.'}),
  failed: () => msg('The calendar did not load.', {id: 'book-dialog.failed'}),
  blocked: () =>
    msg('Your connection or a blocker may have stopped it.', {id: 'book-dialog.blocked'}),
  again: () => msg('Try again', {id: 'book-dialog.again'}),
  call: (phone: string) => msg(str`Call ${phone}`, {id: 'book-dialog.call'}),
  frame: (provider: string) =>
    msg(str`Booking calendar of ${provider}`, {
      id: 'book-dialog.frame',
      desc: 'Name of the frame for screen readers',
    }),
  booked: () =>
    msg('You are booked', {id: 'book-dialog.booked', desc: 'The booking system confirmed it'}),
  bookedText: () => msg('Your booking is confirmed.', {id: 'book-dialog.booked-text'}),
  requested: () =>
    msg('Your time is asked for', {
      id: 'book-dialog.requested',
      desc: 'Booked, but not confirmed yet',
    }),
  requestedText: () =>
    msg('It is not yet confirmed. The spa has still to say yes, or a payment is still open.', {
      id: 'book-dialog.requested-text',
    }),
  cancelled: () =>
    msg('Your booking is cancelled', {
      id: 'book-dialog.cancelled',
      desc: 'The booking system says that the visitor has cancelled it',
    }),
  cancelledText: () =>
    msg('You can choose another time whenever you like.', {id: 'book-dialog.cancelled-text'}),
  anotherTime: () => msg('Choose another time', {id: 'book-dialog.another-time'}),
  when: () =>
    msg('When', {id: 'book-dialog.when', desc: 'Label above the day and the hours of a booking'}),
  yourTime: (zone: string) =>
    msg(str`By your own clock: ${zone}`, {
      id: 'book-dialog.your-time',
      desc: 'Below the hours of a booking; the name of a time zone follows',
    }),
  silent: () =>
    msg('Do you see no calendar here? It may have been stopped on its way.', {
      id: 'book-dialog.silent',
      desc: 'Below a frame from which nothing is heard',
    }),
  reference: () => msg('Reference', {id: 'book-dialog.reference'}),
  done: () => msg('Done', {id: 'book-dialog.done'}),
};
