import {html, nothing, type PropertyDeclarations} from 'lit';


import {BasaltElement} from '../../base/basalt-element.js';
import {detectProvider, frameable} from '../../domain/booking/detect-provider.js';
import {safeUrl} from '../../domain/booking/safe-url.js';
import {bookNow as text} from '../../localize/book-now-messages.js';
import {warn} from '../../services/diagnostics.js';
import type {BookDialog} from './book-dialog.js';
import {BookOpenEvent, BookRequestEvent} from './book-now.events.js';
import {styles} from './book-now.styles.js';

/** Where a booking goes, and who keeps the times. */
export interface Booking {
  provider: string;
  url: string;
}

/**
 * Opens the spa's own booking system: in a dialog where the system allows it, else as a link.
 *
 * The page's own `<a href>` is the button. Without scripts it stays a plain link that books.
 * With scripts nothing is requested before the visitor presses it.
 *
 * @tagname basalt-book-now
 * @slot - The page's own `<a href="…">`. With none, a link is made from `url` and `label`.
 * @fires {BookRequestEvent} basalt-book-request - The visitor asked to book. Can be cancelled.
 * @fires {BookOpenEvent} basalt-book-open - The booking system was opened.
 * @fires {BookCompleteEvent} basalt-book-complete - The booking system said that a booking was made.
 * @csspart button - The link made from `url` and `label`.
 * @csspart dialog - The dialog around the booking system.
 * @cssprop [--basalt-accent=#994828] - Ground of the button.
 * @cssprop [--basalt-accent-hover=#853a1c] - Ground of the button under the pointer.
 * @cssprop [--basalt-accent-ink=#fcfaf8] - Text of the button.
 */
export class BasaltBookNow extends BasaltElement {
  static override styles = [BasaltElement.styles, styles].flat();

  static override properties: PropertyDeclarations = {
    url: {},
    provider: {},
    mode: {},
    consent: {},
    treatment: {},
    label: {},
    variant: {},
    fallback: {state: true},
    busy: {state: true},
  };

  /** Address of the booking page: `https:`, `tel:` or `mailto:`. Defaults to the link's own, then to the profile's. */
  url = '';

  /** Who runs the booking page, as in the list of providers. Recognised from the address when left out. */
  provider = '';

  /** `dialog` opens the booking system over the page where it allows that; `link` goes to it. */
  mode: 'dialog' | 'link' = 'dialog';

  /** `ask` shows what will be loaded, and waits for a second click before it is. */
  consent: '' | 'ask' = '';

  /** Id of the treatment to book, as in the profile. */
  treatment?: string;

  /** Text of the link that is made when there is no child. */
  label = '';

  /** `solid`, `quiet` or `text`. */
  variant: 'solid' | 'quiet' | 'text' = 'solid';

  private fallback?: Booking;
  private busy = false;

  #dialog?: BookDialog;
  #told = '';

  protected override content() {
    const own = this.querySelector(':scope > a[href]');
    const look = `${this.variant}${this.busy ? ' busy' : ''}`;
    // What is pressed is the link inside, which has its keys already.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<span class=${look} @click=${this.#press}
        ><span ?hidden=${!own}><slot @slotchange=${() => this.requestUpdate()}></slot></span
        >${own ? nothing : this.#link()}</span
      >${this.#dialog?.view()}`;
  }

  // Editors wrap the link in a paragraph, and builders allow no children at all.
  #link() {
    const label = this.label || this.querySelector('a')?.textContent || text.book();
    return html`<a part="button" href=${this.#booking()?.url ?? nothing}>${label}</a>`;
  }

  protected override updated() {
    const [given, ...others] = this.#addresses();
    if (given && !safeUrl(given) && given !== this.#told) {
      this.#told = given;
      warn(this, `"${given}" cannot be opened: only https, tel and mailto links can. Write url="https://…".`);
    }
    if (![given, ...others].some((address) => address && safeUrl(address))) void this.#useProfile();
  }

  async #useProfile() {
    const {pageProfile} = await import('../../services/profile.js');
    const {booking, treatments} = await pageProfile();
    const own = treatments?.find(({id}) => id === this.treatment)?.booking;
    const url = own?.url ?? booking?.url;
    if (url) this.fallback ??= {url, provider: booking?.provider ?? ''};
  }

  /** Where a booking could go, the page's first wish first. */
  #addresses() {
    return [this.url, this.querySelector('a')?.href, this.fallback?.url].filter(Boolean) as string[];
  }

  #booking(): Booking | undefined {
    const url = this.#addresses().map((address) => safeUrl(address)?.href).find(Boolean);
    if (!url) return undefined;
    return {url, provider: this.provider || this.fallback?.provider || detectProvider(url) || 'link'};
  }

  readonly #press = (event: MouseEvent) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    const plain = !(event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!link || event.defaultPrevented) return;
    const booking = this.#booking();
    if (!booking) return event.preventDefault();
    if (!plain) return;
    const {provider, url} = booking;
    if (!this.dispatchEvent(new BookRequestEvent(provider, this.treatment, url))) {
      event.preventDefault();
    } else if (this.mode === 'dialog' && frameable(provider)) {
      event.preventDefault();
      void this.#show(booking);
    } else {
      this.dispatchEvent(new BookOpenEvent(provider, this.treatment));
    }
  };

  async #show(booking: Booking) {
    this.busy = true;
    try {
      const {BookDialog} = await import('./book-dialog.js');
      this.#dialog ??= new BookDialog(this);
      await this.#dialog.open(booking);
    } catch {
      // Without the dialog's script the link still books.
      location.assign(booking.url);
    } finally {
      this.busy = false;
    }
  }
}
