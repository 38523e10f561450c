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
  } else if (!taken.basalt) {
    console.warn(`<${tag}>: another script on this page uses this name, so Basalt leaves it alone. Remove or rename the other one.`);
  } else if (taken.basalt !== version) {
    console.warn(`<${tag}>: version ${taken.basalt} is on this page already, so version ${version} is not used. Remove one of the two script tags.`);
  }
}
