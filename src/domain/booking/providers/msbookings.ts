import type {BookingAdapter} from '../booking-adapter.js';
import {below} from '../url-parts.js';

/**
 * Microsoft Bookings. Its addresses are known from other people's pages alone. One of them tries to
 * fill in name and mail; whether that works nobody says, so we don't.
 */
export const msbookings: BookingAdapter = {
  id: 'msbookings',
  takes: [],
  unproven: {
    takes: ['treatment'],
    on: /\/book\/[^/?#]+(@|%40)[^/?#]+/i,
    such: 'https://outlook.office.com/book/your-spa@your-spa.example/',
  },
  anyHost: true,

  link(url, {treatment}) {
    // An address that names a treatment already is left alone.
    const open = !/\/s\/[^/]/.test(url.pathname);
    return treatment && open ? below(url, 's', treatment) : url;
  },
};
