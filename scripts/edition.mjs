/**
 * One short name for all that a build makes: a hash of everything it is made from.
 *
 * All chunks of a build lie in a folder of that name, so no file names another by a hash of its
 * own, and no browser mixes the chunks of two builds (docs/decisions/0009-plain-names-in-one-folder.md).
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';

import {root} from './run.mjs';

const LENGTH = 6;

/** @returns {string} */
export function edition() {
  const hash = createHash('sha256');
  const modules = readdirSync(`${root}build`, {recursive: true})
    .filter((name) => name.endsWith('.js'))
    .map((name) => `build/${name}`)
    .sort();
  for (const name of [...modules, 'rollup.config.js', 'package-lock.json'])
    hash.update(name).update(readFileSync(root + name));
  return hash.digest('hex').slice(0, LENGTH);
}
