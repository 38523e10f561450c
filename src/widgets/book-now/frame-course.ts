import type {BookingMessage} from '../../domain/booking/booking-types.js';
import {withStrings} from '../../localize/locale.js';
import type {BasaltBookNow} from './book-now.js';
import {BookCompleteEvent, BookOpenEvent} from './book-told.events.js';
import {FrameHeight} from './frame-height.js';
import {FrameListener} from './frame-listener.js';
import {MadeBooking} from './made-booking.js';
import type {Visit, Way} from './route.js';

/** Where a booking stands. `open` is all that most booking systems let us know. */
export type Stage =
  'closed' | 'asking' | 'opening' | 'open' | 'failed' | 'requested' | 'booked' | 'cancelled';

/** How far a booking in a frame has come, by what the frame says and by what it leaves unsaid. */
export class FrameCourse {
  stage: Stage = 'closed';
  height = new FrameHeight();
  /** Nothing was heard from the frame for long, which may be its way. */
  silent = false;
  /** Until when the spa is open, for a visitor who has to call; '' if nobody can say. */
  hours = '';
  readonly made = new MadeBooking();

  #visit?: Visit;
  readonly #host: BasaltBookNow;
  readonly #listener: FrameListener;

  constructor(host: BasaltBookNow) {
    this.#host = host;
    this.#listener = new FrameListener({
      frame: () => host.renderRoot.querySelector('iframe')?.contentWindow,
      hear: (message) => this.#hear(message),
      tire: (silent) => this.#tire(silent),
    });
  }

  /** Whether the booking system has done its part, and is gone. */
  get isEnded(): boolean {
    return this.stage === 'booked' || this.stage === 'cancelled';
  }

  go(stage: Stage): void {
    this.stage = stage;
    if (stage === 'failed') void this.#sayHours();
    this.#host.requestUpdate();
  }

  /** The visitor has asked for the booking system: its frame is on its way. */
  begin(visit: Visit, {adapter, frame}: Way): void {
    this.#visit = visit;
    this.height = new FrameHeight();
    this.silent = false;
    this.go('opening');
    this.#listener.listen(adapter, frame ?? '');
    this.#host.dispatchEvent(new BookOpenEvent(visit.booking.provider, this.#host.treatment));
  }

  /** Systems that post nothing have at least loaded. Those that shake hands say so themselves. */
  loaded(): void {
    if (this.stage === 'opening' && this.#visit?.booking.provider !== 'calcom') this.go('open');
  }

  /** Nobody listens any more. */
  leave(): void {
    this.#listener.stop();
  }

  #tire(silent: boolean) {
    this.silent = silent;
    this.go(this.stage === 'opening' ? 'failed' : this.stage);
  }

  #hear(message: BookingMessage) {
    if (message.kind === 'ready' && this.stage === 'opening') this.go('open');
    else if (message.kind === 'failed') this.go('failed');
    else if (message.kind === 'height') this.#resize(message.height);
    else if (message.kind === 'booked') this.#complete(message);
    else if (message.kind === 'cancelled') this.#end('cancelled');
  }

  #resize(height: number) {
    // Whether all of it fits may change, though the height does not.
    this.height.take(height);
    this.#host.requestUpdate();
  }

  #complete(message: Extract<BookingMessage, {kind: 'booked'}>) {
    // Older systems say it twice, in an old and a new way.
    if (this.stage !== 'opening' && this.stage !== 'open') return;
    this.made.take(message);
    // The frame keeps the focus: the visitor may have to pay there.
    if (message.pending) return this.#turn('requested', '.asked', (card) => card.scrollIntoView());
    this.#end('booked');
    void this.made.offerCalendar().then(() => this.#host.requestUpdate());
    const {provider} = this.#visit!.booking;
    this.#host.dispatchEvent(
      new BookCompleteEvent(provider, this.#host.treatment, message.reference),
    );
  }

  /** The frame goes, and with it the focus that was in it. */
  #end(stage: 'booked' | 'cancelled') {
    this.#turn(stage, '.ending h2', (heading) => heading.focus());
  }

  /** Goes on, and turns the visitor to what stands there then. */
  #turn(stage: Stage, selector: string, turn: (to: HTMLElement) => void) {
    this.go(stage);
    void this.#host.updateComplete.then(() => {
      const to = this.#host.renderRoot.querySelector<HTMLElement>(selector);
      if (to) turn(to);
    });
  }

  // Who cannot book here may call: as long as somebody is there.
  async #sayHours() {
    const {profile} = this.#visit!;
    if (!profile.phone || !profile.hours) return;
    const {openingText} = await withStrings(import('./opening-text.js'));
    this.hours = openingText(profile, this.#host);
    this.#host.requestUpdate();
  }
}
