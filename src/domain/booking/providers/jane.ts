import type {BookingAdapter} from '../booking-adapter.js';

/**
 * Jane. Its addresses are known from other people's pages alone: behind the hash stand the
 * therapist and, below, one of their treatments.
 */
export const jane: BookingAdapter = {
  id: 'jane',
  takes: [],
  unproven: {
    takes: ['staff', 'treatment'],
    on: /^https:\/\/[^/]+\/(\?[^#]*)?(#\/?(staff_member\/.*)?)?$/,
    such: 'https://your-clinic.janeapp.com/',
  },
  anyHost: true,

  link(url, {staff, treatment}, report) {
    const [, given, more] = /^#\/staff_member\/([^/]+)(\/.+)?$/.exec(url.hash) ?? [];
    // An address that names a treatment already is left alone.
    if (more || (!staff && !treatment)) return url;
    const therapist = staff ? encodeURIComponent(staff) : given;
    if (!therapist) {
      report('treatment', 'Name the therapist too: Jane keeps the treatments below them.');
      return url;
    }
    const page = new URL(url.href);
    page.hash = `/staff_member/${therapist}`;
    if (treatment) page.hash += `/treatment/${encodeURIComponent(treatment)}`;
    return page;
  },
};
