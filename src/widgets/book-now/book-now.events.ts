import {BasaltEvent} from '../../base/basalt-event.js';

/**
 * The visitor asked to book. Cancel it to hold the booking back, for a consent manager, say.
 * `url` is the booking address as the page gave it, before anything is added to it.
 */
export class BookRequestEvent extends BasaltEvent<{
  provider: string;
  treatment: string | undefined;
  url: string;
}> {
  constructor(provider: string, treatment: string | undefined, url: string) {
    super('basalt-book-request', {provider, treatment, url}, true);
  }
}

declare global {
  interface HTMLElementEventMap {
    'basalt-book-request': BookRequestEvent;
  }
}
