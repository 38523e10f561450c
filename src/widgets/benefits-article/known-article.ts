import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {ArticleFacts} from './structured-data.js';

/** Tells search engines of an article while it stands in the page, and only where a page wants it. */
export class KnownArticle implements ReactiveController {
  readonly #host: Element;
  readonly #facts: () => ArticleFacts | undefined;
  #told = '';
  #untell?: () => void;

  constructor(host: ReactiveControllerHost & Element, facts: () => ArticleFacts | undefined) {
    this.#host = host;
    this.#facts = facts;
    host.addController(this);
  }

  hostUpdated() {
    const facts = this.#facts();
    const telling = facts ? JSON.stringify(facts) : '';
    if (telling === this.#told) return;
    this.hostDisconnected();
    this.#told = telling;
    if (facts) void this.#tell(facts, telling);
  }

  hostDisconnected() {
    this.#untell?.();
    this.#untell = undefined;
    this.#told = '';
  }

  async #tell(facts: ArticleFacts, telling: string) {
    const {tellArticle} = await import('./structured-data.js');
    // The article may be gone by now, or have another name.
    if (this.#told === telling) this.#untell = tellArticle(this.#host, facts);
  }
}
