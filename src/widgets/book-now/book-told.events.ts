import {BasaltEvent} from '../../base/basalt-event.js';

/** The booking system was opened, in a new page or in the dialog. Nobody has booked yet. */
export class BookOpenEvent extends BasaltEvent<{provider: string; treatment: string | undefined}> {
  constructor(provider: string, treatment: string | undefined) {
    super('basalt-book-open', {provider, treatment});
  }
}

/** The booking system itself said that a booking was made. Most never say so. */
export class BookCompleteEvent extends BasaltEvent<{
  provider: string;
  treatment: string | undefined;
  reference: string | undefined;
}> {
  constructor(provider: string, treatment: string | undefined, reference: string | undefined) {
    super('basalt-book-complete', {provider, treatment, reference});
  }
}

declare global {
  interface HTMLElementEventMap {
    'basalt-book-open': BookOpenEvent;
    'basalt-book-complete': BookCompleteEvent;
  }
}
