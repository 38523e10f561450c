/**
 * A language that nobody speaks: English with accents, in brackets, and 40 % longer. What stands in it
 * without them was never given to a translator, and what is cut off has no room for other languages.
 * Made while it is used, by Storybook and the tests; no page can ask for it.
 */
const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DRESSED = 'áƀçđéƒğĥíĵķłɱñóƥɋřšŧúṽŵẋýžÁɃÇĐÉƑĞĤÍĴĶŁṀÑÓƤɊŘŠŦÚṼŴẊÝŽ';
const LONGER = 0.4;

/** A tag that says where it belongs and what it is (CLDR's own pseudo-locale). */
export const PSEUDO = 'en-XA';

/** Keeps values (`{0}`, `{part}`), which are no words. */
export function pseudo(text) {
  const dressed = text
    .split(/(\{\w+\})/)
    .map((piece, at) =>
      at % 2 ? piece : piece.replace(/[a-zA-Z]/g, (letter) => DRESSED[PLAIN.indexOf(letter)]),
    )
    .join('');
  // Words, since no language makes one word as long as a whole sentence.
  const more = 'ñéẃ ŵóřđš '.repeat(Math.ceil((text.length * LONGER) / 10));
  return `[${dressed} ${more.slice(0, Math.ceil(text.length * LONGER)).trim()}]`;
}

/** The English of a short string with its places as a page's own words have them. */
export const withPlaces = (source) =>
  source
    .replace(/<x id="(\d+)"[^>]*\/>/g, '{$1}')
    .replace(
      /&(lt|gt|amp|quot|apos);/g,
      (_, name) => ({lt: '<', gt: '>', amp: '&', quot: '"', apos: "'"})[name],
    );

/** Messages for a page's profile, from English by id. */
export const pseudoMessages = (sources) => ({
  [PSEUDO]: Object.fromEntries(sources.map(([id, text]) => [id, pseudo(withPlaces(text))])),
});
