import type {BookingAdapter} from '../booking-adapter.js';
import {withParams} from '../url-parts.js';

/**
 * Mindbody's classic pages, known from other people's addresses alone. Its newer pages are put into
 * a site by the vendor's own script, which is none of ours.
 */
export const mindbody: BookingAdapter = {
  id: 'mindbody',
  takes: [],
  unproven: {
    takes: ['treatment', 'location'],
    on: /\/classic\/ws\?(.*&)?studioid=/i,
    such: 'https://clients.mindbodyonline.com/classic/ws?studioid=…',
  },
  anyHost: true,

  link: (url, {treatment, location}) => withParams(url, {sVT: treatment, sLoc: location}),
};
