import type {ReactiveController} from 'lit';
import {html, nothing} from 'lit';

import {findTreatment} from '../../domain/profile/find-treatment.js';
import type {Profile} from '../../domain/profile/profile-types.js';
import {minutesText, priceText} from '../../localize/figures.js';
import {pageProfile} from '../../services/profile.js';
import {awayStyles, barStyles, lateStyles, noteStyles} from './bar.styles.js';
import {leavePlace, seekPlace} from './bar-place.js';
import {BarRoom} from './bar-room.js';
import type {BasaltBookNow, Part} from './book-now.js';
import {watchOthers, watchWriting} from './bar-watch.js';
import {tell} from './tell.js';

/** As wide as a screen may be for the bar to float: above it stands in the page. */
const SMALL = '(width < 48em)';

/** A booking button that floats at the foot of a small screen, and gets out of the way. */
export class Bar implements Part, ReactiveController {
  #profile: Profile = {};
  #otherInView = false;
  #writing = false;
  /** Another bar has the place: this one is the button that it would be without its mode. */
  #late = false;
  #stop?: AbortController;
  #room?: BarRoom;
  readonly #button: BasaltBookNow;
  readonly #small = matchMedia(SMALL);

  constructor(button: BasaltBookNow) {
    this.#button = button;
    button.parts.push(this);
    button.addController(this);
    button.requestUpdate();
    void pageProfile().then((profile) => {
      this.#profile = profile;
      button.requestUpdate();
    });
  }

  view() {
    const treatment = findTreatment(this.#profile.treatments, this.#button.treatment);
    if (!this.#isBar || !treatment) return nothing;
    const {name, minutes, price} = treatment;
    const {currency} = this.#profile;
    return html`<span part="facts" class="facts">
      ${name ? html`<bdi class="name">${name}</bdi>` : nothing}
      <span class="figures"
        >${minutes ? html`<bdi>${minutesText(minutes)}</bdi>` : nothing}${
          price !== undefined && currency ? html`<bdi>${priceText(price, currency)}</bdi>` : nothing
        }</span
      >
    </span>`;
  }

  hostConnected() {
    this.#stop = new AbortController();
    const {signal} = this.#stop;
    watchOthers(this.#button, (inView) => this.#set(() => (this.#otherInView = inView)), signal);
    watchWriting((writing) => this.#set(() => (this.#writing = writing)), signal);
    this.#small.addEventListener('change', this.#place, {signal});
    this.#room = new BarRoom(this.#button, signal);
    this.#place();
  }

  hostUpdated() {
    // An update may come when the button has gone already.
    if (this.#button.mode === 'bar' && this.#button.isConnected)
      seekPlace(this.#button, this.#yield);
    else this.#leave();
    this.#place();
  }

  hostDisconnected() {
    this.#leave();
    this.#stop?.abort();
    this.#room?.keep(false);
  }

  #set(change: () => void) {
    change();
    this.#place();
  }

  #leave() {
    leavePlace(this.#button);
    this.#late = false;
  }

  readonly #yield = (late: boolean) => {
    if (late === this.#late) return;
    this.#late = late;
    if (late) {
      tell(
        this.#button,
        'mode="bar" stands on another button of this page too, and one of them can float: the first does, and this one is a button in its place. Take mode="bar" off one of them.',
      );
    }
    this.#button.requestUpdate();
    this.#place();
  };

  get #isBar() {
    return this.#button.mode === 'bar' && !this.#late;
  }

  // A held bar keeps its room: what a check found must not show in the page around it.
  readonly #place = () => {
    const floats = this.#isBar && this.#small.matches;
    const away = this.#otherInView || this.#writing || this.#button.halt !== undefined;
    this.#wear(noteStyles.styleSheet!, true);
    this.#wear(barStyles.styleSheet!, this.#isBar);
    this.#wear(lateStyles.styleSheet!, this.#late);
    this.#wear(awayStyles.styleSheet!, floats && away);
    this.#room?.keep(floats);
  };

  // A class on the host is the page's business, and an attribute would tell it why.
  #wear(sheet: CSSStyleSheet, worn: boolean) {
    const root = this.#button.shadowRoot!;
    const others = root.adoptedStyleSheets.filter((each) => each !== sheet);
    if (worn === others.length < root.adoptedStyleSheets.length) return;
    root.adoptedStyleSheets = worn ? [...others, sheet] : others;
  }
}
