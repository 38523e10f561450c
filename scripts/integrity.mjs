/** `dist/integrity.json`: the hash of every file that a page may load, for `integrity="…"`. */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

import {root} from './run.mjs';

const dist = `${root}dist/`;
const hashes = Object.fromEntries(
  readdirSync(dist, {recursive: true})
    // No page loads what the command line is made of.
    .filter((name) => /^(?!bin\/).*\.(js|css)$/.test(name))
    .sort()
    .map((name) => [
      name,
      `sha384-${createHash('sha384')
        .update(readFileSync(dist + name))
        .digest('base64')}`,
    ]),
);
writeFileSync(`${dist}integrity.json`, `${JSON.stringify(hashes, null, 2)}\n`);
