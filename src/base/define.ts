import {whenLocaleReady} from '../localize/locale.js';
import {version} from './generated/version.js';

/**
 * Registers an element once, however many copies of the script a page ends up loading.
 * The element appears with its language, so that a page in German never flashes English.
 */
export function define(tag: `basalt-${string}`, element: CustomElementConstructor): void {
  const taken: (CustomElementConstructor & {basalt?: string}) | undefined = customElements.get(tag);
  if (!taken) {
    whenLocaleReady(() => {
      if (!customElements.get(tag)) customElements.define(tag, element);
    });
  } else if (taken.basalt !== version) {
    const owner = taken.basalt ? `Basalt ${taken.basalt}` : 'another script';
    console.warn(
      `<${tag}>: ${owner} has this name, so Basalt ${version} is not used. Remove one of the two.`,
    );
  }
}
