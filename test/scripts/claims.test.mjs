/** What we ship claims nothing that the linter would not let a spa claim. Needs `build/`. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {claims, disclaimersFor, lintClaims} from '../../build/domain/index.js';
import {unitsByModule} from '../../scripts/content-units.mjs';
import {locales} from '../../scripts/locales.mjs';
import {root} from '../../scripts/run.mjs';

const markets = ['us', 'uk', 'eu', 'fr', 'ie', 'au', 'nz', 'ca'];

/** `undefined` is a market we do not know: every rule as severe as it is anywhere. */
const errorsIn = (strings, scope = 'promo') =>
  [...markets, undefined].flatMap((market) =>
    strings.flatMap(([id, text]) =>
      lintClaims(text, {market, scope})
        .filter(({severity}) => severity === 'error')
        .map(({rule, match}) => `${market}: "${id}" says "${match}" (${rule})`),
    ),
  );

/** The short strings of `src/localize/*-messages.ts`, as the translators' files hold them. */
const messages = () => {
  const text = readFileSync(`${root}locales/${locales.targets[0]}.xlf`, 'utf8');
  const entities = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};
  return [...text.matchAll(/<trans-unit id="([^"]+)">\s*<source>([\s\S]*?)<\/source>/g)].map(
    ([, id, source]) => [
      id,
      source
        // What a widget puts in is a name, a number or a date.
        .replace(/<x\b[^>]*>/g, '7')
        .replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => entities[name]),
    ],
  );
};

/**
 * The scope `exempt` of `claims.json`: "Safety questions, contraindications, red flags, citations
 * and evidence summaries (they must be able to name conditions)". Nothing else of ours is exempt.
 */
const exempt = [
  ['evidence panels', ([id]) => id.startsWith('evidence.')],
  // It reports the article, and always stands with its grade and what the research cannot tell.
  ['the wording of the article', ([id]) => id.startsWith('wording.')],
  [
    'conditions asked after and the reasons for asking',
    ([id]) => /^(safety|reasons)\.(redFlags|contraindications)\./.test(id),
  ],
];
const content = Object.values(unitsByModule).flat();
const isExempt = (unit) => exempt.some(([, holds]) => holds(unit));

describe('the claims linter', () => {
  it('finds no error in the content that ships, in any market', () => {
    const promo = content.filter((unit) => !isExempt(unit));
    assert.ok(promo.length > 80, `${promo.length} strings`);
    assert.deepEqual(errorsIn(promo), []);
  });

  it('finds no error in the words of the widgets, in any market', () => {
    const strings = messages();
    assert.ok(strings.length > 100, `${strings.length} strings`);
    assert.deepEqual(errorsIn(strings), []);
  });

  for (const [name, holds] of exempt) {
    it(`is not asked about ${name}, which name what a promise may not`, () => {
      const strings = content.filter(holds);
      assert.deepEqual(errorsIn(strings, 'exempt'), []);
      // Were there no such words, there would be nothing to exempt.
      assert.notDeepEqual(errorsIn(strings), []);
    });
  }
});

/** Where a disclaimer is shown, and under which id our words have it. */
const shown = [
  ['not-medical', 'disclaimer.not-medical'],
  ['results-vary', 'disclaimer.varies'],
  ['check-first', 'disclaimer.check-first'],
];

describe('a disclaimer', () => {
  const words = new Map(messages());
  for (const [disclaimer, id] of shown) {
    it(`is said as the rules word it: ${disclaimer}`, () => {
      const {text} = claims.disclaimers.find((each) => each.id === disclaimer);
      assert.equal(words.get(id), text);
    });
  }

  it('stands in the owners’ page as the rules word it', () => {
    const page = readFileSync(`${root}docs/claims.md`, 'utf8');
    for (const {text} of claims.disclaimers) assert.ok(page.includes(text), text);
  });

  it('is the same in every market, or our widgets would have to ask for it', () => {
    for (const market of markets) {
      assert.deepEqual(disclaimersFor(market), disclaimersFor('uk'));
    }
  });
});
