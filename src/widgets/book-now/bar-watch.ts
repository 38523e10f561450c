const BOOKING = 'basalt-book-now';
/** Widgets that may have a way to book of their own, in a part by this name. */
const OTHERS = ['basalt-pain-relief-quiz', 'basalt-treatment-menu'];
const OWN = '[part~="book"]';
const FIELD =
  'textarea, [contenteditable]:not([contenteditable="false"]), input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="reset"], [type="image"], [type="range"], [type="color"], [type="file"])';

const finds = new Set<() => void>();
// A widget that is there already has an inside when its script comes. One promise for all bars: where
// that script never comes, it would keep each of them.
for (const tag of OTHERS)
  void customElements.whenDefined(tag).then(() => finds.forEach((find) => find()));

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
  finds.add(find);
  signal.addEventListener('abort', () => {
    finds.delete(find);
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
