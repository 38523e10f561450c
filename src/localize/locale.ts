import {configureLocalization, updateWhenLocaleChanges} from '@lit/localize';
import type {ReactiveControllerHost} from 'lit';

import {sourceLocale, targetLocales} from './generated/locale-codes.js';

const loaders: Record<string, () => Promise<object>> = {
  de: () => import('./generated/locales/de.js'),
  ar: () => import('./generated/locales/ar.js'),
};

const {getLocale, setLocale} = configureLocalization({
  sourceLocale,
  targetLocales,
  loadLocale: (locale) =>
    loaders[locale]!() as ReturnType<Parameters<typeof configureLocalization>[0]['loadLocale']>,
});

export {getLocale, setLocale};

const PATIENCE = 1000;
const shipped: readonly string[] = [sourceLocale, ...targetLocales];

/** The shipped language nearest to a language tag: `de-AT` is `de`, an unknown one is English. */
export function nearestLocale(tag: string): string {
  const wanted = tag.toLowerCase();
  return (
    shipped.find((locale) => locale.toLowerCase() === wanted) ??
    shipped.find((locale) => locale.split('-')[0] === wanted.split('-')[0]) ??
    sourceLocale
  );
}

// One page, one language: the first widget's nearest `lang`, else the browser's.
const pageLocale = nearestLocale(
  (
    document.querySelector(':not(:defined)')?.closest('[lang]') ?? document.documentElement
  ).getAttribute('lang') || navigator.language,
);

let ready: Promise<unknown> | undefined =
  pageLocale === sourceLocale ? undefined : setLocale(pageLocale).catch(() => undefined);
if (ready) {
  ready = Promise.race([ready, new Promise((go) => setTimeout(go, PATIENCE))]);
}

/** Runs when the page's language is in: at once for English, after a second at most for others. */
export function whenLocaleReady(then: () => void): void {
  if (ready) void ready.then(then);
  else then();
}

/** Lets an element render anew when the language changes. */
export const onLocaleChange: (host: ReactiveControllerHost) => void = updateWhenLocaleChanges;

/** The language and direction of what an element says. A page that sets `dir` is followed. */
export function localeOf(element: Element): {lang: string; dir: 'ltr' | 'rtl'} {
  const lang = getLocale();
  const said = element.closest('[dir]') !== null;
  const rtl = said ? getComputedStyle(element).direction === 'rtl' : /^(ar|he)/.test(lang);
  return {lang, dir: rtl ? 'rtl' : 'ltr'};
}
