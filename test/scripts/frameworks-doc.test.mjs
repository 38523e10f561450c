/** The code of docs/frameworks.md is that of the examples, or of the test of a stranger's way. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';

import {root} from '../../scripts/run.mjs';
import {strangers} from '../examples/strangers.mjs';

const EXAMPLES = join(root, 'integrations/examples');
const MADE = /^(node_modules|dist|_site|wrong|package-lock\.json|basalt-widgets\.tgz|\..*)$/;

/** Indentation and line breaks are the formatter's to choose. */
const flat = (code) => code.replace(/\s+/g, ' ').trim();

function* sources(folder) {
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    const path = join(folder, entry.name);
    if (MADE.test(entry.name)) continue;
    if (entry.isDirectory()) yield* sources(path);
    else yield readFileSync(path, 'utf8');
  }
}

const doc = readFileSync(join(root, 'docs/frameworks.md'), 'utf8');
const blocks = [...doc.matchAll(/^```(\w+)\n([^]*?)^```$/gm)]
  .filter(([, language]) => language !== 'sh')
  .map(([, , code]) => code);
const code = [...sources(EXAMPLES), ...strangers.map(({lines}) => lines)].map(flat);

describe('getting started in each framework', () => {
  it('shows code that is tried', () => {
    assert.ok(blocks.length > 12, `only ${blocks.length} pieces of code were found`);
    for (const block of blocks) {
      const tried = code.some((each) => each.includes(flat(block)));
      assert.ok(tried, `This stands in no example:\n${block}`);
    }
  });

  it('shows every stranger’s lines', () => {
    const shown = blocks.map(flat);
    for (const {name, lines} of strangers) assert.ok(shown.includes(flat(lines)), name);
  });
});

describe('the lockfile of the examples', () => {
  const lock = JSON.parse(readFileSync(join(EXAMPLES, 'package-lock.json'), 'utf8'));

  it('names no registry and no machine, and takes our package as it is packed now', () => {
    const own = lock.packages['node_modules/basalt-widgets'];
    const {dependencies, peerDependencies, version} = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    );
    assert.doesNotMatch(JSON.stringify(lock), /https?:\/\/registry|file:\//);
    assert.equal(own.integrity, undefined);
    assert.deepEqual(
      {version: own.version, dependencies: own.dependencies, peers: own.peerDependencies},
      {version, dependencies, peers: peerDependencies},
    );
  });
});
