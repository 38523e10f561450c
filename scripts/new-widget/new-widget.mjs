/**
 * `npm run new:widget opening-hours`: writes a widget that passes everything, to be made into
 * another. It builds, because the sizes of what is built are kept too.
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

import {root, run} from '../run.mjs';
import {listsFor} from './lists.mjs';
import {translateKnown} from './translate.mjs';
import {filled, wordsFor} from './words.mjs';

const FILES = {
  'widget.ts': ({name}) => `src/widgets/${name}/${name}.ts`,
  'define.ts': ({name}) => `src/widgets/${name}/${name}.define.ts`,
  'styles.ts': ({name}) => `src/widgets/${name}/${name}.styles.ts`,
  'events.ts': ({name}) => `src/widgets/${name}/${name}.events.ts`,
  'messages.ts': ({name}) => `src/localize/${name}-messages.ts`,
  'page.css': ({tag}) => `src/styles/${tag}.css`,
  'test.ts': ({name}) => `test/widgets/${name}.test.ts`,
  'story.ts': ({name}) => `stories/${name}.stories.ts`,
  'changeset.md': ({name}) => `.changeset/${name}.md`,
};

function stop(said) {
  console.error(said);
  process.exit(1);
}

let words;
try {
  words = wordsFor(process.argv[2]);
} catch (error) {
  stop(error.message);
}
const files = Object.entries(FILES).map(([template, at]) => [template, at(words)]);
const taken = files.find(([, path]) => existsSync(root + path));
if (taken) stop(`${taken[1]} is there already. Nothing was written.`);

for (const [template, path] of files) {
  const text = readFileSync(`${import.meta.dirname}/templates/${template}.txt`, 'utf8');
  mkdirSync(dirname(root + path), {recursive: true});
  writeFileSync(root + path, filled(text, words));
}
const lists = Object.entries(listsFor(words));
for (const [path, add] of lists) writeFileSync(root + path, add(readFileSync(root + path, 'utf8')));

const written = [...files.map(([, path]) => path), ...lists.map(([path]) => path)];
run('prettier', '--log-level', 'warn', '--write', ...written);
run('lit-localize', 'extract');
translateKnown(words.name);
run('node', 'scripts/build.mjs');
run('node', 'scripts/sizes.mjs', '--accept');

console.log(`
<${words.tag}> is there, and passes everything as it is:
${written.map((path) => `  ${path}`).join('\n')}
  locales/*.xlf
  sizes.json

Now make it yours. CONTRIBUTING.md says how.`);
