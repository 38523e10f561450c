/** `npm run build`: makes everything that is generated, and `dist/`. */
import {cpSync, rmSync} from 'node:fs';

import {root, run} from './run.mjs';

for (const folder of ['build', 'dist', 'editors', 'frameworks'])
  rmSync(`${root}${folder}`, {recursive: true, force: true});

run('node', 'scripts/version.mjs');
run('cem', 'analyze');
run('node', 'scripts/frameworks.mjs');
run('node', 'scripts/embed-attributes.mjs');
run('node', 'scripts/content.mjs', '--strict');
run('node', 'scripts/localize.mjs');
run('tsc');
run('rollup', '--config', 'rollup.config.js', '--silent');
run('node', 'scripts/words.mjs');
run('node', 'scripts/stylesheet.mjs');
run('node', 'scripts/notices.mjs');
run('node', 'scripts/sbom.mjs');
cpSync(`${root}src/domain/profile/profile.schema.json`, `${root}dist/profile.schema.json`);
cpSync(`${root}src/domain/quiz/quiz.schema.json`, `${root}dist/quiz.schema.json`);
run('node', 'scripts/embed.mjs');
run('node', 'scripts/integrity.mjs');
