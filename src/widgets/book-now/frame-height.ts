/** Booking systems report a few pixels before they have painted anything. In px. */
const SHORTEST = 160;
/** No calendar needs more; a page that keeps growing is held here. In px. */
const TALLEST = 3000;
/** A page that grows with its own frame asks for a little more each time. In px. */
const LITTLE = 64;
/** So many little wishes in a row are a loop, and not a visitor who opens one thing after another. */
const MOST = 5;

/**
 * How high a frame stands, from what the page in it asks for. A page whose own height follows the
 * frame's would grow for ever: it is left as it is after a few steps, and scrolls by itself.
 */
export class FrameHeight {
  /** In px; 0 until the page has asked. */
  given = 0;
  /** Whether the page has all the room that it wants, so that it needs no bar to scroll by. */
  whole = false;
  #steps = 0;

  /** Whether the height is another now. */
  take(asked: number): boolean {
    if (!(asked >= SHORTEST)) return false;
    const wanted = Math.ceil(asked);
    const height = Math.min(wanted, TALLEST);
    const more = height - this.given;
    this.#steps = more > 0 && more <= LITTLE ? this.#steps + 1 : more === 0 ? this.#steps : 0;
    const settled = this.#steps > MOST;
    this.whole = !settled && wanted === height;
    if (settled || more === 0) return false;
    this.given = height;
    return true;
  }
}
