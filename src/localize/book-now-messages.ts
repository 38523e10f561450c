import {msg} from '@lit/localize';

import {needStrings} from './locale.js';

needStrings('book-now');

/** What the booking button says before it is pressed. */
export const bookNow = {
  times: () => msg('Show the times', {id: 'book-now.times', desc: 'At most 20 characters.'}),
  book: () => msg('Book now', {id: 'book-now.book', desc: 'At most 14 characters.'}),
};
