/** How each suite tells `npm test` what became of it: a small file in `.results/`. */
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {root} from '../run.mjs';

const fileOf = (suite) => join(root, '.results', `${suite}.json`);

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

/** @returns {Counts} */
export const noCounts = () => ({passed: 0, failed: 0, skipped: 0});

export function saveCounts(suite, {passed, failed, skipped}) {
  mkdirSync(join(root, '.results'), {recursive: true});
  writeFileSync(fileOf(suite), `${JSON.stringify({passed, failed, skipped})}\n`);
}

/** @returns {Counts | undefined} */
export function readCounts(suite) {
  try {
    return JSON.parse(readFileSync(fileOf(suite), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Last time's counts must not stand for this time's. */
export const forgetCounts = (suite) => rmSync(fileOf(suite), {force: true});
