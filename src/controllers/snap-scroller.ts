import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {bring, firstIn, fitting, stepOf} from './snap-row.js';

/** What a row belongs to. `index` is the item that stands first, or is to. */
export type SnapHost = ReactiveControllerHost &
  Element & {readonly renderRoot: HTMLElement | DocumentFragment; index: number};

// Where a browser does not say that a scroll has ended, a quiet moment does.
const QUIET = 150;
const ENDS = 'onscrollend' in window;

/**
 * Steps through a row that scrolls sideways and snaps, whether the row itself, a key or a call moves
 * it. It knows how many items fit, reads either writing direction, and never scrolls the page.
 */
export class SnapScroller implements ReactiveController {
  /** How many items are in view at once. */
  shown = 1;

  #at = 0;
  #told: number;
  #width = 0;
  #resized = false;
  #timer = 0;
  #going = false;
  #steps = 0;
  #acting = false;
  #held?: HTMLElement | null;
  readonly #host: SnapHost;
  readonly #selector: string;
  readonly #rested: (index: number) => void;
  readonly #resize = new ResizeObserver(() => this.hostUpdated());

  /**
   * The row is what `selector` finds; each of its children is an item. `rested` is told where the
   * row came to rest after a visitor moved it. What the page sets, or a new width brings, is not told.
   */
  constructor(host: SnapHost, selector: string, rested: (index: number) => void) {
    this.#host = host;
    this.#selector = selector;
    this.#rested = rested;
    this.#told = host.index;
    const {renderRoot} = host;
    for (const act of ['wheel', 'pointerdown', 'keydown']) {
      renderRoot.addEventListener(act, this.#touched, {capture: true, passive: true});
    }
    renderRoot.addEventListener('keydown', this.#press as EventListener);
    // Scrolling does not bubble, but it is heard on the way down.
    renderRoot.addEventListener(ENDS ? 'scrollend' : 'scroll', this.#scrolled, true);
    host.addController(this);
  }

  /** Whether an item is in view. */
  shows(place: number) {
    return place >= this.#host.index && place < this.#host.index + this.shown;
  }

  /** Moves the row for a visitor. */
  go(index: number) {
    this.#going = this.#acting = true;
    this.#steps = 3;
    this.#host.index = Math.max(0, Math.min(index, this.#items.length - this.shown));
    this.#host.requestUpdate();
  }

  hostConnected() {
    this.#resize.observe(this.#host);
  }

  hostDisconnected() {
    this.#resize.disconnect();
    clearTimeout(this.#timer);
  }

  hostUpdate() {
    this.#held = this.#items.find((item) => item.matches(':focus-within'));
  }

  hostUpdated() {
    const row = this.#row;
    const width = row?.clientWidth ?? 0;
    const same = width === this.#width;
    this.#width = width;
    if (!row || !width) return;
    const shown = fitting(row);
    if (shown !== this.shown) this.#host.requestUpdate();
    this.shown = shown;
    this.#items.forEach((item, place) => (item.inert = !this.shows(place)));
    row.tabIndex = this.#items.length > shown ? 0 : -1;
    // Focus in an item that has left the view would be lost to the page.
    if (this.#held?.inert) row.focus({preventScroll: true});
    // A row that was hidden, or has another width now, stands between two items.
    this.#resized ||= !same;
    if (!same || this.#at !== this.#host.index) this.#show(row);
    this.#going = false;
  }

  get #row() {
    return this.#host.renderRoot.querySelector<HTMLElement>(this.#selector);
  }

  get #items() {
    return [...(this.#row?.children ?? [])] as HTMLElement[];
  }

  // Only a visitor's step is seen to move, and from then on what stands in the row is told.
  #show(row: HTMLElement) {
    this.#at = this.#host.index;
    if (this.#going) {
      row.ariaLive = 'polite';
      // WebKit gives up a scroll when anything is laid out after it, so this waits for the frame.
      requestAnimationFrame(() => bring(row, this.#at, 'auto'));
    } else {
      this.#acting = false;
      bring(row, this.#at, 'instant');
    }
  }

  // From here on the visitor moves the row, and it may end up anywhere.
  readonly #touched = () => {
    this.#acting = true;
    this.#steps = 0;
  };

  readonly #scrolled = ({target}: Event) => {
    if (target !== this.#row) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#rest(), ENDS ? 0 : QUIET);
  };

  #rest() {
    const row = this.#row;
    if (!row?.clientWidth) return;
    if (row.clientWidth !== this.#width) return this.hostUpdated();
    const index = firstIn(row);
    const resized = this.#resized && !this.#acting;
    this.#resized = false;
    // After a new width browsers snap on their own, and not always to what was on show. And a step
    // that overtakes another may end the first halfway.
    if (index !== this.#host.index && (resized || this.#steps-- > 0)) {
      return bring(row, this.#host.index, resized ? 'instant' : 'auto');
    }
    this.#steps = 0;
    this.#at = this.#host.index = index;
    if (this.#acting && index !== this.#told) this.#rested(index);
    this.#told = index;
    this.#acting = false;
  }

  // Keys pressed in an item belong to the item, and those in a row that shows all to the page.
  readonly #press = (event: KeyboardEvent) => {
    const row = this.#row;
    const target = event.target as HTMLElement;
    const foreign = this.#host.contains(target) || target.closest(`${this.#selector} > *`);
    const step = row && !foreign && row.tabIndex === 0 && stepOf(event, row);
    if (!step) return;
    event.preventDefault();
    this.go(this.#host.index + step);
    // Among the buttons that choose an item the focus goes along.
    if (target.ariaCurrent)
      (target.parentElement!.children[this.#host.index] as HTMLElement).focus();
  };
}
