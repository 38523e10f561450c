/** Becomes one apostrophe, as the rules write it. */
const apostrophe = /['`´‘’‛ʼʹ′＇]/;
const dash = /\p{Pd}|[−⁃]/u;
const unseen = /[\p{M}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
/** A footnote's number or a trade mark's sign ends a word: "heals¹" and "Heal™" are claims. */
const endsWord = /[\p{S}\p{No}\p{Lm}ªº]/u;
const inWord = /[\p{L}\p{N}]/u;

/**
 * How a character counts when rules are matched, in ASCII alone:
 *
 * - `''` when it is not seen: soft hyphens, combining marks, what has no width;
 * - `' '` for any space, `'\n'` for a line's end, `'\n\n'` for a paragraph's;
 * - the letters without accents, straight quotes and plain hyphens;
 * - `'_'` for a letter of another script, so that it is still part of a word, and `'*'` for any
 *   other sign (and for an underline, which in Markdown stands around a word and not in it).
 */
export function plainCharacter(char: string): string {
  if (apostrophe.test(char)) return "'";
  if (/[\n\v\f\r\u0085\u2028]/.test(char)) return '\n';
  if (char === '\u2029') return '\n\n';
  if (/\s/.test(char)) return ' ';
  if (dash.test(char)) return '-';
  if (unseen.test(char)) return '';
  if (char === '_') return '*';
  if (char < '\x80') return char;
  if (endsWord.test(char)) return '*';
  let plain = '';
  for (const part of char.normalize('NFKD')) {
    if (part < '\x80') plain += part === ' ' ? '*' : part;
    else if (inWord.test(part)) plain += '_';
    else if (!unseen.test(part)) plain += '*';
  }
  return plain;
}

/** Whether a character is a mark on the one before, which a quoted match must not lose. */
export function isMark(char: string): boolean {
  return /\p{M}/u.test(char);
}
