import type {ReactiveController} from 'lit';

import {safeUrl} from '../../domain/booking/safe-url.js';
import type {TreatmentSession} from '../../domain/profile/find-treatment.js';
import {telephone} from '../../localize/figures.js';
import {TreatmentChooseEvent} from './treatment-menu.events.js';
import type {BasaltTreatmentMenu} from './treatment-menu.js';

const BUTTON = 'basalt-book-now';
/** As long as a visitor waits for what goes along with a link. In ms. */
const PATIENCE = 500;

/** The page's booking button, as far as a menu needs to know it. */
export type BookNow = HTMLElement & {
  url?: string;
  treatment?: string;
  suggestion?: string;
  halt?: string;
  updateComplete?: Promise<unknown>;
};

/** What a press on a treatment's own link does, and where such links lead. */
export class Choice implements ReactiveController {
  constructor(readonly host: BasaltTreatmentMenu) {
    host.addController(this);
  }

  hostConnected() {
    addEventListener('basalt-treatment-choose', this.#follow);
  }

  hostDisconnected() {
    removeEventListener('basalt-treatment-choose', this.#follow);
  }

  /** The booking button that the menu opens: the one that `for` names, else its own. */
  get button(): BookNow | undefined {
    const {host} = this;
    const id = host.getAttribute('for');
    const found = id
      ? (host.getRootNode() as Partial<Document>).getElementById?.(id)
      : host.querySelector<BookNow>(`:scope > ${BUTTON}`);
    return found?.localName === BUTTON ? found : undefined;
  }

  /** Where a length of a treatment is booked, or asked for by telephone. */
  readonly addressOf = ({booking}: Pick<TreatmentSession, 'booking'>): string | undefined =>
    this.addresses(booking?.url)
      .map((address) => address && safeUrl(address)?.href)
      .find(Boolean);

  /** Every address that the menu knows to book by, the best first. */
  addresses(own?: string): (string | undefined)[] {
    const {url, offer} = this.host;
    const {booking, phone} = offer.profile;
    const {button} = this;
    const pressed = button && (button.querySelector('a')?.href || button.url);
    return [own, url, pressed, booking?.url, phone && telephone(phone)];
  }

  /** The visitor points at the menu: what a press needs is fetched. */
  readonly hasten = {
    once: true,
    handleEvent: () => void import('./booking.js').then(({wake}) => wake(this.host)),
  };

  readonly press = (event: MouseEvent) => {
    const path = event.composedPath();
    const link = path.find((each) => each instanceof HTMLAnchorElement);
    const {rows} = this.host;
    const treatment = path
      .map((each) => (each as HTMLElement).dataset?.['treatment'] ?? rows?.idOf(each))
      .find(Boolean);
    const inButton = path.some((each) => (each as Element).localName === BUTTON);
    if (!link?.href || !treatment) return;
    // Of a row's own links only one that books is a choice.
    if (!(inButton || link.dataset['treatment'] || rows?.books(link))) return;
    this.host.dispatchEvent(new TreatmentChooseEvent(treatment));
    const plain = !(
      event.button ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    );
    // A booking button in the row has seen to it already.
    if (!plain || inButton || event.defaultPrevented) return;
    event.preventDefault();
    void this.#open(link, treatment);
  };

  async #open(link: HTMLAnchorElement, treatment: string) {
    const late = new Promise<never>((_, fail) => setTimeout(fail, PATIENCE));
    try {
      const {book} = await Promise.race([import('./booking.js'), late]);
      await book(this.host, treatment, link, late);
    } catch {
      // Without our script the link still books.
      (link.cloneNode() as HTMLAnchorElement).click();
    }
  }

  readonly #follow = ({detail}: TreatmentChooseEvent) => {
    this.host.highlight = detail.treatment;
  };
}
