import {PROSE} from './markup-words.mjs';
import {Passage} from './passage.mjs';

const STRING = /"((?:[^"\\]|\\.)*)"(\s*:)?/gs;
const ESCAPE = /\\(?:u[\da-f]{4}|.)|[^\\]+/gis;

/** The strings of JSON that hold words, by their keys. What is no JSON has none. */
export function* passagesOfJson(source, from) {
  try {
    JSON.parse(source);
  } catch {
    return;
  }
  let key = '';
  for (const {0: whole, 1: inner, 2: isKey, index} of source.matchAll(STRING)) {
    const string = whole.slice(0, inner.length + 2);
    if (isKey) {
      key = JSON.parse(string);
    } else if (PROSE.has(key) && !/^\w+:\/\//.test(inner)) {
      const passage = new Passage();
      for (const piece of inner.matchAll(ESCAPE)) {
        const at = from + index + 1 + piece.index;
        if (piece[0][0] !== '\\') passage.addAsIs(piece[0], at);
        else passage.addWhole(JSON.parse(`"${piece[0]}"`), at, at + piece[0].length);
      }
      yield passage;
    }
  }
}
