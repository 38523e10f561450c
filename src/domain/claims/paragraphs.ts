import {Paragraph} from './paragraph.js';
import {isMark, plainCharacter} from './plain-character.js';

/**
 * The paragraphs of a text, which an empty line parts. A single line break is a space, or nothing
 * after a hyphen at the line's end. Takes time in proportion to the text's length.
 */
export function* paragraphsOf(text: string): Generator<Paragraph> {
  const known = new Map<string, string>();
  const plainOf = (char: string): string => {
    let plain = known.get(char);
    if (plain === undefined) known.set(char, (plain = plainCharacter(char)));
    return plain;
  };
  let paragraph = new Paragraph();
  // Of the white space since the last character that is seen: where it began, and its line breaks.
  let spaceFrom = -1;
  let breaks = 0;

  for (let at = 0, end: number; at < text.length; at = end) {
    end = endOfPlain(text, at);
    const asIs = end > at;
    const char = asIs ? '' : String.fromCodePoint(text.codePointAt(at)!);
    const plain = asIs ? text.slice(at, end) : plainOf(char);
    if (!asIs) end = at + char.length;

    if (plain === ' ' || plain.startsWith('\n')) {
      if (spaceFrom < 0) spaceFrom = at;
      if (plain !== ' ' && !(char === '\n' && text[at - 1] === '\r')) breaks += plain.length;
    } else if (plain) {
      if (breaks > 1) {
        yield paragraph;
        paragraph = new Paragraph();
      } else if (spaceFrom >= 0 && !(breaks && paragraph.endsWithHyphen)) {
        paragraph.put(' ', spaceFrom, at);
      }
      spaceFrom = -1;
      breaks = 0;
      paragraph.put(plain, at, end, asIs || undefined);
    } else if (spaceFrom < 0 && isMark(char)) {
      paragraph.mark(end);
    }
  }
  yield paragraph;
}

const space = 0x20;
/** Whether a character is read as it is written: ASCII without white space, underline and accent. */
const isPlain = (code: number) => code > space && code < 0x7f && code !== 0x5f && code !== 0x60;

/** How far the words from here on are read as they are written, single spaces between included. */
function endOfPlain(text: string, from: number): number {
  let at = from;
  while (
    isPlain(text.charCodeAt(at)) ||
    (at > from && text.charCodeAt(at) === space && isPlain(text.charCodeAt(at + 1)))
  )
    at++;
  return at;
}
