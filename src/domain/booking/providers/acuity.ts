import type {BookingAdapter} from '../booking-adapter.js';
import {withParams} from '../url-parts.js';

/**
 * Acuity, also sold as Squarespace Scheduling. Parameters (their case matters):
 * help.acuityscheduling.com/hc/en-us/articles/31919067234445. It has no public messages.
 */
export const acuity: BookingAdapter = {
  id: 'acuity',
  takes: [
    'treatment',
    'staff',
    'location',
    'date',
    'firstName',
    'lastName',
    'email',
    'phone',
    'answers',
  ],

  link(url, {treatment, staff, location, date, firstName, lastName, email, phone}) {
    return withParams(url, {
      appointmentType: treatment,
      calendarID: staff,
      location,
      datetime: date,
      firstName,
      lastName,
      email,
      phone,
    });
  },

  frame(link, {answers = {}}) {
    const fields = Object.entries(answers).filter(([id]) => /^\d+$/.test(id));
    return withParams(link, Object.fromEntries(fields.map(([id, text]) => [`field:${id}`, text])));
  },
};
