import {existsSync} from 'node:fs';

import {Misuse} from './misuse.mjs';

/**
 * A module that the package has in `dist/`. A clone has it only after a build.
 *
 * @param {string} name `domain.js`, for one.
 */
export async function built(name) {
  const file = new URL(`../../dist/${name}`, import.meta.url);
  if (!existsSync(file)) {
    throw new Misuse(`There is no dist/${name} yet: run "npm ci && npm run build" in the clone.`);
  }
  return import(file.href);
}
