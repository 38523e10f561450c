import {configureLocalization, LOCALE_STATUS_EVENT, updateWhenLocaleChanges} from '@lit/localize';
import {isServer, type ReactiveControllerHost} from 'lit';

import {sourceLocale, targetLocales} from './generated/locale-codes.js';
import {loadStrings} from './generated/strings/load-strings.js';

type Templates = Awaited<
  ReturnType<Parameters<typeof configureLocalization>[0]['loadLocale']>
>['templates'];

/** The parts of the interface that this page shows, and what is in of their strings. */
const parts = new Set<string>();
let templates: Templates;

/** A part that cannot be had stays English. */
const fill = (locale: string, part: string, into = templates): Promise<unknown> =>
  loadStrings(part, locale).then(
    (strings) => Object.assign(into, strings),
    () => undefined,
  );

const {getLocale, setLocale: switchTo} = configureLocalization({
  sourceLocale,
  targetLocales,
  loadLocale: async (locale) => {
    const strings = (templates = {});
    await Promise.all([...parts].map((part) => fill(locale, part)));
    return {templates: strings};
  },
});

export {getLocale};

const PATIENCE = 1000;
const shipped: readonly string[] = [sourceLocale, ...targetLocales];

/** The shipped language nearest to a language tag: `de-AT` is `de`, an unknown one is English. We ship
 * one variant of each language. */
export function nearestLocale(tag: string): string {
  const language = (of: string) => of.split('-')[0]!.toLowerCase();
  return shipped.find((locale) => language(locale) === language(tag)) ?? sourceLocale;
}

// One page, one language: the first widget's nearest `lang`, else the browser's.
let wanted = isServer
  ? sourceLocale
  : nearestLocale(
      (
        document.querySelector(':not(:defined)')?.closest('[lang]') ?? document.documentElement
      ).getAttribute('lang') || navigator.language,
    );

/** Changes the language of every widget on the page, once its strings are in. */
export const setLocale = (locale: string): Promise<void> => switchTo((wanted = locale));

/** What is on its way of the page's language; nothing is where the page is in English. */
let ready: Promise<unknown> | undefined = wanted === sourceLocale ? undefined : setLocale(wanted);

/** Each file of messages says which part of the interface it speaks for. */
export function needStrings(part: string): void {
  if (parts.has(part)) return;
  parts.add(part);
  if (wanted === sourceLocale) return;
  const strings = fill(wanted, part).then(() =>
    // Whoever did not wait that long says it again.
    dispatchEvent(new CustomEvent(LOCALE_STATUS_EVENT, {detail: {status: 'ready'}})),
  );
  ready = Promise.race([
    Promise.all([ready, strings]),
    new Promise((go) => setTimeout(go, PATIENCE)),
  ]);
}

/** Runs when the page's language is in: at once for English, after a second at most for others. */
export function whenLocaleReady(then: () => void): void {
  if (ready) void ready.then(then);
  else then();
}

/** A part of a widget that is loaded later, once its strings are in as well. */
export const withStrings = async <Part>(coming: Promise<Part>): Promise<Part> => {
  const part = await coming;
  await ready;
  return part;
};

/** Lets an element render anew when the language changes. */
export const onLocaleChange: (host: ReactiveControllerHost) => void = updateWhenLocaleChanges;

/** The language and direction of what an element says. A page that sets `dir` is followed. */
export function localeOf(element: Element): {lang: string; dir: 'ltr' | 'rtl'} {
  const lang = getLocale();
  const said = element.closest('[dir]') !== null;
  const rtl = said ? getComputedStyle(element).direction === 'rtl' : /^(ar|he)/.test(lang);
  return {lang, dir: rtl ? 'rtl' : 'ltr'};
}
