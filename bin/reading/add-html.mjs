import {Tokenizer} from 'parse5';

/** A character reference, as far as it may go, or a run of anything else. */
const PIECE = /&(?:#x?[\da-f]+|[a-z\d]+);?=?|[^&]+|&/gi;

/**
 * Adds a stretch of HTML, from text or from an attribute, to a passage, with its references
 * decoded. White space is one space, however it is written, unless it is `kept`.
 */
export function addHtml(passage, source, from, {inAttribute = false, kept = false} = {}) {
  for (const {0: piece, index} of source.matchAll(PIECE)) {
    const at = from + index;
    if (piece.length > 1 && piece[0] === '&') {
      const decoded = decode(piece, inAttribute);
      if (decoded === piece) passage.addAsIs(piece, at);
      else passage.addWhole(decoded, at, at + piece.length);
    } else if (kept) {
      passage.addAsIs(piece, at);
    } else {
      addSpaced(passage, piece, at);
    }
  }
}

/** An empty line in the source ends no sentence of the page. */
function addSpaced(passage, text, from) {
  for (const {0: part, index} of text.matchAll(/[\t\n\f\r ]+|[^\t\n\f\r ]+/g)) {
    const at = from + index;
    if (/[^\t\n\f\r ]/.test(part[0])) passage.addAsIs(part, at);
    else passage.addWhole(' ', at, at + part.length);
  }
}

const known = new Map();

/** What a browser makes of a reference. `&copy=` is one in text and none in an attribute. */
function decode(reference, inAttribute) {
  const source = inAttribute ? `<a b="${reference}">` : reference;
  let decoded = known.get(source);
  if (decoded === undefined) {
    decoded = '';
    const take = ({chars}) => (decoded += chars);
    const nothing = () => undefined;
    const handler = {
      onCharacter: take,
      onWhitespaceCharacter: take,
      onNullCharacter: nothing,
      onStartTag: ({attrs}) => (decoded = attrs[0].value),
      onEndTag: nothing,
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
    };
    new Tokenizer({sourceCodeLocationInfo: false}, handler).write(source, true);
    known.set(source, decoded);
  }
  return decoded;
}
