import {html, nothing} from 'lit';

import {safeUrl} from '../../domain/booking/safe-url.js';
import {atLocation} from '../../domain/profile/at-location.js';
import {locationFor} from '../../domain/profile/location-for.js';
import {bookExtras as text} from '../../localize/book-extras-messages.js';
import {withStrings} from '../../localize/locale.js';
import {branch} from '../../services/branch.js';
import {pageProfile} from '../../services/profile.js';
import {besideStyles} from './beside.styles.js';
import type {BasaltBookNow, Part} from './book-now.js';
import {tell} from './tell.js';
import {wear} from './wear.js';

/** What stands beside a button: the way to change a booking, and until when somebody answers. */
export class Beside implements Part {
  #manage = '';
  #hours = '';
  readonly #button: BasaltBookNow;

  constructor(button: BasaltBookNow) {
    this.#button = button;
    button.parts.push(this);
    wear(button, [besideStyles]);
  }

  view() {
    const [manage, hours] = [this.#manage, this.#hours];
    if (!manage && !hours) return nothing;
    return html`<span class="beside">
      ${hours ? html`<span part="hours" class="hours">${hours}</span>` : nothing}
      ${manage ? html`<a part="manage" class="manage" href=${manage}>${text.manage()}</a>` : nothing}
    </span>`;
  }

  /** Looks anew at what the button was given. */
  async look(): Promise<void> {
    const [manage, hours] = await Promise.all([this.#manageAddress(), this.#openingHours()]);
    if (manage === this.#manage && hours === this.#hours) return;
    this.#manage = manage;
    this.#hours = hours;
    this.#button.requestUpdate();
  }

  async #manageAddress(): Promise<string> {
    const given = this.#button.getAttribute('manage-url');
    if (given === null) return '';
    if (this.#waited) {
      tell(
        this.#button,
        'manage-url shows its link only when a visitor points at a button with a link of its own. Write a second <a> after the first instead: it needs no script. Or write eager.',
      );
    }
    const wanted = given || (await pageProfile()).booking?.manageUrl;
    const url = wanted && safeUrl(wanted)?.href;
    if (url) return url;
    tell(
      this.#button,
      wanted
        ? `manage-url="${wanted}" cannot be opened: only https, tel and mailto links can. Write manage-url="https://…".`
        : 'manage-url is empty, and the profile has no booking.manageUrl. Write manage-url="https://…".',
    );
    return '';
  }

  /** The page's own link works without us, so the loader waits until the visitor means it. */
  get #waited() {
    return !!this.#button.querySelector('a') && !this.#button.matches('[eager],[mode=bar]');
  }

  async #openingHours(): Promise<string> {
    const button = this.#button;
    const {booking} = button;
    // No line grows under the pointer that brought us.
    if (booking?.provider !== 'tel' || this.#waited) return '';
    const profile = await pageProfile();
    const house = locationFor(profile, booking.url, branch.get());
    const called = house ? atLocation(profile, house) : profile;
    if (!called.hours?.length) return '';
    const {openingText} = await withStrings(import('./opening-text.js'));
    return openingText(called, button);
  }
}
