/** Every language is complete, and the translators' files say what the code says. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {units} from '../../scripts/content-units.mjs';
import {missingIn} from '../../scripts/content-xliff.mjs';
import {locales} from '../../scripts/locales.mjs';
import {root} from '../../scripts/run.mjs';

/** Runs a tool that writes files, and gives what it would have changed; the files stay as they were. */
function changedBy(command, args, files) {
  const before = files.map((file) => readFileSync(root + file, 'utf8'));
  const {status, stderr} = spawnSync(command, args, {cwd: root, encoding: 'utf8'});
  assert.equal(status, 0, stderr);
  const changed = files.filter(
    (file, index) => readFileSync(root + file, 'utf8') !== before[index],
  );
  files.forEach((file, index) => writeFileSync(root + file, before[index]));
  return changed;
}

for (const locale of locales.targets) {
  describe(locale, () => {
    it('has a translation of every sentence of the long content', () => {
      assert.deepEqual(
        missingIn(locale, units).map(({id}) => id),
        [],
      );
    });

    it('has a translation of every short string', () => {
      const text = readFileSync(`${root}locales/${locale}.xlf`, 'utf8');
      const untranslated = [...text.matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g)]
        .filter(([, , unit]) => !/<target>[\s\S]+<\/target>/.test(unit))
        .map(([, id]) => id);
      assert.deepEqual(untranslated, []);
    });

    it('keeps every number of a safety question', () => {
      const translated = readFileSync(`${root}locales/content/${locale}.xlf`, 'utf8');
      for (const [, id, source, target] of translated.matchAll(
        /<trans-unit id="(safety\.[^"]+)">\s*<source>(.*?)<\/source>\s*<target>(.*?)<\/target>/g,
      )) {
        const numbers = (text) => (text.match(/\d+/g) ?? []).sort();
        assert.deepEqual(numbers(target), numbers(source), id);
      }
    });
  });
}

describe('the translators’ files', () => {
  it('hold the strings that are in the code now', () => {
    const files = locales.targets.map((locale) => `locales/${locale}.xlf`);
    assert.deepEqual(changedBy('node_modules/.bin/lit-localize', ['extract'], files), []);
  });

  it('hold the content that ships now', () => {
    const files = locales.targets.map((locale) => `locales/content/${locale}.xlf`);
    assert.deepEqual(changedBy('node', ['scripts/content.mjs', '--extract'], files), []);
  });

  it('know every string by an id of its own, which the lean runtime needs', () => {
    const text = readFileSync(`${root}locales/${locales.targets[0]}.xlf`, 'utf8');
    for (const [, id] of text.matchAll(/<trans-unit id="([^"]+)"/g))
      assert.match(id, /^[a-z-]+\.[\w.-]+$/);
  });
});
