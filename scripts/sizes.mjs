/**
 * Compares every file of `dist/` with `sizes.json`, to the byte, both ways: a page's visitors pay
 * for each one. `--accept` writes the figures anew, for a change that is worth it.
 */
import {readFileSync, writeFileSync, readdirSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';

import {root} from './run.mjs';

const dist = `${root}dist/`;
const file = `${root}sizes.json`;

/** The folder of the chunks has another name in each build, which says nothing about size. */
const edition = readdirSync(`${dist}chunks`).join();
const stable = (name) => name.replace(`/${edition}/`, '/');
const content = (name) =>
  name === 'basalt.js'
    ? readFileSync(dist + name, 'utf8').replaceAll(edition, 'b4b08a')
    : readFileSync(dist + name);

const brotli = (name) =>
  brotliCompressSync(content(name), {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

const measured = Object.fromEntries(
  readdirSync(dist, {recursive: true})
    // No page loads what the command line is made of.
    .filter((name) => /^(?!bin\/).*\.(js|css)$/.test(name))
    .sort()
    .map((name) => [stable(name), brotli(name)]),
);

if (process.argv.includes('--accept')) {
  writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`);
  process.exit();
}

const accepted = JSON.parse(readFileSync(file, 'utf8'));
const differences = [...new Set([...Object.keys(accepted), ...Object.keys(measured)])]
  .filter((name) => accepted[name] !== measured[name])
  .map((name) => `  ${name}: ${accepted[name] ?? 'new'} -> ${measured[name] ?? 'gone'}`);

if (differences.length) {
  // Compressed sizes are those of one zlib: elsewhere a difference says nothing.
  const pinned = readFileSync(`${root}.nvmrc`, 'utf8').trim();
  const same = process.versions.node.split('.')[0] === pinned.split('.')[0];
  console.error(`Sizes (brotli 11, bytes) differ from sizes.json:\n${differences.join('\n')}`);
  console.error(
    'If the change is worth it, run "node scripts/sizes.mjs --accept" and say why in the changeset.',
  );
  if (same) process.exit(1);
  console.error(`This is Node ${process.versions.node}, not ${pinned}: taken as a warning only.`);
}
