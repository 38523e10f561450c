import {msg} from '@lit/localize';

import {needStrings} from './locale.js';

needStrings('book-now');

/** What the booking button says before it is pressed. */
export const bookNow = {
  times: () => msg('Show the times', {id: 'book-now.times'}),
  book: () => msg('Book now', {id: 'book-now.book'}),
};
