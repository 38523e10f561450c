/**
 * Runs the whole-page tests, once in each engine.
 *
 * `node scripts/run-pages.mjs [engine…] [file…]`: without engines, those of BASALT_ENGINES;
 * without files, all of `test/pages/` and the rack.
 */
import {resolve} from 'node:path';

import {ENGINES, engines, orExit, requireBrowser} from './browsers.mjs';
import {runNodeTests, testFilesIn} from './results/node-tests.mjs';

/** As long as the rack may take where others use the machine too. */
const MINUTES = 20;

const asked = process.argv.slice(2);
const named = asked.filter((word) => ENGINES.includes(word));
const files = asked.filter((word) => !ENGINES.includes(word)).map((path) => resolve(path));

const chosen = named.length > 0 ? named : await orExit((async () => engines())());
for (const engine of chosen) await orExit(requireBrowser(engine));

for (const engine of chosen) {
  console.log(`\nWhole pages in ${engine}`);
  // The runner's processes take their environment from this one.
  process.env.BASALT_ENGINE = engine;
  const well = await runNodeTests(
    `pages-${engine}`,
    files.length > 0 ? files : testFilesIn('test/pages', 'test/pages/rack'),
    MINUTES,
  );
  if (!well) process.exitCode = 1;
}
