import {unpack} from './carriers.js';

/** Puts every carrier's widget in its place, for the builds that bring all widgets at once. */
export function unpackAll() {
  const all = () => {
    for (const carrier of document.querySelectorAll<HTMLElement>('[data-basalt]')) {
      const tag = `basalt-${carrier.dataset.basalt}`;
      // A page in another language has its widgets a moment later, with their words.
      void customElements.whenDefined(tag).then(
        () => unpack(carrier, tag),
        () => undefined,
      );
    }
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', all);
  else all();
}
