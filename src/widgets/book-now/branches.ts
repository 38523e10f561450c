import {detectProvider} from '../../domain/booking/detect-provider.js';
import {safeUrl} from '../../domain/booking/safe-url.js';
import {atLocation} from '../../domain/profile/at-location.js';
import {findTreatment} from '../../domain/profile/find-treatment.js';
import type {Profile, ProfileLocation} from '../../domain/profile/profile-types.js';
import {branch} from '../../services/branch.js';
import {chooseBranch} from './branch-dialog.js';
import type {BasaltBookNow} from './book-now.js';
import type {Booking} from './destination.js';
import type {Visit} from './route.js';

/**
 * The visit at one of the spa's houses: the one that the visitor chose before, or chooses now.
 * Nothing if they turn away. A house that has a booking page of its own is booked there.
 */
export async function visitAt(
  host: BasaltBookNow,
  {booking, profile}: Visit,
  id: string | undefined,
  anew: boolean,
): Promise<Visit | undefined> {
  const locations = profile.locations!;
  const several = locations.length > 1;
  const before = locations.find((location) => location.id === branch.get());
  const location = !several
    ? locations[0]
    : before && !anew
      ? before
      : await chooseBranch(host, profile, before?.id);
  if (!location) return undefined;
  if (several) branch.choose(location.id);
  const here = atLocation(profile, location);
  const page = pageOf(here, id);
  return {
    // What the whole spa has for it is not this house's own.
    booking: ownBooking(location, page === pageOf(profile, id) ? '' : page) ?? booking,
    profile: here,
    treatment: findTreatment(here.treatments, id),
    ...(several && {chosen: true}),
  };
}

const pageOf = ({treatments}: Profile, id?: string) => findTreatment(treatments, id)?.booking?.url;

/** The house's own page for the treatment, or for all that it does. */
function ownBooking({booking}: ProfileLocation, own?: string): Booking | undefined {
  const page = own || booking?.url;
  const url = page && safeUrl(page)?.href;
  if (!url) return undefined;
  const actual = detectProvider(url) ?? 'link';
  return {url, provider: actual === 'link' ? (booking?.provider ?? actual) : actual};
}
