/**
 * The most of a visitor's text that goes into an address: a limit of our own, well below where
 * browsers and servers begin to refuse, in any script. In characters.
 */
export const LONGEST_NOTES = 1000;

/** Stands where lines were left out. */
const CUT = '…';

/**
 * A text that fits, cut at a line. Its last line, which says what the text is, stays; the lines
 * before it go from the end, so what matters most should stand first.
 */
export function fittingNotes(text: string): string {
  if (text.length <= LONGEST_NOTES) return text;
  const lines = text.split('\n');
  const end = `\n${CUT}\n${lines.pop()}`;
  while (lines.join('\n').length + end.length > LONGEST_NOTES && lines.length) lines.pop();
  const fitting = `${lines.join('\n')}${end}`.trim();
  return fitting.length > LONGEST_NOTES ? CUT : fitting;
}
