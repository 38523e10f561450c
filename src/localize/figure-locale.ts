import {getLocale} from './locale.js';

/**
 * The page's own language, for its figures: it may be a country's, or one that we have no words in.
 */
export function figureLocale(element: Element): string {
  const said = element.closest('[lang]') ?? document.documentElement;
  try {
    return Intl.getCanonicalLocales(said.getAttribute('lang') || navigator.language)[0]!;
  } catch {
    return getLocale();
  }
}
