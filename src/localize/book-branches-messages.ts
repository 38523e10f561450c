import {msg} from '@lit/localize';

import {needStrings} from './locale.js';

needStrings('book-branches');

/** What the choice of a house says, in a spa that has several. */
export const bookBranches = {
  heading: () =>
    msg('Where would you like to come?', {
      id: 'book-branches.heading',
      desc: 'Asked before a booking, in a spa with several locations',
    }),
  go: () => msg('Continue', {id: 'book-branches.continue', desc: 'At most 14 characters.'}),
  close: () => msg('Close', {id: 'book-branches.close'}),
};
