import {sourceLocale, targetLocales} from './generated/locale-codes.js';

const shipped: readonly string[] = [sourceLocale, ...targetLocales];

/**
 * The language nearest to a tag, of those that there are: the very same, else the same language
 * (`de-AT` is `de`, `pt` is `pt-BR`), else English.
 */
export function nearest(tag: string, locales = shipped): string {
  const from = (start: string) =>
    locales.find((locale) => `${locale}-`.toLowerCase().startsWith(`${start}-`.toLowerCase()));
  return from(tag) ?? from(tag.split('-')[0]!) ?? sourceLocale;
}

/** What says the page's language: the nearest `lang` of its first widget, else the page's own. */
export const speaker = (): Element =>
  document.querySelector(':not(:defined)')?.closest('[lang]') ?? document.documentElement;

/** The tag of the language that it says, else the browser's. */
export const tagOf = (said: Element): string => said.getAttribute('lang') || navigator.language;
