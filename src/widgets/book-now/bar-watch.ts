const BOOKING = 'basalt-book-now';
/** Widgets that may have a way to book of their own, in a part by this name. */
const OTHERS = ['basalt-pain-relief-quiz', 'basalt-treatment-menu'];
const OWN = '[part~="book"]';
const FIELD =
  'textarea, [contenteditable]:not([contenteditable="false"]), input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="reset"], [type="image"], [type="range"], [type="color"], [type="file"])';

/** Tells whether a way to book other than the bar is in view, now and whenever that changes. */
export function watchOthers(
  bar: Element,
  tell: (inView: boolean) => void,
  signal: AbortSignal,
): void {
  const inView = new Set<Element>();
  const views = new IntersectionObserver((entries) => {
    for (const {target, isIntersecting} of entries) {
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
    }
    tell(inView.size > 0);
  });
  const find = () => {
    if (signal.aborted) return;
    for (const target of inView) if (!target.isConnected) inView.delete(target);
    for (const target of document.querySelectorAll(BOOKING))
      if (target !== bar) views.observe(target);
    for (const {shadowRoot} of document.querySelectorAll(OTHERS.join())) {
      if (!shadowRoot) continue;
      comings.observe(shadowRoot, {childList: true, subtree: true});
      shadowRoot.querySelectorAll(OWN).forEach((target) => views.observe(target));
    }
    tell(inView.size > 0);
  };
  const comings = new MutationObserver(find);
  comings.observe(document, {childList: true, subtree: true});
  find();
  // A widget that is there already has an inside when its script comes.
  for (const tag of OTHERS) void customElements.whenDefined(tag).then(find);
  signal.addEventListener('abort', () => {
    views.disconnect();
    comings.disconnect();
  });
}

/** Tells whether the visitor writes: a phone then has its keyboard where the bar would be. */
export function watchWriting(tell: (writing: boolean) => void, signal: AbortSignal): void {
  const inField = ([target]: EventTarget[]) => target instanceof Element && target.matches(FIELD);
  document.addEventListener('focusin', (event) => tell(inField(event.composedPath())), {signal});
  document.addEventListener('focusout', () => tell(false), {signal});
}
