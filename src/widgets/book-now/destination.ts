import {detectProvider} from '../../domain/booking/detect-provider.js';
import {safeUrl} from '../../domain/booking/safe-url.js';
import type {BasaltBookNow} from './book-now.js';
import type {ProfileAddress} from './profile-address.js';

/** Where a booking goes, and who keeps the times. */
export interface Booking {
  provider: string;
  url: string;
}

/** Where a press on a button leads, by what the page, the spa's profile and a quiz say. */
export class Destination {
  #profile?: ProfileAddress;
  readonly #button: BasaltBookNow;

  constructor(button: BasaltBookNow) {
    this.#button = button;
  }

  /** The address, and who keeps the times there. */
  get booking(): Booking | undefined {
    return this.#first([this.#suggested, ...this.#own]);
  }

  /** The address without what a quiz suggested, which is nobody's business. */
  get plainUrl(): string {
    return this.#first(this.#own)?.url ?? '';
  }

  /** Asks the profile, where the page does not say it all. */
  async look(): Promise<void> {
    const button = this.#button;
    const given = this.#own.find(Boolean);
    const usable = given && safeUrl(given);
    if (usable && button.suggestion === undefined) return;
    const {profileAddress} = await import('./profile-address.js');
    const before = this.booking?.url;
    this.#profile = await profileAddress(button, usable ? undefined : given);
    if (before !== this.booking?.url) button.requestUpdate();
  }

  get #suggested() {
    return this.#button.suggestion && this.#profile?.suggested;
  }

  /** Where a booking could go by the page and the profile, the first choice first. */
  get #own() {
    return [this.#button.url, this.#button.querySelector('a')?.href, this.#profile?.usual];
  }

  #first(addresses: (string | undefined)[]): Booking | undefined {
    const url = addresses.map((address) => address && safeUrl(address)?.href).find(Boolean);
    if (!url) return undefined;
    const {suggested, usual, provider} = this.#profile ?? {};
    const named =
      this.#button.provider || (url === suggested || url === usual ? provider : undefined);
    const actual = detectProvider(url) ?? 'link';
    // A page that is known is what it is, though the button was named for another.
    return {url, provider: named && (named === 'link' || actual === 'link') ? named : actual};
  }
}
