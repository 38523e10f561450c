import type {CSSResult, ReactiveController} from 'lit';

import type {BookingAdapter} from '../../domain/booking/booking-adapter.js';
import {providerName} from '../../domain/booking/provider-names.js';
import {handshakeWith, readMessageWith} from '../../domain/booking/read-message-with.js';
import type {Profile, ProfileTreatment} from '../../domain/profile/profile-types.js';
import {SANDBOX} from './book-dialog-view.js';
import type {BasaltBookNow, Booking} from './book-now.js';
import {BookCompleteEvent, BookOpenEvent} from './book-told.events.js';
import {addressOf, visitFor} from './route.js';
import type {Visit} from './route.js';
import {wear} from './wear.js';

/** Where a booking stands. `open` is all that most booking systems let us know. */
export type Stage = 'closed' | 'asking' | 'opening' | 'open' | 'failed' | 'requested' | 'booked';

/** After this long without a sign of life the visitor is told, and given the link. In ms. */
const PATIENCE = 15_000;
/** Booking systems report a few pixels before they have painted anything. In px. */
const SHORTEST = 160;
/** No calendar needs more; a page that keeps growing is held here. In px. */
const TALLEST = 3000;

/**
 * A booking system's own page in a frame, and what stands in its place before and after. It says
 * who keeps the times, keeps the way to a new tab open, and believes a message only from the
 * frame's own window and origin. Whether it lies over the page or stands in it is for others to say.
 */
export abstract class BookFrame implements ReactiveController {
  stage: Stage = 'closed';
  profile: Profile = {};
  treatment?: ProfileTreatment;
  /** Whether the visitor chose among several houses, and may choose anew. */
  canChange = false;
  /** Until when the spa is open, for a visitor who has to call; '' if nobody can say. */
  hours = '';
  /** What the booking system calls the booking, once it is made. */
  reference?: string;
  /** What the frame asked for. In px; 0 until it does. */
  height = 0;
  /** The address in the frame, and the one for a new tab. */
  frame = '';
  link = '';
  /** Whether the visitor sends a note along, in the frame's address. */
  noted = false;

  #asked: Booking = {provider: '', url: ''};
  #booking = this.#asked;
  #adapter?: BookingAdapter;
  #timer: ReturnType<typeof setTimeout> | undefined;
  protected readonly host: BasaltBookNow;

  constructor(host: BasaltBookNow, styles: CSSResult[]) {
    this.host = host;
    host.addController(this);
    host.parts.push(this);
    wear(host, styles);
  }

  // A check that holds the button back takes an open dialog with it.
  hostUpdated() {
    if (this.host.halt !== undefined && this.stage !== 'closed') this.closed();
  }

  hostDisconnected() {
    this.leave();
  }

  get consent() {
    return this.host.consent;
  }

  /** The booking system's name; a page without one is named by its host. */
  get keeper(): string {
    return providerName(this.#booking.provider) ?? new URL(this.#booking.url).host;
  }

  abstract view(): unknown;

  /** The stage is drawn: time to show it. */
  protected abstract appear(): void;

  abstract readonly close: () => void;

  /**
   * Shows what is booked, and the booking system unless consent is asked for first. An address
   * that is not the provider's own is never framed: then the visitor goes to it.
   */
  async open(asked: Booking, anew = false) {
    this.#asked = asked;
    const visit = await visitFor(this.host, asked, {anew});
    if (visit) await this.#show(visit);
  }

  async #show(visit: Visit) {
    const notes = this.host.takesNotes ? this.host.notes : '';
    const {adapter, link, frame} = await addressOf(visit, notes);
    if (this.host.halt !== undefined) return;
    this.#adapter = adapter;
    this.#booking = visit.booking;
    this.profile = visit.profile;
    this.treatment = visit.treatment;
    this.canChange = !!visit.chosen;
    this.link = link;
    if (!frame) return location.assign(link);
    this.frame = frame;
    this.noted = notes !== '';
    this.#go('asking');
    await this.host.updateComplete;
    // The visitor may have moved on while the script came.
    if (!this.host.isConnected || this.host.halt !== undefined) return;
    this.appear();
    if (this.consent !== 'ask') this.load();
  }

  /** Another house of the spa. */
  readonly change = () => {
    this.close();
    void this.open(this.#asked, true);
  };

  /** Puts the booking system into the frame: the visitor has asked for it. */
  readonly load = () => {
    this.height = 0;
    this.#go('opening');
    addEventListener('message', this.#hear);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.stage === 'opening' && this.#go('failed'), PATIENCE);
    this.host.dispatchEvent(new BookOpenEvent(this.#booking.provider, this.host.treatment));
  };

  readonly closed = () => {
    this.leave();
    this.#go('closed');
  };

  /** Systems that post nothing have at least loaded. Those that shake hands say so themselves. */
  readonly loaded = ({currentTarget}: Event) => {
    const frame = currentTarget as HTMLIFrameElement;
    if (this.noted && !frame.sandbox.length) this.#lead(frame);
    else if (this.stage === 'opening' && this.#booking.provider !== 'calcom') this.#go('open');
  };

  // The address that a frame is given stands in the page's list of resources, which any script may
  // read and many send on; one that an empty page in it leads to does not, but for WebKit, and adds
  // nothing to the history. Around that page, which is our own, browsers would warn of a sandbox.
  #lead(frame: HTMLIFrameElement) {
    frame.setAttribute('sandbox', SANDBOX);
    const page = frame.contentDocument!;
    for (const meta of [
      {name: 'referrer', content: 'no-referrer'},
      {httpEquiv: 'refresh', content: `0;url=${this.frame}`},
    ]) {
      page.head.append(Object.assign(page.createElement('meta'), meta));
    }
  }

  readonly #hear = (event: MessageEvent) => {
    const frame = this.host.renderRoot.querySelector('iframe')?.contentWindow;
    if (!frame || event.source !== frame) return;
    const answer = handshakeWith(this.#adapter!, event, {frame: this.frame});
    if (answer) frame.postMessage(answer, event.origin);
    const message = readMessageWith(this.#adapter!, event, {frame: this.frame});
    if (message?.kind === 'ready') this.#go('open');
    else if (message?.kind === 'failed') this.#go('failed');
    else if (message?.kind === 'height') this.#resize(message.height);
    else if (message?.kind === 'booked')
      this.#complete(message.pending ? 'requested' : 'booked', message.reference);
  };

  #resize(height: number) {
    if (height < SHORTEST) return;
    this.height = Math.min(Math.ceil(height), TALLEST);
    this.host.requestUpdate();
  }

  #complete(stage: 'requested' | 'booked', reference?: string) {
    // Older systems say it twice, in an old and a new way.
    if (this.stage !== 'opening' && this.stage !== 'open') return;
    this.reference = reference;
    this.#go(stage);
    const {provider} = this.#booking;
    if (stage === 'booked') {
      this.host.dispatchEvent(new BookCompleteEvent(provider, this.host.treatment, reference));
    }
  }

  #go(stage: Stage) {
    this.stage = stage;
    if (stage === 'failed') void this.#sayHours();
    this.host.requestUpdate();
  }

  // Who cannot book here may call: as long as somebody is there.
  async #sayHours() {
    if (!this.profile.phone || !this.profile.hours) return;
    const {openingText} = await import('./opening-text.js');
    this.hours = openingText(this.profile, this.host);
    this.host.requestUpdate();
  }

  protected leave() {
    removeEventListener('message', this.#hear);
    clearTimeout(this.#timer);
  }
}

/** Opens a button's frame at every press; it is made at the first. */
export function presser(Frame: new (host: BasaltBookNow) => BookFrame) {
  const frames = new WeakMap<BasaltBookNow, BookFrame>();
  return (host: BasaltBookNow, booking: Booking): Promise<void> => {
    const frame = frames.get(host) ?? new Frame(host);
    frames.set(host, frame);
    return frame.open(booking);
  };
}
