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
    words: once((topic, locale, words) =>
      // The article's own parts are benefits by their ids.
      replaced(words, of(locale), topic === 'article' ? 'benefits' : topic),
    ),
  };
}

/** The same words give the same result: a widget that gets others renders anew. */
function once(make: OwnWords['words']): OwnWords['words'] {
  const made = new Map<string, [from: unknown, to: unknown]>();
  return <Words>(topic: string, locale: string, words: Words) => {
    const key = `${topic} ${locale}`;
    const known = made.get(key);
    if (known?.[0] === words) return known[1] as Words;
    const to = make(topic, locale, words);
    made.set(key, [words, to]);
    return to;
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
function replaced<Words>(words: Words, own: Readonly<Record<string, string>>, id: string): Words {
  if (typeof words !== 'object') return (own[id] ?? words) as Words;
  const inner = Object.entries(words as object).map(
    ([key, value]) => [key, replaced(value as unknown, own, `${id}.${key}`)] as const,
  );
  return (
    Array.isArray(words) ? inner.map(([, value]) => value) : Object.fromEntries(inner)
  ) as Words;
}
