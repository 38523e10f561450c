/**
 * `npm run rack [engine…]`: what real pages do to an embed (test/pages/rack/), and how it ends in
 * each engine, as a table. Without engines, those of BASALT_ENGINES.
 */
import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';

import {ENGINES, engines, orExit, requireBrowser} from './browsers.mjs';
import {runNodeTests} from './results/node-tests.mjs';
import {root} from './run.mjs';

const MARKS = {pass: '✔ pass', fallback: '○ fallback', fail: '✖ fail', 'not asked': '– not asked'};
const NAME_WIDTH = 84;

const asked = process.argv.slice(2).filter((word) => ENGINES.includes(word));
const chosen = asked.length > 0 ? asked : await orExit((async () => engines())());
for (const engine of chosen) await orExit(requireBrowser(engine));

const fileOf = (engine) => join(root, '.results', 'rack', `${engine}.json`);
const columns = new Map();
for (const engine of chosen) {
  rmSync(fileOf(engine), {force: true});
  process.env.BASALT_ENGINE = engine;
  if (!(await runNodeTests(`rack-${engine}`, [join(root, 'test/pages/rack/rack.test.mjs')], 20)))
    process.exitCode = 1;
  const results = JSON.parse(readFileSync(fileOf(engine), 'utf8'));
  columns.set(engine, new Map(results.map((each) => [each.name, each])));
}

const row = (name, cells) =>
  [name.slice(0, NAME_WIDTH).padEnd(NAME_WIDTH), ...cells.map((cell) => cell.padEnd(12))].join(' ');
const names = [...new Set([...columns.values()].flatMap((results) => [...results.keys()]))];
const sum = (engine, result) =>
  [...columns.get(engine).values()].filter((each) => each.result === result).length;

console.log(`\n${row('', chosen)}`);
for (const name of names)
  console.log(
    row(
      name,
      chosen.map((engine) => MARKS[columns.get(engine).get(name)?.result ?? 'fail']),
    ),
  );
for (const result of Object.keys(MARKS))
  console.log(
    row(
      result,
      chosen.map((engine) => String(sum(engine, result))),
    ),
  );
const seconds = (engine) =>
  [...columns.get(engine).values()].reduce((total, {ms = 0}) => total + ms, 0) / 1000;
console.log(
  row(
    'time',
    chosen.map((engine) => `${seconds(engine).toFixed(0)} s`),
  ),
);
