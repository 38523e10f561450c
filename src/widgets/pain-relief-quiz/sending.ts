import {fittingNotes} from '../../domain/booking/fitting-notes.js';
import type {QuizSession} from './session.js';
import {summaryOf} from './summary.js';

/** A booking button of ours, as much of it as a quiz knows: a widget never imports another. */
interface Booker extends HTMLElement {
  notes: string;
  readonly takesNotes?: boolean;
  readonly booking?: {readonly url: string};
  readonly updateComplete?: Promise<unknown>;
}

/**
 * Sends the summary along with a booking, if the visitor ticks that, and not otherwise. A tick is
 * for one text and one receiver: when either changes, it is gone.
 */
export class Sending {
  #agreed = '';
  #told: readonly Booker[] = [];

  constructor(readonly session: QuizSession) {
    const {host} = session;
    void customElements.whenDefined('basalt-book-now').then(() => host.requestUpdate());
  }

  /** Host of the booking system that would get the summary; empty where there is none. */
  get receiver(): string {
    return this.session.books ? (this.#bookers.map(receiverOf).find(Boolean) ?? '') : '';
  }

  /** Exactly what would be sent. */
  get text(): string {
    return fittingNotes(summaryOf(this.session));
  }

  get agreed(): boolean {
    return this.#agreed !== '' && this.receiver !== '' && this.#agreed === this.#offer;
  }

  readonly tick = ({target}: Event) => {
    this.#agreed = (target as HTMLInputElement).checked ? this.#offer : '';
    this.session.host.requestUpdate();
  };

  /** A tick is for one look at one suggestion. */
  forget() {
    this.#agreed = '';
  }

  /** Gives the summary to the buttons that may have it, and takes it back from all others. */
  hand() {
    const {agreed, receiver, session} = this;
    const bookers = this.#bookers;
    for (const booker of new Set([...this.#told, ...bookers])) {
      const has = agreed && bookers.includes(booker) && receiverOf(booker) === receiver;
      booker.notes = has ? this.text : '';
      // A button may still be finding out where it leads.
      void booker.updateComplete?.then(() => {
        if (this.receiver !== receiver) session.host.requestUpdate();
      });
    }
    this.#told = bookers;
  }

  get #offer() {
    return `${this.receiver}\n${this.text}`;
  }

  get #bookers() {
    const all = this.session.host.querySelectorAll<Booker>('basalt-book-now');
    return [...all].filter((booker) => booker.closest('[slot="book"]'));
  }
}

const receiverOf = ({takesNotes, booking}: Booker): string =>
  takesNotes && booking ? new URL(booking.url).host : '';
