import type {BookingAdapter} from '../booking-adapter.js';

/** Any other page. Whatever the spa asks for in its address stands there already. */
export const link: BookingAdapter = {
  id: 'link',
  takes: [
    'treatment',
    'staff',
    'location',
    'date',
    'name',
    'firstName',
    'lastName',
    'email',
    'phone',
  ],
  anyHost: true,
  link: (url) => url,
};
