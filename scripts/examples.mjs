/**
 * The suite `examples`: packs what npm would get, installs it into every example from the one
 * lockfile they share, builds them two at a time, and tries them in Chromium.
 *
 * `node scripts/examples.mjs [file…]`: without files, all of `test/examples/`. `--built` tries what
 * was built before, for whoever works on a test.
 */
import {spawn} from 'node:child_process';
import {readFileSync, renameSync} from 'node:fs';
import {join, resolve} from 'node:path';

import {orExit, requireBrowser} from './browsers.mjs';
import {runNodeTests, testFilesIn} from './results/node-tests.mjs';
import {root} from './run.mjs';

const folder = join(root, 'integrations/examples');
const {workspaces} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Nothing asks, tells anyone, or wants an answer. */
const env = {
  ...process.env,
  CI: 'true',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NO_COLOR: '1',
  NO_UPDATE_NOTIFIER: '1',
};

/** Runs npm, says how long it took, and shows what it said if it failed. */
async function npm(cwd, ...words) {
  const start = Date.now();
  const child = spawn('npm', words, {cwd, env, stdio: ['ignore', 'pipe', 'pipe']});
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const code = await new Promise((ended) => child.on('close', ended));
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${seconds.padStart(6)} s  npm ${words.join(' ')}`);
  if (code !== 0) throw new Error(`npm ${words.join(' ')} ended with ${code}:\n${said}`);
}

/** Puts the tarball where the examples' lockfile expects it. */
async function pack() {
  await npm(root, 'pack', '--silent', '--pack-destination', folder);
  renameSync(join(folder, `basalt-widgets-${version}.tgz`), join(folder, 'basalt-widgets.tgz'));
}

/** The slowest come first, so that the quick ones fill what is left of the second core. */
async function buildAll() {
  const left = workspaces.toReversed();
  const worker = async () => {
    for (let name = left.shift(); name; name = left.shift())
      await npm(folder, 'run', 'build', '--silent', '--workspace', name);
  };
  await Promise.all([worker(), worker()]);
}

await orExit(requireBrowser('chromium'));
const words = process.argv.slice(2);
const files = words.filter((word) => word !== '--built').map((path) => resolve(path));

if (!words.includes('--built')) {
  await pack();
  await npm(folder, 'ci', '--prefer-offline', '--no-audit', '--no-fund');
  await buildAll();
}
const all = files.length > 0 ? files : testFilesIn('test/examples');
if (!(await runNodeTests('examples', all))) process.exitCode = 1;
