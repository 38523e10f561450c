import {configureLocalization, LOCALE_STATUS_EVENT, updateWhenLocaleChanges} from '@lit/localize';
import {isServer, type ReactiveControllerHost} from 'lit';

import {sourceLocale, targetLocales} from './generated/locale-codes.js';
import {loadStrings} from './generated/strings/load-strings.js';
import {nearest, speaker, tagOf} from './page-language.js';

type Templates = Awaited<
  ReturnType<Parameters<typeof configureLocalization>[0]['loadLocale']>
>['templates'];

/** What a page says in words of its own, in our languages and in others (`services/own-words.ts`). */
export interface OwnWords {
  readonly locales: readonly string[];
  /** Short strings, by id. */
  strings(locale: string): Templates;
  /** Long words, with the page's own among them. */
  words<Words>(topic: string, locale: string, words: Words): Words;
}

const PATIENCE = 1000;

/** The parts of the interface that this page shows, and what is in of their strings. */
const parts = new Set<string>();
let templates: Templates;

let own: OwnWords | undefined;

/** A part that cannot be had stays English. */
const fill = (locale: string, part: string, into = templates): Promise<unknown> => {
  const shipped = nearest(locale);
  return (shipped === sourceLocale ? Promise.resolve({}) : loadStrings(part, shipped))
    .catch(() => ({}))
    .then((strings) => Object.assign(into, strings, own?.strings(locale)));
};

// The library wants to know all languages before any is asked for, and a page may bring one of its
// own. So it changes between two names, and what they stand for is kept here.
let turn = 'b';
let wanted: string = sourceLocale;
let current = wanted;

const {setLocale: switchTo} = configureLocalization({
  sourceLocale: '',
  targetLocales: ['a', 'b'],
  loadLocale: async () => {
    const locale = wanted;
    const strings = (templates = {});
    await Promise.all([...parts].map((part) => fill(locale, part)));
    if (locale === wanted) current = locale;
    return {templates: strings};
  },
});

/** The language that the widgets speak. */
export const getLocale = (): string => current;

/** The language nearest to a tag, of ours and the page's own. */
export const nearestLocale = (tag: string): string =>
  nearest(tag, [sourceLocale, ...targetLocales, ...(own?.locales ?? [])]);

/** English as it ships needs nothing. */
const isPlain = () => wanted === sourceLocale && !own;

/** Changes the language of every widget on the page, once its strings are in. */
export function setLocale(tag: string): Promise<void> {
  wanted = nearestLocale(tag);
  if (!isPlain()) return switchTo((turn = turn === 'a' ? 'b' : 'a'));
  current = wanted;
  return switchTo('');
}

// One page, one language, and the page may change it. A server has no page yet.
const page = isServer ? undefined! : speaker();
const follow = () => setLocale(isServer ? sourceLocale : tagOf(page));
if (!isServer) new MutationObserver(() => void follow()).observe(page, {attributeFilter: ['lang']});

/** What is on its way of the page's language; nothing is where the page is in English. */
let ready: Promise<unknown> | undefined =
  isServer || nearest(tagOf(page)) === sourceLocale ? undefined : follow();

const patiently = (coming: Promise<unknown>) =>
  (ready = Promise.race([coming, new Promise((go) => setTimeout(go, PATIENCE))]));

/** Each file of messages says which part of the interface it speaks for. */
export function needStrings(part: string): void {
  if (parts.has(part)) return;
  parts.add(part);
  if (isPlain()) return;
  const strings = fill(wanted, part).then(() =>
    // Whoever did not wait that long says it again.
    dispatchEvent(new CustomEvent(LOCALE_STATUS_EVENT, {detail: {status: 'ready'}})),
  );
  void patiently(Promise.all([ready, strings]));
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

/** Says what the page says in words of its own, once they are in; none, to go back to ours. */
export const setOwnWords = (coming: Promise<OwnWords | undefined>): Promise<unknown> =>
  patiently(
    coming.then((words) => {
      own = words;
      return follow();
    }),
  );

/** The long words with the page's own among them. */
export const withOwnWords = <Words>(topic: string, words: Words): Words =>
  own ? own.words(topic, current, words) : words;

/** Lets an element render anew when the language changes. */
export const onLocaleChange: (host: ReactiveControllerHost) => void = updateWhenLocaleChanges;

/** The language and direction of what an element says. A page that sets `dir` is followed. */
export function localeOf(element: Element): {lang: string; dir: 'ltr' | 'rtl'} {
  const lang = getLocale();
  const said = element.closest('[dir]') !== null;
  const rtl = said ? getComputedStyle(element).direction === 'rtl' : /^(ar|fa|he|ur)/.test(lang);
  return {lang, dir: rtl ? 'rtl' : 'ltr'};
}
