import {pageProfile} from '../../services/profile.js';
import type {BasaltBookNow} from './book-now.js';
import type {Booking} from './destination.js';
import {BookOpenEvent} from './book-told.events.js';
import {addressOf, visitFor} from './route.js';

/** As long as the visitor who has chosen a house may wait for what goes along. In ms. */
const PATIENCE = 500;

const after = (ms: number) =>
  new Promise<never>((_, fail) => {
    setTimeout(fail, ms);
  });

/**
 * Follows a link with all that may go along: the page's campaign parameters, the profile's ids.
 * What is not there when `late` fails stays behind. `tab` was opened for it; a visitor who is to
 * choose a house first would not see that behind it, so it goes away again.
 */
export async function press(
  host: BasaltBookNow,
  asked: Booking,
  link: HTMLAnchorElement,
  late: Promise<never>,
  tab: Window | null,
): Promise<void> {
  const {locations = []} = await Promise.race([pageProfile(), late]);
  if (locations.length > 1) tab?.close();
  const visit = await visitFor(host, asked, {anew: true, late});
  if (!visit || host.halt !== undefined) return tab?.close();
  const {provider, url} = visit.booking;
  // A choice takes as long as the visitor likes; all else is a matter of loading.
  const limit = visit.chosen ? after(PATIENCE) : late;
  const address = await Promise.race([addressOf(host, visit), limit]).then(
    (found) => found.link,
    () => url,
  );
  host.dispatchEvent(new BookOpenEvent(provider, host.treatment));
  if (tab && !tab.closed) {
    // As with a link's own tab, what stands in it has no way back to the page.
    tab.opener = null;
    tab.location.replace(address);
    return;
  }
  // A copy leads there: what is added, a suggestion's id say, never stands in the page.
  Object.assign(link.cloneNode() as HTMLAnchorElement, {href: address}).click();
}
