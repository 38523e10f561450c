import {parse, postprocess, preprocess} from 'micromark';
import {gfmTable} from 'micromark-extension-gfm-table';

import {addHtml} from './add-html.mjs';
import {readFrontMatter} from './front-matter.mjs';
import {Passage} from './passage.mjs';
import {readHtml} from './read-html.mjs';

/** Each holds words of its own, of which no sentence goes on outside. */
const BLOCKS = new Set([
  'paragraph',
  'atxHeadingText',
  'setextHeadingText',
  'tableContent',
  'resourceTitleString',
  'definitionTitleString',
]);
const AS_IS = new Set(['data', 'characterEscapeValue', 'codeTextData', 'lineEnding']);
const SKIPPED = new Set([
  'codeFenced',
  'codeIndented',
  'autolink',
  'definitionLabel',
  'definitionDestination',
  'reference',
  'resourceDestination',
]);

/**
 * The words of a Markdown page (CommonMark and tables), of the HTML in it, and of what stands above
 * it. Blocks of code are left out.
 *
 * @returns {Passage[]} in no order to rely on
 */
export function readMarkdown(source) {
  const {length: shift, passages} = readFrontMatter(source);
  const body = source.slice(shift);
  const events = postprocess(
    parse({extensions: [gfmTable()]})
      .document()
      .write(preprocess()(body, undefined, true)),
  );
  /** The passages one is in: a picture's words stand within a paragraph, and are none of it. */
  const open = [];
  let image = 0;
  let skipped = 0;

  for (const [step, token] of events) {
    const {type} = token;
    const [from, to] = [token.start.offset, token.end.offset];
    const entering = step === 'enter';
    if (SKIPPED.has(type)) skipped += entering ? 1 : -1;
    if (type === 'image') image += entering ? 1 : -1;
    if (skipped) continue;
    if (BLOCKS.has(type) || (type === 'labelText' && image)) {
      if (entering) open.push(new Passage());
      else passages.push(open.pop());
    } else if (!entering) {
      continue;
    } else if (type === 'htmlFlow' || type === 'htmlText') {
      passages.push(...readHtml(body.slice(from, to), shift + from));
    } else if (type === 'characterReference') {
      const words = open.at(-1);
      if (words) addHtml(words, body.slice(from, to), shift + from);
    } else if (AS_IS.has(type)) {
      open.at(-1)?.addAsIs(body.slice(from, to), shift + from);
    }
  }
  return passages;
}
