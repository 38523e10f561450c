import type {BookingAdapter} from '../booking-adapter.js';
import {withParams, withPath} from '../url-parts.js';

/**
 * Fresha. Its addresses are known from other people's pages alone, nearly all of which open it in
 * a new tab.
 */
export const fresha: BookingAdapter = {
  id: 'fresha',
  takes: [],
  unproven: {
    takes: ['treatment', 'staff', 'location'],
    on: /\/book-now\/[^/]+\/(all-offer|services)([?#]|$)/,
    such: 'https://www.fresha.com/book-now/your-spa/all-offer?pId=…',
  },
  anyHost: true,

  link(url, {treatment, staff, location}) {
    if (!treatment && !staff && !location) return url;
    // All else in the address, such as the spa's own number, is needed on either tab.
    return withParams(withPath(url, url.pathname.replace(/all-offer$/, 'services')), {
      lid: location,
      eid: staff,
      oiid: treatment && `sv:${treatment}`,
    });
  },
};
