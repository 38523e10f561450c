import {Passage} from './passage.mjs';

const BLOCK = /^(---|\+\+\+)[ \t]*\r?\n([\s\S]*?\r?\n)?\1[ \t]*(?:\r?\n|$)/;
/** A key at any depth, and its value on the same line. */
const ENTRY = /^[ \t-]*(["']?)([\w-]+)\1[ \t]*[:=][ \t]*(.*?)[ \t]*\r?$/;
const PROSE =
  /^(?:(?:seo|meta|og|page|social|card)[-_]?)?(?:title|description|summary|excerpt|subtitle|tagline|headline|heading|lead|intro|alt|caption)$/i;

/**
 * What stands above a Markdown page and is shown all the same, in a list of results or the browser's
 * tab: title, description and the like, in YAML (`---`) or TOML (`+++`).
 *
 * @returns {{length: number, passages: Passage[]}} and how much of the source it takes
 */
export function readFrontMatter(source) {
  const found = BLOCK.exec(source);
  if (!found) return {length: 0, passages: []};
  const passages = [];
  /** The value that goes on in the lines below, and how far its key stands from the margin. */
  let open;
  let at = found[0].indexOf('\n') + 1;
  for (const line of (found[2] ?? '').split(/(?<=\n)/)) {
    const margin = /^[ \t]*/.exec(line)[0].length;
    if (open && (margin > open.margin || !line.trim())) {
      open.passage.addAsIs(line, at);
    } else {
      open = undefined;
      const [, , key, value] = ENTRY.exec(line.replace(/\n$/, '')) ?? [];
      if (key && PROSE.test(key)) {
        const passage = new Passage();
        passages.push(passage);
        const bare = /^[>|][+-]?\d?$/.test(value) ? '' : value.replace(/^(["'])(.*)\1$/s, '$2');
        passage.addAsIs(bare, at + line.lastIndexOf(value) + value.indexOf(bare));
        if (bare) passage.addWhole(' ', at + line.length - 1, at + line.length);
        open = {passage, margin};
      }
    }
    at += line.length;
  }
  return {length: found[0].length, passages};
}
