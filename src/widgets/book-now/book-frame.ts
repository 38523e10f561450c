import type {CSSResult, ReactiveController} from 'lit';

import type {BookingAdapter} from '../../domain/booking/booking-adapter.js';
import type {BookingMessage} from '../../domain/booking/booking-types.js';
import {providerName} from '../../domain/booking/provider-names.js';
import {handshakeWith, readMessageWith} from '../../domain/booking/read-message-with.js';
import type {Profile, ProfileTreatment} from '../../domain/profile/profile-types.js';
import type {Visit as Ending} from './book-ending-view.js';
import type {BasaltBookNow, Booking} from './book-now.js';
import {BookCompleteEvent, BookOpenEvent} from './book-told.events.js';
import {FrameHeight} from './frame-height.js';
import {leadFrame} from './lead-frame.js';
import {addressOf, visitFor} from './route.js';
import type {Visit} from './route.js';
import {wear} from './wear.js';

/** Where a booking stands. `open` is all that most booking systems let us know. */
export type Stage =
  'closed' | 'asking' | 'opening' | 'open' | 'failed' | 'requested' | 'booked' | 'cancelled';

/** After this long without a sign of life the visitor is told, and given the link. In ms. */
const PATIENCE = 15_000;

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
  /** When it is, if the booking system says so. */
  times: Ending['times'] = {};
  /** Loaded with a booking that has its times. */
  calendarWays?: Ending['calendarWays'];
  height = new FrameHeight();
  /** Nothing was heard from the frame for long, which may be its way. */
  silent = false;
  /** The address in the frame, and the one for a new tab. */
  frame = '';
  link = '';
  /** Whether the visitor sends a note along, in the frame's address. */
  noted = false;

  #asked: Booking = {provider: '', url: ''};
  #booking = this.#asked;
  #adapter?: BookingAdapter;
  #heard = false;
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
    this.stage = 'closed';
  }

  get consent() {
    return this.host.consent;
  }

  /** The booking system's name; a page without one is named by its host. */
  get keeper(): string {
    return providerName(this.#booking.provider) ?? new URL(this.#booking.url).host;
  }

  /** Whether it stands over the page already. */
  get isShown() {
    return false;
  }

  /** Whether the booking system has done its part, and is gone. */
  get isEnded() {
    return this.stage === 'booked' || this.stage === 'cancelled';
  }

  /** What the frame must be allowed beyond the usual. */
  get allow() {
    return this.#adapter?.allow;
  }

  /** What was booked. A treatment only where the frame was that treatment's own page. */
  get visit(): Ending {
    const {stage, profile, times, reference, frame, link, calendarWays, close, load} = this;
    const {treatment} = this;
    const own = treatment?.booking?.url || treatment?.booking?.treatment || this.host.treatment;
    const booked = {treatment: own ? treatment : undefined, times, reference};
    return {stage, profile, ...booked, frame, link, calendarWays, close, load};
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
    const {adapter, link, frame} = await addressOf(this.host, visit, notes);
    // A second press may have come while the first one's script did.
    if (this.host.halt !== undefined || this.isShown) return;
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
    if (this.isShown) return;
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
    this.height = new FrameHeight();
    this.silent = this.#heard = false;
    this.#go('opening');
    addEventListener('message', this.#hear);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#tire, PATIENCE);
    this.host.dispatchEvent(new BookOpenEvent(this.#booking.provider, this.host.treatment));
  };

  readonly #tire = () => {
    this.silent = !this.#heard;
    this.#go(this.stage === 'opening' ? 'failed' : this.stage);
  };

  readonly closed = () => {
    // The event comes late: by then it may stand open again.
    if (this.isShown) return;
    this.leave();
    this.#go('closed');
  };

  /** Systems that post nothing have at least loaded. Those that shake hands say so themselves. */
  readonly loaded = ({currentTarget}: Event) => {
    const frame = currentTarget as HTMLIFrameElement;
    if (this.noted && !frame.sandbox.length) leadFrame(frame, this.frame);
    else if (this.stage === 'opening' && this.#booking.provider !== 'calcom') this.#go('open');
  };

  readonly #hear = (event: MessageEvent) => {
    const frame = this.host.renderRoot.querySelector('iframe')?.contentWindow;
    if (!frame || event.source !== frame) return;
    const answer = handshakeWith(this.#adapter!, event, {frame: this.frame});
    if (answer) frame.postMessage(answer, event.origin);
    const message = readMessageWith(this.#adapter!, event, {frame: this.frame});
    if (!message) return;
    this.#heard = true;
    if (message.kind === 'ready' && this.stage === 'opening') this.#go('open');
    else if (message.kind === 'failed') this.#go('failed');
    else if (message.kind === 'height') this.#resize(message.height);
    else if (message.kind === 'booked') this.#complete(message);
    else if (message.kind === 'cancelled') this.#end('cancelled');
  };

  #resize(height: number) {
    // Whether all of it fits may change, though the height does not.
    this.height.take(height);
    this.host.requestUpdate();
  }

  #complete({pending, reference, start, end}: Extract<BookingMessage, {kind: 'booked'}>) {
    // Older systems say it twice, in an old and a new way.
    if (this.stage !== 'opening' && this.stage !== 'open') return;
    this.reference = reference;
    this.times = {start, end};
    if (pending) return this.#ask();
    this.#end('booked');
    if (start && end) void this.#offerCalendar();
    const {provider} = this.#booking;
    this.host.dispatchEvent(new BookCompleteEvent(provider, this.host.treatment, reference));
  }

  /** The frame keeps the focus: the visitor may have to pay there. */
  #ask() {
    this.#go('requested');
    void this.host.updateComplete.then(() =>
      this.host.renderRoot.querySelector('.asked')?.scrollIntoView(),
    );
  }

  async #offerCalendar() {
    try {
      this.calendarWays = (await import('./book-calendar.js')).calendarWays;
      this.host.requestUpdate();
    } catch {
      // The booking is made all the same, and says when it is.
    }
  }

  /** The frame goes, and with it the focus that was in it. */
  #end(stage: 'booked' | 'cancelled') {
    this.#go(stage);
    void this.host.updateComplete.then(() =>
      this.host.renderRoot.querySelector<HTMLElement>('.ending h2')?.focus(),
    );
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
