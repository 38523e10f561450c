import type {BookingAdapter} from '../booking-adapter.js';
import type {BookingMessage} from '../booking-types.js';
import {heightOf, own, times, token} from '../message-parts.js';
import {fullName, withParams, withPath, withTreatment} from '../url-parts.js';

/**
 * Cal.com, its own or one that a spa runs itself. Parameters:
 * cal.com/help/embedding/prefill-booking-form-embed. Messages: cal.com/help/embedding/embed-events
 * and calcom/cal.com packages/embeds/embed-core/src/embed-iframe.ts.
 */
export const calcom: BookingAdapter = {
  id: 'calcom',
  takes: ['treatment', 'name', 'firstName', 'lastName', 'email', 'phone', 'notes', 'answers'],
  anyHost: true,
  // A frame elsewhere, on an organisation's or the spa's own host, is known by its address.
  origin: /^https:\/\/app\.cal\.com$/,
  confirms: 'yes',
  allow: 'payment',

  link(url, request) {
    const page = withPath(url, url.pathname.replace(/\/(embed\/?)?$/, '') || '/');
    return withParams(withTreatment(page, request), {
      name: fullName(request),
      email: request.email,
      smsReminderNumber: request.phone,
    });
  },

  frame(link, {answers = {}, notes, page}, report) {
    if (link.pathname === '/') {
      report('url', 'Write the address of the booking page, such as https://cal.com/spa/massage.');
      return undefined;
    }
    const frame = withPath(link, `${link.pathname.replace(/\/$/, '')}/embed`);
    // The vendor's own script does the same: in Safari, cal.com misses files in a frame.
    if (/^(www\.)?cal\.com$/.test(frame.hostname)) frame.hostname = 'app.cal.com';
    const questions = Object.entries(answers).filter(([name]) => /^[\w-]+$/.test(name));
    return withParams(frame, {
      ...Object.fromEntries(questions),
      notes,
      embed: page?.namespace ?? 'basalt',
    });
  },

  read(message) {
    const type = own(message, 'type');
    if (own(message, 'originator') !== 'CAL' || typeof type !== 'string') return undefined;
    return Object.hasOwn(readers, type) ? readers[type]?.(own(message, 'data')) : undefined;
  },

  /** Until it hears this, the page in the frame keeps its body hidden. */
  reply(message) {
    const asks = own(message, 'originator') === 'CAL' && own(message, 'type') === '__iframeReady';
    return asks ? {originator: 'CAL', method: 'parentKnowsIframeReady'} : undefined;
  },
};

const readers: Readonly<Record<string, (said: unknown) => BookingMessage | undefined>> = {
  linkReady: () => ({kind: 'ready'}),
  linkFailed: (said) => failed(token(own(said, 'code'))),
  __dimensionChanged: (said) => heightOf(own(said, 'iframeHeight')),
  bookerViewed: () => ({kind: 'step'}),
  availabilityLoaded: () => ({kind: 'step'}),
  eventTypeSelected: () => ({kind: 'step'}),
  bookingSuccessfulV2: booked,
  rescheduleBookingSuccessfulV2: booked,
  // The old event carries the whole booking and its organiser. Only these facts leave it.
  bookingSuccessful: (said) => booked(own(said, 'booking')),
  bookingCancelled: () => ({kind: 'cancelled'}),
};

function failed(code: string | undefined): BookingMessage {
  return {kind: 'failed', ...(code && {code})};
}

function booked(said: unknown): BookingMessage {
  const reference = token(own(said, 'uid'));
  const status = own(said, 'status');
  const pending =
    own(said, 'paymentRequired') === true ||
    (typeof status === 'string' && !/^accepted$/i.test(status));
  return {
    kind: 'booked',
    ...(reference && {reference}),
    ...times(own(said, 'startTime'), own(said, 'endTime')),
    ...(pending && {pending}),
  };
}
