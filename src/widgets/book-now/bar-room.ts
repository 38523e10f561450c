/** Between the bar and a focused element. In px. */
const GAP = 12;

/**
 * Room for a bar at the foot of the page: the last lines can be scrolled clear of it, and so is
 * whatever has the focus.
 */
export class BarRoom {
  #before?: {paddingBottom: string; scrollPaddingBottom: string};
  #height = 0;
  readonly #bar: HTMLElement;

  constructor(bar: HTMLElement, signal: AbortSignal) {
    this.#bar = bar;
    document.addEventListener('focusin', this.#clear, {signal});
  }

  /** Keeps the room, or gives it back. It only grows: a bar that is emptied must not show in the page. */
  keep(kept: boolean): void {
    const {style} = document.documentElement;
    if (kept) {
      const {paddingBottom, scrollPaddingBottom} = style;
      this.#before ??= {paddingBottom, scrollPaddingBottom};
      const height = Math.ceil(this.#bar.offsetHeight);
      if (height <= this.#height) return;
      this.#height = height;
      Object.assign(style, {paddingBottom: `${height}px`, scrollPaddingBottom: `${height}px`});
    } else if (this.#before) {
      Object.assign(style, this.#before);
      this.#before = undefined;
      this.#height = 0;
    }
  }

  // Browsers scroll to what has the focus only when it is out of the window, which it is not when
  // it lies behind the bar.
  readonly #clear = ({target}: Event) => {
    if (!this.#before || !(target instanceof Element) || this.#bar.contains(target)) return;
    const {top, bottom} = target.getBoundingClientRect();
    const covered = bottom + GAP - this.#bar.getBoundingClientRect().top;
    if (covered > 0 && top < innerHeight)
      scrollBy({top: Math.min(covered, top - GAP), behavior: 'instant'});
  };
}
