/**
 * Where things stand in a JSON text. `JSON.parse` tells that a text is wrong, but not reliably
 * where, and never how somebody who copies and pastes puts it right.
 */

/** A text that is no JSON: where it goes wrong, and the remedy. */
export class JsonMistake extends Error {
  constructor(offset, remedy) {
    super(remedy);
    this.offset = offset;
  }
}

const NUMBER = /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const WORD = /true|false|null/y;

/** @returns {Map<string, number>} the offset of every value, by its JSON pointer. */
export function jsonPlaces(text) {
  const places = new Map();
  let at = 0;

  const fail = (remedy) => {
    throw new JsonMistake(at, remedy);
  };
  const blank = () => {
    while (/[ \t\r\n]/.test(text[at] ?? '')) at++;
  };
  const take = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  /** What to do about a letter that nothing can begin with. */
  const puzzled = () => {
    const letter = text[at];
    if (letter === undefined) fail('Something is missing at the end: is every { and [ closed?');
    if (/[“”„‟«»]/.test(letter)) fail('Write straight quotation marks: "…".');
    if (/['‘’`]/.test(letter)) fail('Write double quotation marks: "…".');
    if (text.startsWith('//', at) || text.startsWith('/*', at)) fail('Take the comment out.');
    if (letter === '"') fail('Close the text with " on the same line; write \\" for a " in it.');
    if (letter === ',') fail('Take one comma out.');
    if (/[}\]]/.test(letter)) fail('Take the comma before it out, or write what is missing.');
    if (/[+\d.-]/.test(letter)) fail('Write the number plainly: 60, or 7.5.');
    fail('Put text in quotation marks: "…".');
  };

  const string = () => take(STRING) ?? puzzled();

  /** What stands between brackets: `each` reads one entry. */
  const entries = (close, each) => {
    at++;
    blank();
    if (text[at] === close) return void at++;
    for (let index = 0; ; index++) {
      each(index);
      blank();
      if (text[at] === close) return void at++;
      if (text[at] !== ',') {
        if (text[at] === undefined) puzzled();
        fail(`Put a comma before it, or ${close} if nothing more belongs here.`);
      }
      at++;
      blank();
      if (text[at] === close) {
        at = text.lastIndexOf(',', at);
        fail('Take this comma out: nothing follows it.');
      }
    }
  };

  const value = (path) => {
    blank();
    places.set(path, at);
    if (text[at] === '{') {
      entries('}', () => {
        blank();
        const start = at;
        const key = JSON.parse(string());
        const inner = `${path}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`;
        blank();
        if (text[at] !== ':') fail('Put a colon between the name and what it says.');
        at++;
        value(inner);
        // A name is found sooner than what it says.
        places.set(inner, start);
      });
    } else if (text[at] === '[') {
      entries(']', (index) => value(`${path}/${index}`));
    } else if (text[at] === '"') {
      string();
    } else if (!take(NUMBER) && !take(WORD)) {
      puzzled();
    } else if (/\w/.test(text[at] ?? '')) {
      fail('Put text in quotation marks: "…".');
    }
  };

  if (text.startsWith('\ufeff')) at++;
  value('');
  blank();
  if (at < text.length) fail('Take out what stands after the last bracket.');
  return places;
}

/** The line and the column of an offset, both from 1. */
export function lineOf(text, offset) {
  const before = text.slice(0, offset).split('\n');
  return {line: before.length, column: before.at(-1).length + 1};
}
