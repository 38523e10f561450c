/** Puts the parts of the optional page stylesheet together: `src/styles/*.css` to `dist/basalt.css`. */
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {transform} from 'lightningcss';

import {root} from './run.mjs';

const folder = `${root}src/styles/`;
const source = readdirSync(folder)
  .filter((name) => name.endsWith('.css'))
  .sort()
  .map((name) => readFileSync(folder + name, 'utf8'))
  .join('\n');

const {code} = transform({filename: 'basalt.css', code: Buffer.from(source), minify: true});
mkdirSync(`${root}dist`, {recursive: true});
writeFileSync(`${root}dist/basalt.css`, code);
