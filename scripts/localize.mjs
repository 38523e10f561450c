/** Makes the modules of the short strings; a missing or stale translation stops the build. */
import {spawnSync} from 'node:child_process';

import {root} from './run.mjs';

const {stdout, stderr, status} = spawnSync('node_modules/.bin/lit-localize', ['build'], {
  cwd: root,
  encoding: 'utf8',
});
const said = stdout + stderr;
if (status !== 0 || /is missing/.test(said)) {
  console.error(said.trim());
  console.error('Run "npx lit-localize extract" and translate the new <source>s in locales/*.xlf.');
  process.exit(1);
}
