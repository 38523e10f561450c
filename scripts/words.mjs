/**
 * `dist/basalt.words.<locale>.js`: all that one language says, for the builds in one file
 * (docs/decisions/0011). A classic script and a module can load it alike, and so it is ASCII only:
 * a page in another encoding reads a classic script in its own.
 */
import {readdirSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

import {locales} from './locales.mjs';
import {root} from './run.mjs';

const folder = (name) => `${root}build/localize/generated/${name}/`;

async function wordsIn(name, locale, prefix = '') {
  const ending = `.${locale}.js`;
  const files = readdirSync(folder(name)).filter((file) => file.endsWith(ending));
  return Promise.all(
    files.map(async (file) => [
      prefix + file.slice(0, -ending.length),
      (await import(pathToFileURL(folder(name) + file).href)).words,
    ]),
  );
}

const ascii = (text) =>
  text.replace(
    /[^\x00-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

for (const locale of locales.targets) {
  const words = Object.fromEntries([
    ...(await wordsIn('content', locale)),
    ...(await wordsIn('strings', locale, 'strings.')),
  ]);
  writeFileSync(
    `${root}dist/basalt.words.${locale}.js`,
    ascii(
      `/*! Basalt | MIT */(self.basaltWords??={})[${JSON.stringify(locale)}]=${JSON.stringify(words)};\n`,
    ),
  );
}
