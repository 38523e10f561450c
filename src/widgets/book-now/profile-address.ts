import {warn} from '../../services/diagnostics.js';
import {pageProfile} from '../../services/profile.js';

/** Addresses the button was given that nobody should be sent to; each is told once. */
const told = new WeakMap<Element, string>();

/** Where the spa's profile books: the page of one treatment, the page of all, and who runs them. */
export interface ProfileAddress {
  page: string;
  usual: string;
  provider: string;
}

/**
 * Looks an address up in the spa's profile, for a button that has none it can use. `refused` is the
 * one it was given, if it was: the owner is told why it does not lead anywhere.
 */
export async function profileAddress(
  widget: Element,
  treatment: string | undefined,
  refused: string | undefined,
): Promise<ProfileAddress> {
  if (refused && told.get(widget) !== refused) {
    told.set(widget, refused);
    warn(
      widget,
      `"${refused}" cannot be opened: only https, tel and mailto links can. Write url="https://…".`,
    );
  }
  const {booking, treatments} = await pageProfile();
  const page = treatments?.find(({id}) => id === treatment)?.booking?.url ?? '';
  return {page, usual: booking?.url ?? '', provider: booking?.provider ?? ''};
}
