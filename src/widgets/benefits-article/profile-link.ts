import type {ReactiveControllerHost} from 'lit';

/** Where the spa books, if its profile says so. */
export class ProfileLink {
  url?: string | undefined;

  readonly #host: ReactiveControllerHost;
  #asked = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** A page without a profile does not download what reads one. */
  async ask() {
    if (this.#asked) return;
    this.#asked = true;
    if (!document.querySelector('[data-basalt-profile],meta[name=basalt-profile]')) return;
    const {pageProfile} = await import('../../services/profile.js');
    this.url = (await pageProfile()).booking?.url;
    this.#host.requestUpdate();
  }
}
