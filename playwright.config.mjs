/**
 * `npm run visual`: every widget in its main states, compared with the pictures kept beside the
 * tests. Pictures depend on the browser and the fonts, so they are no part of `npm test`.
 * `npm run visual -- --update-snapshots` takes them anew.
 */
import {defineConfig} from '@playwright/test';

import {findChromium, sandboxArguments} from './scripts/browsers.mjs';

export default defineConfig({
  testDir: 'test/visual',
  testMatch: '*.spec.mjs',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  outputDir: '.results/visual',
  workers: 1,
  reporter: 'list',
  use: {
    launchOptions: {executablePath: await findChromium(), args: sandboxArguments},
    reducedMotion: 'reduce',
  },
  expect: {toHaveScreenshot: {maxDiffPixelRatio: 0.01, animations: 'disabled'}},
});
