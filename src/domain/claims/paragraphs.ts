import {isMark, plainCharacter} from './plain-character.js';

/** A paragraph as the rules read it, and where each of its characters stands in the text. */
export type Paragraph = {
  /** ASCII, with single spaces and no line breaks. */
  readonly plain: string;
  /** Of each character: where it begins in the text. */
  readonly starts: readonly number[];
  /** Of each character: where it ends in the text, marks on it included. */
  readonly ends: readonly number[];
};

type Draft = {chars: string[]; starts: number[]; ends: number[]};

const newDraft = (): Draft => ({chars: [], starts: [], ends: []});
const endsWithHyphen = ({chars}: Draft) => chars.at(-1) === '-' && /\w/.test(chars.at(-2) ?? '');

/**
 * The paragraphs of a text, which an empty line parts. A single line break is a space, or nothing
 * after a hyphen at the line's end. Takes time in proportion to the text's length.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const known = new Map<string, string>();
  const plainOf = (char: string): string => {
    let plain = known.get(char);
    if (plain === undefined) known.set(char, (plain = plainCharacter(char)));
    return plain;
  };
  const drafts = [newDraft()];
  let draft = drafts[0]!;
  // Of the white space since the last character that is seen: where it began, and its line breaks.
  let spaceFrom = -1;
  let breaks = 0;
  let at = 0;
  let before = '';

  for (const char of text) {
    const start = at;
    at += char.length;
    const plain = plainOf(char);
    if (plain === ' ' || plain.startsWith('\n')) {
      if (spaceFrom < 0) spaceFrom = start;
      if (plain !== ' ' && !(char === '\n' && before === '\r')) breaks += plain.length;
    } else if (plain) {
      if (breaks > 1) drafts.push((draft = newDraft()));
      else if (spaceFrom >= 0 && !(breaks && endsWithHyphen(draft)))
        put(draft, ' ', spaceFrom, start);
      spaceFrom = -1;
      breaks = 0;
      for (const part of plain) put(draft, part, start, at);
    } else if (spaceFrom < 0 && draft.ends.length && isMark(char)) {
      draft.ends[draft.ends.length - 1] = at;
    }
    before = char;
  }
  return drafts.map(({chars, starts, ends}) => ({plain: chars.join(''), starts, ends}));
}

function put({chars, starts, ends}: Draft, char: string, start: number, end: number): void {
  chars.push(char);
  starts.push(start);
  ends.push(end);
}
