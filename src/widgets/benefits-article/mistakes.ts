import {warn} from '../../services/diagnostics.js';

/** What was told already: a page that changes is told again only what is new. */
const told = new WeakMap<Element, string>();

const tell = (element: Element, value: string, mistake: string) => {
  if (told.get(element) === value) return;
  told.set(element, value);
  warn(element, mistake);
};

/** Tells an owner of a copy that there is not, and of benefits that we do not know. Few pages need it. */
export function tellMistakes(host: Element, copy: string, misspelt: readonly HTMLElement[]) {
  if (copy !== 'safe' && copy !== 'article') {
    tell(host, copy, `copy="${copy}" is neither safe nor article, so the safe wording is shown.`);
  }
  for (const each of misspelt) {
    const {benefit = ''} = each.dataset;
    tell(
      each,
      benefit,
      `data-benefit="${benefit}" is no part of the article we know, so no evidence is shown. Check its spelling.`,
    );
  }
}
