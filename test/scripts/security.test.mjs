/** What stands in a visitor's page of others' making, and what is thrown at ours. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {root} from '../../scripts/run.mjs';
import {pagesOf, payloads} from '../pages/xss/payloads.mjs';
import {addresses, elements, places, spellings} from '../pages/xss/vectors.mjs';

const read = (file) => readFileSync(root + file, 'utf8');
const {packages} = JSON.parse(read('package-lock.json'));

/** A package's place in the lockfile, looked for as Node does. */
function placeOf(name, from) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const place = `${at ? `${at}/` : ''}node_modules/${name}`;
    if (packages[place]) return place;
    assert.notEqual(at, '', `${name} is not in the lockfile`);
  }
}

/** All that an installed `basalt-widgets` brings along. */
function runTimeTree(place = '', found = new Set()) {
  for (const name of Object.keys(packages[place].dependencies ?? {})) {
    const next = placeOf(name, place);
    if (found.has(next)) continue;
    found.add(next);
    runTimeTree(next, found);
  }
  return found;
}

describe('what runs in a visitor’s page', () => {
  const tree = [...runTimeTree()];

  it('comes from two packages and what these bring along', () => {
    assert.deepEqual(Object.keys(JSON.parse(read('package.json')).dependencies).sort(), [
      '@lit/localize',
      'lit',
    ]);
    assert.deepEqual(tree.map((place) => place.replace('node_modules/', '')).sort(), [
      '@lit-labs/ssr-dom-shim',
      '@lit/localize',
      '@lit/reactive-element',
      '@types/trusted-types',
      'lit',
      'lit-element',
      'lit-html',
    ]);
  });

  it('is under licences that let a spa use it', () => {
    for (const place of tree) {
      const {license} = packages[place];
      assert.match(license, /^(BSD-3-Clause|MIT)$/, place);
      assert.equal(JSON.parse(read(`${place}/package.json`)).license, license, place);
    }
  });

  it('runs no script when it is installed', () => {
    for (const place of tree) {
      assert.equal(packages[place].hasInstallScript, undefined, place);
      const {scripts = {}} = JSON.parse(read(`${place}/package.json`));
      for (const moment of ['preinstall', 'install', 'postinstall'])
        assert.equal(scripts[moment], undefined, `${place}: ${moment}`);
    }
  });

  it('is, by the source maps, nothing of anybody else’s than the notices name', () => {
    const named = [...read('dist/third-party-notices.txt').matchAll(/^(\S+) \d\S* \(/gm)];
    const sources = readdirSync(`${root}dist`, {recursive: true})
      .filter((name) => name.endsWith('.js.map'))
      .flatMap((name) => JSON.parse(read(`dist/${name}`)).sources);
    assert.ok(sources.length > 100, `${sources.length} sources`);
    const others = new Set(
      sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []),
    );
    assert.ok(others.has('lit-html'));
    for (const name of others)
      assert.ok(
        named.some(([, noticed]) => noticed === name),
        `${name} is in dist/, and no notice names it`,
      );
  });
});

describe('the corpus of attacks', () => {
  it('has more than 400, each once, in pages of about a hundred', () => {
    assert.ok(payloads.length >= 400, `${payloads.length} payloads`);
    assert.equal(new Set(payloads.map(({text}) => text)).size, payloads.length);
    assert.equal(pagesOf().flat().length, payloads.length);
    for (const page of pagesOf()) assert.ok(page.length <= 110);
  });

  it('has every element in every place and in every spelling, and every address', () => {
    const kinds = new Map();
    for (const payload of payloads)
      kinds.set(payload.kind, [...(kinds.get(payload.kind) ?? []), payload]);
    const each = Object.keys(elements).length;
    for (const name of [...Object.keys(places), ...Object.keys(spellings)])
      assert.equal(kinds.get(`element in ${name}`)?.length, each, name);
    assert.equal(kinds.get('address').length, addresses.length);
  });
});

describe('what is promised about security', () => {
  it('is written down, and names every Trusted Types policy that there is', () => {
    assert.match(read('docs/security.md'), /trusted-types basalt/);
    assert.match(read('SECURITY.md'), /private vulnerability reporting/);
    const created = new Set(
      readdirSync(`${root}dist`, {recursive: true})
        .filter((name) => name.endsWith('.js'))
        .flatMap((name) => [...read(`dist/${name}`).matchAll(/createPolicy\((["'`])([^"'`]*)\1/g)])
        .map(([, , name]) => name),
    );
    assert.deepEqual([...created].toSorted(), ['basalt', 'basalt-data']);
    for (const name of created) assert.match(read('docs/security.md'), new RegExp(`\`${name}\``));
  });

  it('holds for the sources: nothing makes markup or code of words', () => {
    const forbidden =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|unsafeHTML|unsafeSVG|unsafeStatic|DOMParser|createContextualFragment|setHTMLUnsafe|eval\(|new Function)\b/;
    const sources = readdirSync(`${root}src`, {recursive: true}).filter((name) =>
      /(?<!\.d)\.ts$/.test(name),
    );
    assert.ok(sources.length > 150);
    for (const name of sources) assert.doesNotMatch(read(`src/${name}`), forbidden, name);
  });
});
