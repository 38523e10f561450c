import {unpack} from './carriers.js';
import {odd} from './odd.js';

/**
 * Puts every carrier's widget in its place and looks after odd tags, for the builds that bring all
 * widgets at once.
 */
export function unpackAll() {
  const all = () => {
    const ours = [...document.querySelectorAll<HTMLElement>(':defined')].filter(({localName}) =>
      localName.startsWith('basalt-'),
    );
    for (const widget of ours) odd(widget, ours.map(({localName}) => localName).join());
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
