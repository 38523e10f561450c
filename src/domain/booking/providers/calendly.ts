import type {BookingAdapter} from '../booking-adapter.js';
import {heightOf, own} from '../message-parts.js';
import {fullName, withParams, withTreatment} from '../url-parts.js';

const firstWords = new Set(['calendly.profile_page_viewed', 'calendly.event_type_viewed']);

/**
 * Calendly. Parameters: help.calendly.com/hc/en-us/articles/226766767. Messages:
 * developer.calendly.com/api-docs/overview/embedding/notifying-the-parent-window.
 */
export const calendly: BookingAdapter = {
  id: 'calendly',
  takes: ['treatment', 'location', 'date', 'name', 'firstName', 'lastName', 'email', 'answers'],
  origin: /^https:\/\/calendly\.com$/,
  confirms: 'yes',

  link(url, request) {
    const {name, firstName, lastName, email, location, date} = request;
    return withParams(withTreatment(url, request), {
      ...(firstName || lastName
        ? {first_name: firstName, last_name: lastName, name: fullName(request)}
        : {name}),
      email,
      location,
      date: date?.slice(0, 10),
    });
  },

  frame(link, {answers = {}, page}, report) {
    const questions = Object.entries(answers).filter(([name]) => /^a([1-9]|10)$/.test(name));
    // Without this parameter Calendly posts nothing: no height, no booking.
    if (!page?.host) report('page/host', 'Give the page’s host, or Calendly stays silent.');
    return withParams(link, {
      ...Object.fromEntries(questions),
      embed_domain: page?.host,
      embed_type: 'Inline',
    });
  },

  read(message) {
    const event = own(message, 'event');
    const payload = own(message, 'payload');
    if (typeof event !== 'string') return undefined;
    if (firstWords.has(event)) return {kind: 'ready'};
    if (event === 'calendly.date_and_time_selected') return {kind: 'step'};
    if (event === 'calendly.page_height') return heightOf(own(payload, 'height'));
    if (event === 'calendly.event_scheduled') return booked(own(own(payload, 'event'), 'uri'));
    return undefined;
  },
};

/** The event's id is the last part of its address. The invitee's address is the visitor's own. */
function booked(uri: unknown) {
  const reference = typeof uri === 'string' ? /\/([\w-]{1,100})$/.exec(uri)?.[1] : undefined;
  return {kind: 'booked' as const, ...(reference && {reference})};
}
