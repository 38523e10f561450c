import {bookingUrlWith} from '../../domain/booking/booking-url-with.js';
import {detectProvider} from '../../domain/booking/detect-provider.js';
import {loadAdapter} from '../../domain/booking/load-adapter.js';
import {atLocation} from '../../domain/profile/at-location.js';
import {findTreatment} from '../../domain/profile/find-treatment.js';
import {getLocale} from '../../localize/locale.js';
import {branch} from '../../services/branch.js';
import {warn} from '../../services/diagnostics.js';
import type {BookNow} from './choice.js';
import type {BasaltTreatmentMenu} from './treatment-menu.js';

/** As long as the loader holds a first press, and a little more. In ms. */
const PATIENCE = 2000;

const atMost = (ms: number, work: Promise<unknown> | undefined) =>
  Promise.race([work, new Promise((go) => setTimeout(go, ms))]);

/** Lets the loader bring the script of the booking button, if that waits for the visitor. */
export function wake(host: BasaltTreatmentMenu): void {
  const {button} = host.choice;
  if (button) bring(button);
  else if (host.matches('[for]'))
    warn(host, `for="${host.getAttribute('for')}" names no <basalt-book-now> of the page.`);
}

function bring(button: BookNow) {
  if (!customElements.get(button.localName)) button.dispatchEvent(new Event('pointerover'));
}

/** Books a treatment by the page's booking button; with none, follows the link with what goes along. */
export async function book(
  host: BasaltTreatmentMenu,
  treatment: string,
  link: HTMLAnchorElement,
  late: Promise<never>,
): Promise<void> {
  // Whoever chose from the menu of a house has chosen the house.
  if (host.location) branch.choose(host.location);
  const {button} = host.choice;
  if (button) return press(button, treatment);
  const address = addressOf(host, treatment, link.href);
  const href = await Promise.race([address, late]).catch(() => link.href);
  Object.assign(link.cloneNode() as HTMLAnchorElement, {href}).click();
}

/**
 * The button opens what the spa chose for it: a dialog, a frame, a page. It leads to the treatment's
 * own page, where there is one, as it does for what a quiz suggests.
 */
async function press(button: BookNow, treatment: string) {
  bring(button);
  await atMost(PATIENCE, customElements.whenDefined(button.localName));
  Object.assign(button, {treatment, suggestion: treatment});
  await atMost(PATIENCE, button.updateComplete);
  if (button.halt !== undefined) return;
  const made = button.shadowRoot?.querySelector<HTMLElement>('a[part="button"]');
  (made ?? button.querySelector('a'))?.click();
}

/** The link's address, with the booking system's own names and the page's campaign. */
async function addressOf(host: BasaltTreatmentMenu, treatment: string, url: string) {
  const {locations = []} = host.offer.profile;
  const here = locations.length === 1 ? locations[0]!.id : host.location || branch.get();
  const house = locations.find(({id}) => id === here);
  const profile = house ? atLocation(host.offer.profile, house) : host.offer.profile;
  const {booking} = findTreatment(profile.treatments, treatment) ?? {};
  const actual = detectProvider(url) ?? 'link';
  const named = [booking?.url, profile.booking?.url].includes(url) && profile.booking?.provider;
  const adapter = await loadAdapter(actual === 'link' ? named || actual : actual, url);
  const {link} = bookingUrlWith(adapter, {
    url,
    ...(booking && {
      treatment: booking.treatment,
      staff: booking.staff,
      location: booking.location,
    }),
    campaign: location.search,
    campaignKeys: profile.campaign,
    page: {host: location.host, namespace: 'basalt', locale: getLocale()},
  });
  return link ?? url;
}

/** Lets a treatment stand out, and brings the visitor to it. */
export async function show(host: BasaltTreatmentMenu, treatment: string): Promise<void> {
  host.highlight = treatment;
  // What the visitor looked for before may have hidden it.
  if (host.sought) host.sought.minutes = host.sought.need = '';
  host.requestUpdate();
  await host.updateComplete;
  const chosen = host.querySelector('[aria-current]') ?? host.renderRoot.querySelector('.chosen');
  chosen?.scrollIntoView({behavior: 'instant', block: 'center'});
  const link = chosen?.closest('a') ?? chosen?.querySelector('a');
  link?.focus({preventScroll: true});
}
