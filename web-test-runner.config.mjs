/**
 * Units and widgets, in every engine that BASALT_ENGINES names (Chromium alone without it).
 *
 * `npx wtr` runs them; `npx wtr --coverage` also measures, in Chromium, within the same run.
 */
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {webdriverLauncher} from '@web/test-runner-webdriver';

import {
  engines,
  loopbackArguments,
  loopbackPreferences,
  orExit,
  requireBrowser,
  sandboxArguments,
} from './scripts/browsers.mjs';
import {countsReporter} from './scripts/results/wtr-reporter.mjs';
import {startWebKitDriver} from './scripts/webkit-driver.mjs';

const LAUNCHERS = {
  chromium: (executablePath) =>
    chromeLauncher({
      launchOptions: {executablePath, args: [...sandboxArguments, ...loopbackArguments]},
    }),
  firefox: (executablePath) =>
    puppeteerLauncher({
      launchOptions: {browser: 'firefox', executablePath, extraPrefsFirefox: loopbackPreferences},
    }),
  webkit: async () => {
    // Ends with this process.
    const {port, capabilities} = await startWebKitDriver();
    return webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: {...capabilities, 'wdio:enforceWebDriverClassic': true},
    });
  },
};

/** In order: a missing browser is told before another is started. */
async function launchers() {
  const names = engines();
  const found = [];
  for (const name of names) found.push(await requireBrowser(name));
  return Promise.all(names.map((name, index) => LAUNCHERS[name](found[index])));
}

export default {
  files: 'test/{domain,tokens,base,controllers,localize,services,widgets,loader}/**/*.test.ts',
  browsers: await orExit(launchers()),
  // One page at a time in each browser: only one can have the focus. Two browsers for two cores.
  concurrency: 1,
  concurrentBrowsers: 2,
  hostname: '127.0.0.1',
  // Off a terminal nothing can be drawn over.
  staticLogging: !process.stdout.isTTY,
  // The production condition first, or Lit writes its warnings for developers into every test.
  nodeResolve: {exportConditions: ['production', 'default']},
  plugins: [esbuildPlugin({ts: true, tsconfig: './tsconfig.json', target: 'es2022'})],
  testFramework: {config: {timeout: '20000'}},
  // A busy machine is slow to start a browser, and that is no failure.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter(), countsReporter('units')],
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/**/generated/**', 'node_modules/**'],
    threshold: {lines: 90, statements: 0, branches: 0, functions: 0},
    reporters: ['lcovonly', 'text-summary'],
  },
};
