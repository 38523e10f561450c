import type {BookingAdapter} from '../../domain/booking/booking-adapter.js';
import type {BookingMessage} from '../../domain/booking/booking-types.js';
import {handshakeWith, readMessageWith} from '../../domain/booking/read-message-with.js';

/** After this long without a sign of life the visitor is told, and given the link. In ms. */
const PATIENCE = 15_000;

/** Who wants to know what a frame says. */
interface Told {
  /** The window of the frame, once it is there. */
  frame(): Window | null | undefined;
  hear(message: BookingMessage): void;
  /** Time is up; `silent` is a frame that never said a word, which may be its way. */
  tire(silent: boolean): void;
}

/**
 * Listens to a booking system in a frame. It believes a message only from the frame's own window
 * and origin, and shakes hands with those that want to.
 */
export class FrameListener {
  #adapter?: BookingAdapter;
  #address = '';
  #heard = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #told: Told;

  constructor(told: Told) {
    this.#told = told;
  }

  listen(adapter: BookingAdapter, address: string): void {
    this.#adapter = adapter;
    this.#address = address;
    this.#heard = false;
    addEventListener('message', this.#hear);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#told.tire(!this.#heard), PATIENCE);
  }

  stop(): void {
    removeEventListener('message', this.#hear);
    clearTimeout(this.#timer);
  }

  readonly #hear = (event: MessageEvent) => {
    const frame = this.#told.frame();
    if (!frame || event.source !== frame) return;
    const page = {frame: this.#address};
    const answer = handshakeWith(this.#adapter!, event, page);
    if (answer) frame.postMessage(answer, event.origin);
    const message = readMessageWith(this.#adapter!, event, page);
    if (!message) return;
    this.#heard = true;
    this.#told.hear(message);
  };
}
