import type {BookingAdapter} from './booking-adapter.js';

/**
 * A system of which nothing is proven but its addresses: the page opens as the spa wrote it, in a
 * new tab. On the spa's own host too, for many of them let a spa have one.
 */
export const asWritten = (id: string): BookingAdapter => ({
  id,
  takes: [],
  anyHost: true,
  link: (url) => url,
});
