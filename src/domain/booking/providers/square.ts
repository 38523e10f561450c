import type {BookingAdapter} from '../booking-adapter.js';
import {below, withParams} from '../url-parts.js';

/**
 * Square Appointments. Its addresses are known from other people's pages alone: no word of Square
 * on them, nor on frames or messages. It takes no name, mail or phone.
 */
export const square: BookingAdapter = {
  id: 'square',
  takes: [],
  unproven: {
    takes: ['treatment', 'staff', 'locale'],
    on: /\/appointments\/[^/]+\/location\/[^/]+\/services([/?#]|$)/,
    such: 'https://book.squareup.com/appointments/…/location/…/services',
  },
  anyHost: true,

  link(url, {treatment, staff, page}) {
    // An address that names a treatment already is left alone.
    const open = /\/services\/?$/.test(url.pathname);
    return withParams(treatment && open ? below(url, treatment) : url, {
      team_member_id: staff,
      locale: page?.locale,
    });
  },
};
