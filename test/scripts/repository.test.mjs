/** Promises the repository makes about itself. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {missingOptional} from '../../scripts/lock-platforms.mjs';
import {root} from '../../scripts/run.mjs';

const read = (file) => readFileSync(root + file, 'utf8');

describe('the lockfile', () => {
  it('names no registry', () => {
    assert.doesNotMatch(read('package-lock.json'), /"resolved"|https?:\/\/registry/);
  });

  for (const folder of ['', 'integrations/examples/'])
    it(`in ${folder || 'the root'} knows every platform's optional packages, without which npm ci refuses it`, () => {
      const missing = missingOptional(JSON.parse(read(`${folder}package-lock.json`)));
      assert.deepEqual(
        missing.map(([name]) => name),
        [],
      );
    });
});

describe('package.json', () => {
  it('pins every version exactly', () => {
    const {dependencies, devDependencies} = JSON.parse(read('package.json'));
    for (const [name, version] of Object.entries({...dependencies, ...devDependencies})) {
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
    }
  });

  it('has Lit and its localisation as the only things a page downloads of others', () => {
    const {dependencies} = JSON.parse(read('package.json'));
    assert.deepEqual(Object.keys(dependencies).sort(), ['@lit/localize', 'lit']);
  });
});

describe('dist', () => {
  it('is as large as sizes.json says, to the byte', () => {
    const {status, stderr} = spawnSync('node', ['scripts/sizes.mjs'], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });

  it('has an integrity hash for each file a page may load', () => {
    const hashes = JSON.parse(read('dist/integrity.json'));
    assert.ok(Object.keys(hashes).includes('basalt.js'));
    for (const [name, hash] of Object.entries(hashes)) {
      assert.ok(existsSync(`${root}dist/${name}`), name);
      assert.match(hash, /^sha384-/);
    }
  });

  it('has a classic build in ASCII, for pages in any encoding', () => {
    assert.match(read('dist/basalt.classic.js'), /^[\x00-\x7f]*$/);
  });

  it('tells whose work it contains', () => {
    for (const name of ['lit', 'lit-html', '@lit/reactive-element']) {
      assert.match(read('dist/third-party-notices.txt'), new RegExp(`^${name} \\d`, 'm'));
    }
  });

  it('holds the parsers of the command line, and tells whose work they are', () => {
    assert.doesNotMatch(read('dist/bin/reading.js'), /^import |\bimport\(/m);
    for (const name of ['parse5', 'entities', 'micromark', 'micromark-core-commonmark']) {
      assert.match(read('dist/bin/third-party-notices.txt'), new RegExp(`^${name} \\d`, 'm'));
    }
  });

  it('asks nobody else for anything', () => {
    for (const name of ['basalt.all.js', 'basalt.classic.js', 'basalt.css']) {
      assert.doesNotMatch(read(`dist/${name}`), /@import|url\(|fonts\.g/, name);
    }
  });
});
