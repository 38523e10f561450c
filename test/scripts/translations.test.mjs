/** Every language is complete, and the translators' files say what the code says. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {locales} from '../../scripts/locales.mjs';
import {root} from '../../scripts/run.mjs';
import {mistakesIn} from '../../scripts/translation-checks.mjs';
import {unitsOf} from '../../scripts/translations.mjs';

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
  it(`${locale} has every text, and nothing is wrong with it that a machine can tell`, () => {
    const units = unitsOf(locale);
    assert.ok(units.length > 600);
    assert.deepEqual(mistakesIn(units, locale), []);
  });
}

describe('a translation that is wrong is told with its file and id', () => {
  const unit = {file: 'locales/de.xlf', id: 'book-now.book', source: 'Book now', target: 'Buchen'};
  for (const {what, locale = 'de', mistake, ...change} of [
    {what: 'missing', target: '', mistake: /missing/},
    {what: 'stale', current: 'Book today', mistake: /stale/},
    {
      what: 'without its placeholder',
      source: 'By <x id="0" equiv-text="${name}"/>',
      mistake: /wrong placeholder: has none, wants "0"/,
    },
    {
      what: 'with another name in braces',
      source: '{part}, left',
      target: '{teil}, links',
      mistake: /wrong placeholder/,
    },
    {
      what: 'left in English',
      source: 'Book a massage today',
      target: 'Book a massage today',
      mistake: /copy of the English/,
    },
    {what: 'too long', note: 'Button. At most 5 characters.', mistake: /too long: 6, at most 5/},
    {
      what: 'promising in a word of all languages what no spa may',
      target: 'Wärme ist gut. Detox für den Rücken.',
      mistake: /claims "detox" and does not deny it/,
    },
    {
      what: 'promising it after a sentence that denies something else',
      target: 'Das ist keine Medizin. Die Wärme löst Giftstoffe.',
      mistake: /claims "toxins"/,
    },
    {
      what: 'without a number',
      id: 'safety.pain',
      source: '6 weeks',
      target: 'Wochen',
      mistake: /another number/,
    },
    {
      what: 'not in all the forms that a language counts in',
      id: 'a.b.other',
      locale: 'ar',
      mistake: /plural category "few" is missing/,
    },
  ])
    it(what, () => {
      const found = mistakesIn([{...unit, ...change}], locale);
      const {id = unit.id} = change;
      assert.ok(found.length, 'nothing was told');
      for (const each of found)
        assert.ok(each.startsWith(`locales/de.xlf: "${id.replace('.other', '')}`), each);
      assert.match(found.join('; '), mistake);
    });

  it('and one that is well is not', () => {
    assert.deepEqual(mistakesIn([unit], 'de'), []);
    // What is put in for a value has no length here.
    const value = '<x id="0" equiv-text="${count}"/>';
    const note = 'At most 11 characters.';
    const counted = {...unit, note, source: `${value} chosen`, target: `${value} ausgewählt`};
    assert.deepEqual(mistakesIn([counted], 'de'), []);
    const denied = {...unit, target: 'Wir versprechen kein Detox: das tut die Leber.'};
    assert.deepEqual(mistakesIn([denied], 'de'), []);
  });
});

describe('the report', () => {
  const {stdout, status} = spawnSync('node', ['scripts/languages.mjs', '--ids'], {
    cwd: root,
    encoding: 'utf8',
  });

  it('says that all are there', () => {
    assert.equal(status, 0);
    assert.match(stdout, /^10 locales, 0 missing$/m);
  });

  it('calls nothing reviewed that nobody is named for', () => {
    assert.match(stdout, /  safety\.seeDoctor: translated/);
    const reviewed = JSON.parse(readFileSync(`${root}locales/reviewed.json`, 'utf8'));
    const said = stdout.match(/: reviewed$/gm) ?? [];
    assert.equal(said.length, Object.values(reviewed).flatMap((ids) => Object.keys(ids)).length);
    for (const ids of Object.values(reviewed))
      for (const by of Object.values(ids)) assert.match(by, /\w+.*\d{4}-\d{2}-\d{2}/);
  });
});

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
