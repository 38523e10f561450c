/**
 * The words of a file and where they stand. Bundled into `dist/bin/reading.js` with its parsers, so
 * that whoever installs the package installs none.
 */
import {Passage} from './passage.mjs';
import {readHtml} from './read-html.mjs';
import {readMarkdown} from './read-markdown.mjs';

const readers = {
  html: readHtml,
  markdown: readMarkdown,
  text(source) {
    const passage = new Passage();
    passage.addAsIs(source, 0);
    return [passage];
  },
};

export const kinds = Object.keys(readers);

/** @returns {Passage[]} */
export const passagesOf = (source, kind) => readers[kind](source).filter(({text}) => text);
