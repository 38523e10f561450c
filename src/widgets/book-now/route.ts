import type {BookingAdapter} from '../../domain/booking/booking-adapter.js';
import {bookingUrlWith} from '../../domain/booking/booking-url-with.js';
import {loadAdapter} from '../../domain/booking/load-adapter.js';
import type {Profile, ProfileTreatment} from '../../domain/profile/profile-types.js';
import {getLocale} from '../../localize/locale.js';
import {pageProfile} from '../../services/profile.js';
import type {BasaltBookNow, Booking} from './book-now.js';

/** What a visitor books, and where: the spa, or the house of it that they chose. */
export interface Visit {
  booking: Booking;
  profile: Profile;
  treatment?: ProfileTreatment;
  /** Whether they chose among several houses. */
  chosen?: true;
}

/**
 * The visit that a press on the button asks for. In a spa of several houses the visitor says which
 * one first, unless they did already; with `anew` they are asked all the same. Nothing if they
 * turned away. A profile that is not there when `late` fails fails this too.
 */
export async function visitFor(
  host: BasaltBookNow,
  booking: Booking,
  {anew = false, late}: {anew?: boolean; late?: Promise<never>} = {},
): Promise<Visit | undefined> {
  // On its way already; whoever needs it is told if it does not come.
  loadAdapter(booking.provider, booking.url).catch(() => undefined);
  const profile = await (late ? Promise.race([pageProfile(), late]) : pageProfile());
  const id = host.suggestion || host.treatment;
  if (profile.locations?.length) {
    const {visitAt} = await import('./branches.js');
    return visitAt(host, {booking, profile}, id, anew);
  }
  return {booking, profile, treatment: profile.treatments?.find((each) => each.id === id)};
}

/** Where the visit is booked: the address for a tab, and the one for a frame if there may be one. */
export async function addressOf(
  {booking, profile, treatment: chosen}: Visit,
  notes = '',
): Promise<{adapter: BookingAdapter; link: string; frame: string | null}> {
  const adapter = await loadAdapter(booking.provider, booking.url);
  const {treatment, staff, location: branch} = chosen?.booking ?? {};
  const {frame, link} = bookingUrlWith(adapter, {
    url: booking.url,
    treatment,
    staff,
    location: branch,
    notes,
    campaign: location.search,
    campaignKeys: profile.campaign,
    page: {host: location.host, namespace: 'basalt', locale: getLocale()},
  });
  return {adapter, link: link ?? booking.url, frame};
}
