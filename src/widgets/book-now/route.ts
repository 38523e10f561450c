import type {BookingAdapter} from '../../domain/booking/booking-adapter.js';
import {bookingUrlWith} from '../../domain/booking/booking-url-with.js';
import {loadAdapter} from '../../domain/booking/load-adapter.js';
import {findTreatment} from '../../domain/profile/find-treatment.js';
import type {Profile, ProfileTreatment} from '../../domain/profile/profile-types.js';
import {getLocale, withStrings} from '../../localize/locale.js';
import {warn} from '../../services/diagnostics.js';
import {pageProfile} from '../../services/profile.js';
import type {BasaltBookNow} from './book-now.js';
import type {Booking} from './destination.js';

/** What a visitor books, and where: the spa, or the house of it that they chose. */
export interface Visit {
  booking: Booking;
  profile: Profile;
  treatment?: ProfileTreatment;
  /** Whether they chose among several houses. */
  chosen?: true;
}

/** The ways to it: an address for a tab, and one for a frame if there may be one. */
export interface Way {
  adapter: BookingAdapter;
  link: string;
  frame: string | null;
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
    const {visitAt} = await withStrings(import('./branches.js'));
    return visitAt(host, {booking, profile}, id, anew);
  }
  return {booking, profile, treatment: findTreatment(profile.treatments, id)};
}

/** What a button may ask for in the booking system's own words, beside its treatment. */
const WISHES = ['staff', 'location', 'date'] as const;
const told = new WeakSet<Element>();

/** Where the visit is booked. What the button itself asks for wins over the profile's. */
export async function addressOf(
  host: BasaltBookNow,
  {booking, profile, treatment: chosen}: Visit,
  notes = '',
): Promise<Way> {
  const adapter = await loadAdapter(booking.provider, booking.url);
  const {treatment, staff, location: branch} = chosen?.booking ?? {};
  const wishes = WISHES.flatMap((name) => {
    const value = host.getAttribute(name);
    return value ? [[name, value] as const] : [];
  });
  const {frame, link, problems} = bookingUrlWith(adapter, {
    url: booking.url,
    treatment,
    staff,
    location: branch,
    ...Object.fromEntries(wishes),
    notes,
    campaign: location.search,
    campaignKeys: profile.campaign,
    page: {host: location.host, namespace: 'basalt', locale: getLocale()},
  });
  for (const [name, value] of told.has(host) ? [] : wishes) {
    // Nothing else is told: a treatment may follow from a visitor's answers, and notes do.
    const problem = problems.find(({path}) => path === `/${name}`);
    if (problem) warn(host, `${name}="${value}" does not travel: ${problem.message}`);
  }
  told.add(host);
  return {adapter, link: link ?? booking.url, frame};
}
