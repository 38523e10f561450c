/**
 * The widgets that `embed.html` can show, and the attributes that each of them documents:
 * `src/embed/generated/attributes.ts`, out of the custom-elements manifest.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';

import {root} from './run.mjs';

const {modules} = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));
const attributes = modules
  .flatMap(({declarations = []}) => declarations)
  // The owner's panel is no widget of a page.
  .filter(({tagName}) => tagName && tagName !== 'basalt-diagnostics')
  .map(({tagName, attributes = []}) => [
    tagName.replace('basalt-', ''),
    // What is said about a page to search engines belongs to the page around the frame.
    attributes
      .map(({name}) => name)
      .filter((name) => name !== 'structured-data')
      .sort(),
  ])
  .sort();

const folder = `${root}src/embed/generated/`;
mkdirSync(folder, {recursive: true});
writeFileSync(
  `${folder}attributes.ts`,
  `// Made by scripts/embed-attributes.mjs from the widgets' own docblocks.\nexport const attributes: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(Object.fromEntries(attributes), null, 2)};\n`,
);
