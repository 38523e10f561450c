/** Puts the parts of the optional page stylesheet together: `src/styles/*.css` to `dist/basalt.css`. */
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {transform} from 'lightningcss';

import {readXliff} from './content-xliff.mjs';
import {locales} from './locales.mjs';
import {root} from './run.mjs';

/** Words that stand on the page before a script comes, and without one. By property, their ids. */
const WORDS = {
  '--basalt-check-first': ['disclaimer.check-first'],
  '--basalt-benefits-note': ['disclaimer.not-medical', 'disclaimer.varies'],
};

const SHOWN_BY =
  ":is(basalt-book-now, basalt-benefits-carousel, [data-basalt='book-now'], [data-basalt='benefits-carousel'])";

/** The words in one language, as custom properties. JSON's strings are CSS's, as long as they have no line break. */
function wordsIn(selector, wordOf) {
  const properties = Object.entries(WORDS).map(
    ([property, ids]) => `${property}: ${JSON.stringify(ids.map(wordOf).join(' '))};`,
  );
  return `${selector} {${properties.join('')}}`;
}

const words = locales.targets.map((locale) => {
  const units = readXliff(locale, 'locales');
  return wordsIn(`${SHOWN_BY}:lang(${locale.split('-')[0]})`, (id) => units.get(id).target);
});
const english = readXliff(locales.targets[0], 'locales');
words.unshift(wordsIn(SHOWN_BY, (id) => english.get(id).source));

const folder = `${root}src/styles/`;
const parts = readdirSync(folder)
  .filter((name) => name.endsWith('.css'))
  .sort()
  .map((name) => readFileSync(folder + name, 'utf8'));

const source = [...words, ...parts].join('\n');
const {code} = transform({filename: 'basalt.css', code: Buffer.from(source), minify: true});
mkdirSync(`${root}dist`, {recursive: true});
writeFileSync(`${root}dist/basalt.css`, code);
