import type {BookingAdapter} from '../booking-adapter.js';
import {plainWishes} from '../plain-wishes.js';

/** Any other page. Whatever the spa asks for in its address stands there already. */
export const link: BookingAdapter = {
  id: 'link',
  takes: plainWishes,
  anyHost: true,
  link: (url) => url,
};
