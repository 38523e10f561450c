import {findTreatment} from '../../domain/profile/find-treatment.js';
import {warn} from '../../services/diagnostics.js';
import {pageProfile} from '../../services/profile.js';
import type {BasaltBookNow} from './book-now.js';

/** Addresses the button was given that nobody should be sent to; each is told once. */
const told = new WeakMap<Element, string>();

/** Where the spa's profile books what a button is for, and who runs it. '' is nowhere. */
export interface ProfileAddress {
  /** The page of the treatment that a quiz suggests. */
  suggested: string;
  /** The page of the button's own treatment, or of all. */
  usual: string;
  provider: string;
}

/**
 * Looks a button's addresses up in the spa's profile, for one that has none it can use. `refused` is
 * the one it was given, if it was: the owner is told why it does not lead anywhere.
 */
export async function profileAddress(
  button: BasaltBookNow,
  refused: string | undefined,
): Promise<ProfileAddress> {
  if (refused && told.get(button) !== refused) {
    told.set(button, refused);
    warn(
      button,
      `"${refused}" cannot be opened: only https, tel and mailto links can. Write url="https://…".`,
    );
  }
  const {booking, treatments} = await pageProfile();
  const page = (id?: string) => findTreatment(treatments, id)?.booking?.url ?? '';
  return {
    suggested: page(button.suggestion),
    // Another treatment's page must not stand in for one that was suggested.
    usual: (!button.suggestion && page(button.treatment)) || (booking?.url ?? ''),
    provider: booking?.provider ?? '',
  };
}
