import {unpack} from './carriers.js';

/** Puts every carrier's widget in its place, for the builds that bring all widgets at once. */
export function unpackAll() {
  const all = () => {
    for (const carrier of document.querySelectorAll<HTMLElement>('[data-basalt]')) {
      const tag = `basalt-${carrier.dataset.basalt}`;
      if (customElements.get(tag)) unpack(carrier, tag);
    }
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', all);
  else all();
}
