import type {BookingAdapter} from '../booking-adapter.js';
import {below, withParams, withPath} from '../url-parts.js';

/**
 * Setmore, by an address of the spa's own or by `booking.setmore.com`. Both are known from other
 * people's pages alone. It takes no name, mail or phone, and says nothing to the page.
 */
export const setmore: BookingAdapter = {
  id: 'setmore',
  takes: [],
  unproven: {
    takes: ['treatment', 'staff'],
    on: /^https:\/\/(booking\.setmore\.com\/scheduleappointment\/|(?!booking\.|www\.|my\.)[\w-]+\.setmore\.com\/(book\/?)?([?#]|$))/,
    such: 'https://your-spa.setmore.com/',
  },
  anyHost: true,

  link(url, {treatment, staff}, report) {
    if (url.hostname === 'booking.setmore.com') {
      if (staff) report('staff', 'Use the address that ends in .setmore.com/ for a therapist.');
      const [, , more] = url.pathname.split('/').filter(Boolean);
      return treatment && !more ? below(url, 'services', treatment) : url;
    }
    if (!treatment && !staff) return url;
    return withParams(withPath(url, '/book'), {
      step: treatment && staff && 'time-slot',
      products: treatment,
      type: treatment && 'service',
      staff,
      staffSelected: staff && 'true',
    });
  },
};
