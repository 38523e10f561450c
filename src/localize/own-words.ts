import type {OwnWords} from './locale.js';

/** Words by language and id. */
export type Messages = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A place for a value of ours: `{0}`. */
const PLACE = /\{(\d)\}/;

/**
 * What a page says in words of its own (`messages` of its profile). Those of a country stand on
 * those of its language: `de-CH` has what it says itself, then what `de` says, then ours.
 */
export function ownWords(messages: Messages): OwnWords {
  const of = (locale: string) => ({...messages[locale.split('-')[0]!], ...messages[locale]});
  return {
    locales: Object.keys(messages),
    strings: (locale) =>
      Object.fromEntries(Object.entries(of(locale)).map(([id, text]) => [id, template(text)])),
    // The article's own parts are benefits by their ids.
    words: (topic, locale, words) =>
      replaced(words, of(locale), topic === 'article' ? 'benefits' : topic),
  };
}

/** As `@lit/localize` keeps a text with values: the pieces, and which value is between them. */
function template(text: string) {
  const pieces = text.split(PLACE);
  if (pieces.length === 1) return text;
  const strings = pieces.filter((_, at) => at % 2 === 0);
  return {
    strTag: true as const,
    strings: Object.assign(strings, {raw: strings}),
    values: pieces.filter((_, at) => at % 2).map(Number),
  };
}

/** A topic's words lie as its ids say: `benefits.overview.title`. */
const replaced = <Words>(words: Words, own: Readonly<Record<string, string>>, id: string): Words =>
  (typeof words === 'object'
    ? Object.fromEntries(
        Object.entries(words as object).map(([key, inner]) => [
          key,
          replaced(inner as unknown, own, `${id}.${key}`),
        ]),
      )
    : (own[id] ?? words)) as Words;
