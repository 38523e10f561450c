import type {CSSResult, ReactiveController} from 'lit';

import {providerName} from '../../domain/booking/provider-names.js';
import type {Profile, ProfileTreatment} from '../../domain/profile/profile-types.js';
import type {Ending} from './book-ending-view.js';
import type {BasaltBookNow} from './book-now.js';
import type {Booking} from './destination.js';
import {FrameCourse} from './frame-course.js';
import {leadFrame} from './lead-frame.js';
import {addressOf, visitFor} from './route.js';
import type {Visit, Way} from './route.js';
import {wear} from './wear.js';

/**
 * A booking system's own page in a frame, and what stands in its place before and after. It says
 * who keeps the times, and keeps the way to a new tab open. Whether it lies over the page or stands
 * in it is for others to say.
 */
export abstract class BookFrame implements ReactiveController {
  profile: Profile = {};
  treatment?: ProfileTreatment;
  /** Whether the visitor chose among several houses, and may choose anew. */
  canChange = false;
  /** The address in the frame, and the one for a new tab. */
  frame = '';
  link = '';
  /** What the frame must be allowed beyond the usual. */
  allow?: string;
  /** The booking system's name; a page without one is named by its host. */
  keeper = '';
  /** Whether the visitor sends a note along, in the frame's address. */
  noted = false;
  readonly course: FrameCourse;

  #asked?: Booking;
  #found?: [Visit, Way];
  protected readonly host: BasaltBookNow;

  constructor(host: BasaltBookNow, styles: CSSResult[]) {
    this.host = host;
    this.course = new FrameCourse(host);
    host.addController(this);
    host.parts.push(this);
    wear(host, styles);
  }

  // A check that holds the button back takes an open dialog with it.
  hostUpdated() {
    if (this.host.halt !== undefined && this.course.stage !== 'closed') this.closed();
  }

  hostDisconnected() {
    this.leave();
    this.course.stage = 'closed';
  }

  get consent() {
    return this.host.consent;
  }

  /** Whether a quiz suggests what is booked: it does so only after all that a safety check asks. */
  get isChecked(): boolean {
    return !!this.host.suggestion && !!this.host.closest('basalt-pain-relief-quiz');
  }

  /** Whether it stands over the page already. */
  get isShown() {
    return false;
  }

  /** What was booked. A treatment only where the frame was that treatment's own page. */
  get ending(): Ending {
    const {profile, treatment, frame, link, close, load} = this;
    const {stage, made} = this.course;
    const own = treatment?.booking?.url || treatment?.booking?.treatment || this.host.treatment;
    return {stage, made, profile, treatment: own ? treatment : undefined, frame, link, close, load};
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
    if (!visit) return;
    const notes = this.host.takesNotes ? this.host.notes : '';
    const way = await addressOf(this.host, visit, notes);
    // A second press may have come while the first one's script did.
    if (this.host.halt !== undefined || this.isShown) return;
    this.#take(visit, way);
    if (!way.frame) return location.assign(way.link);
    this.noted = notes !== '';
    this.course.go('asking');
    await this.host.updateComplete;
    // The visitor may have moved on while the script came.
    if (!this.host.isConnected || this.host.halt !== undefined || this.isShown) return;
    this.appear();
    if (this.consent !== 'ask') this.load();
  }

  #take(visit: Visit, way: Way) {
    this.#found = [visit, way];
    this.profile = visit.profile;
    this.treatment = visit.treatment;
    this.canChange = !!visit.chosen;
    this.link = way.link;
    this.frame = way.frame ?? '';
    this.allow = way.adapter.allow;
    const {provider, url} = visit.booking;
    this.keeper = providerName(provider) ?? new URL(url).host;
  }

  /** Another house of the spa. */
  readonly change = () => {
    this.close();
    if (this.#asked) void this.open(this.#asked, true);
  };

  /** Puts the booking system into the frame: the visitor has asked for it. */
  readonly load = () => {
    if (this.#found) this.course.begin(...this.#found);
  };

  readonly closed = () => {
    // The event comes late: by then it may stand open again.
    if (this.isShown) return;
    this.leave();
    this.course.go('closed');
  };

  readonly loaded = ({currentTarget}: Event) => {
    const frame = currentTarget as HTMLIFrameElement;
    if (this.noted && !frame.sandbox.length) leadFrame(frame, this.frame);
    else this.course.loaded();
  };

  protected leave() {
    this.course.leave();
  }
}
