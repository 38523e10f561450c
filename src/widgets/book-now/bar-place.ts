/** The bars of the page, each with what it does when it comes too late for the place, and when not. */
const bars = new Map<Element, (late: boolean) => void>();
// In the next frame: who settles in this one would resize what is being measured.
const sizes = new ResizeObserver(() => requestAnimationFrame(settle));

/**
 * A page has room for one bar at its foot: the first in the document has it, of those that are
 * shown. Builders make a bar for phones and one for computers, and hide either.
 */
export function seekPlace(bar: Element, tell: (late: boolean) => void): void {
  bars.set(bar, tell);
  sizes.observe(bar);
  settle();
}

export function leavePlace(bar: Element): void {
  if (!bars.delete(bar)) return;
  sizes.unobserve(bar);
  settle();
}

function settle() {
  const shown = [...bars.keys()].filter((bar) => bar.getClientRects().length > 0);
  const first = shown.find((bar) =>
    shown.every(
      (other) => !(bar.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING),
    ),
  );
  for (const [bar, tell] of bars) tell(bar !== first && shown.includes(bar));
}
