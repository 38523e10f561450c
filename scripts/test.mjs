/**
 * `npm test`: every suite in order, going on after one that failed, and one line of sums at the end.
 *
 * `node scripts/test.mjs units pages` runs those alone (`pages` is `pages-chromium` and its like).
 * BASALT_ENGINES=chromium,firefox,webkit asks for more browsers.
 */
import {spawn} from 'node:child_process';

import {engines, orExit, requireBrowser} from './browsers.mjs';
import {forgetCounts, noCounts, readCounts} from './results/counts.mjs';
import {root} from './run.mjs';

/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {string[]} commands Run in order; the first that fails ends the suite.
 * @property {boolean} [counts] It tells its own counts in `.results/<name>.json`; any other suite
 *   is one test, passed or failed.
 * @property {boolean} [vital] Nothing after it makes sense without it.
 */

/** @returns {Suite[]} */
const suitesFor = (browsers) => [
  {name: 'build', commands: ['node scripts/build.mjs'], vital: true},
  {name: 'lint', commands: ['eslint .']},
  {name: 'format', commands: ['prettier --check .']},
  {name: 'domain', commands: ['tsc -p tsconfig.domain.json']},
  // Its list of CSS properties is years old; the build parses the styles anyway.
  {name: 'templates', commands: ['lit-analyzer src --strict --rules.no-invalid-css off']},
  {
    name: 'units',
    // Coverage is Chromium's to measure.
    commands: [browsers.includes('chromium') ? 'wtr --coverage' : 'wtr'],
    counts: true,
  },
  {name: 'node', commands: ['node scripts/run-node-tests.mjs'], counts: true},
  ...browsers.map((engine) => ({
    name: `pages-${engine}`,
    commands: [`node scripts/run-pages.mjs ${engine}`],
    counts: true,
  })),
  {
    name: 'stories',
    commands: ['storybook build --quiet', 'node scripts/run-stories.mjs'],
    counts: true,
  },
  {name: 'examples', commands: ['node scripts/examples.mjs'], counts: true},
];

const env = {
  ...process.env,
  PATH: `${root}node_modules/.bin:${process.env.PATH}`,
  STORYBOOK_DISABLE_TELEMETRY: '1',
  NO_UPDATE_NOTIFIER: '1',
};

let running;
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    interrupted = true;
    running?.kill(signal);
  });
}

/** @returns {Promise<boolean>} Whether it ended well. */
function succeeds(command) {
  const [program, ...words] = command.split(' ');
  console.log(`$ ${command}`);
  return new Promise((ended) => {
    running = spawn(program, words, {cwd: root, env, stdio: ['ignore', 'inherit', 'inherit']});
    running.on('error', (error) => {
      console.error(`${program}: ${error.message}`);
      ended(false);
    });
    running.on('exit', (code) => ended(code === 0));
  });
}

async function run({name, commands, counts: tells}) {
  console.log(`\n===== ${name}`);
  forgetCounts(name);
  let well = true;
  for (const command of commands) well &&= await succeeds(command);
  const told = tells ? readCounts(name) : undefined;
  const counts = told ?? {...noCounts(), passed: well && !tells ? 1 : 0};
  // A suite that fails beside its tests, or tells nothing, has failed all the same.
  if ((!well || (tells && !told)) && counts.failed === 0) counts.failed = 1;
  return counts;
}

const browsers = await orExit((async () => engines())());
await orExit(requireBrowser('chromium'));
for (const browser of browsers) await orExit(requireBrowser(browser));

const suites = suitesFor(browsers);
const asked = process.argv.slice(2);
const isAsked = ({name}) =>
  asked.length === 0 || asked.some((word) => name === word || name.startsWith(`${word}-`));
const unknown = asked.find(
  (word) => !suites.some(({name}) => name === word || name.startsWith(`${word}-`)),
);
if (unknown) {
  console.error(`There is no suite "${unknown}": ${suites.map(({name}) => name).join(', ')}.`);
  process.exit(1);
}

const sum = noCounts();
const lines = [];
for (const suite of suites.filter(isAsked)) {
  const start = Date.now();
  const counts = await run(suite);
  for (const kind of Object.keys(sum)) sum[kind] += counts[kind];
  const seconds = `${((Date.now() - start) / 1000).toFixed(1)} s`;
  lines.push(
    `${counts.failed > 0 ? '✖' : '✔'} ${suite.name.padEnd(16)} ${String(counts.passed).padStart(6)} well` +
      `${String(counts.failed).padStart(6)} not ${String(counts.skipped).padStart(6)} left out ${seconds.padStart(10)}`,
  );
  if (interrupted || (suite.vital && counts.failed > 0)) break;
}

console.log(`\n${lines.join('\n')}`);
if (interrupted) console.log('Interrupted: the rest did not run.');
process.exitCode = sum.failed > 0 || interrupted ? 1 : 0;
// The last line, alone, is what a CI reads.
console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
