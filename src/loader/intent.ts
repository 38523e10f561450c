const PATIENCE = 1500;

/**
 * A booking link works by itself, so its widget waits until a visitor means it: pointer over,
 * focus or touch. The first click is never lost: a plain one is held while the widget arrives, a
 * second and a half at most, and then goes where it would have gone.
 */
export function loadOnIntent(widget: HTMLElement, load: () => Promise<unknown>): void {
  let held: Promise<void> | undefined;
  const controller = new AbortController();
  const {signal} = controller;

  const hasten = load as () => void;
  // A touch is a pointer over it first.
  widget.addEventListener('pointerover', hasten, {signal});
  widget.addEventListener('focusin', hasten, {signal});
  const ready = () => customElements.get(widget.localName);
  widget.addEventListener(
    'click',
    (event) => {
      const link = (event.target as Element).closest('a');
      const plain = !(
        event.button ||
        event.metaKey ||
        event.ctrlKey ||
        event.shiftKey ||
        event.altKey
      );
      // WebKit lets no held click open a tab: there such a link leads on by itself.
      const tab = link?.target && navigator.vendor[0] === 'A';
      if (ready() || !link || !plain || tab) return;
      event.preventDefault();
      held ??= Promise.race([load(), new Promise((go) => setTimeout(go, PATIENCE))]).then(() => {
        controller.abort();
        link.click();
      });
    },
    {signal},
  );
}
