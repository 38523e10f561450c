import {msg} from '@lit/localize';

/** What the booking button says before it is pressed. */
export const bookNow = {
  book: () => msg('Book now', {id: 'book-now.book'}),
};
