/** How long an element stays outlined. In ms. */
const MOMENT = 3000;

// An ember between the light and the dark theme's: it stands out from black and from white.
const LINE = {outline: '4px solid #c4663a', outlineOffset: '4px'};

/**
 * Scrolls to an element and draws a line round it for a moment. An animation leaves the element's
 * own attributes alone, and needs no leave from a strict policy.
 */
export function showOnPage(element: Element): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // On a phone the panel covers the lower half of the window.
  const phone = innerWidth < 640;
  element.scrollIntoView({
    block: phone ? 'start' : 'center',
    behavior: still ? 'instant' : 'smooth',
  });
  element.animate([LINE, LINE], MOMENT);
}
