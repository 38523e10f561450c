import {expect} from 'chai';
import fc from 'fast-check';

import type {ClaimFinding} from '../../src/domain/claims/claims-types.js';
import {disclaimersFor} from '../../src/domain/claims/disclaimers-for.js';
import {lintClaims} from '../../src/domain/claims/lint-claims.js';
import {claims} from '../../src/domain/generated/claims.js';

const said = claims.rules.flatMap(({tests}) => [...tests.hit, ...tests.miss]);
/** What joins, hides or spares words. */
const between = [
  ...[' ', '. ', '? ', '\n', '\r\n', '\n\n', '\r', '\t', '\u00a0', '\u2028', '\u2029', '-\n'],
  ...['\u00ad', '\u200b', '\u0301', '\ud83e', '\udea8', '🪨', 'ﬁ', '½', '…', '’', '_', 'ø', '1'],
  ...[' never ', ' not ', ' no promise ', ' does not ', ' heal', ' treat', ' cure', ' detox'],
];
const text = fc.oneof(
  fc.string({unit: 'binary'}),
  fc
    .array(fc.oneof(fc.constantFrom(...said), fc.constantFrom(...between)), {maxLength: 12})
    .map((parts) => parts.join('')),
);
const market = fc.constantFrom('us', 'uk', 'eu', 'fr', 'ie', 'au', 'nz', 'ca', undefined);
const options = fc.record({
  market,
  scope: fc.constantFrom('promo', 'testimonial', 'exempt', undefined),
}) as fc.Arbitrary<Parameters<typeof lintClaims>[1]>;

const spans = (findings: readonly ClaimFinding[], shift = 0) =>
  findings.map(({rule, index, match}) => `${rule} ${index + shift} ${match}`);

describe('any text', () => {
  it('holds every match where its index says', () => {
    fc.assert(
      fc.property(text, options, (given, how) => {
        for (const {index, match} of lintClaims(given, how)) {
          expect(match).not.to.equal('');
          expect(given.slice(index, index + match.length)).to.equal(match);
        }
      }),
      {numRuns: 500},
    );
  });

  it('has all the findings of its parts', () => {
    fc.assert(
      fc.property(text, text, options, (a, b, how) => {
        const whole = spans(lintClaims(`${a}\n\n${b}`, how));
        expect(whole).to.include.members(spans(lintClaims(a, how)));
        expect(whole).to.include.members(spans(lintClaims(b, how), a.length + 2));
      }),
      {numRuns: 500},
    );
  });

  it('has as many findings in a strict market as in any, and none less severe', () => {
    const rank = {error: 0, warn: 1, info: 2};
    fc.assert(
      fc.property(text, options, (given, how) => {
        const strict = lintClaims(given, {...how, market: undefined});
        const here = lintClaims(given, how);
        expect(spans(here)).to.deep.equal(spans(strict));
        here.forEach(({severity}, each) =>
          expect(rank[strict[each]!.severity]).to.be.at.most(rank[severity]),
        );
      }),
    );
  });
});

describe('anything at all', () => {
  it('is linted without a throw', () => {
    const anything = fc.oneof(text, fc.anything({withNullPrototype: true}));
    fc.assert(
      fc.property(anything, fc.anything({withNullPrototype: true}), (given, how) => {
        const findings = lintClaims(given as string, how as object);
        if (typeof given !== 'string') expect(findings).to.deep.equal([]);
      }),
    );
  });

  it('is a place that wants words without a throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (where, place) => {
        expect(disclaimersFor(where as 'uk', place as 'book')).not.to.be.empty;
      }),
    );
  });

  it('is read strictly when it throws while it is read', () => {
    const hostile = {
      get market(): 'us' {
        throw new Error();
      },
    };
    expect(lintClaims('improves circulation', hostile)[0]).to.include({severity: 'error'});
  });

  it('is no market, scope or locale that lets a claim pass', () => {
    const unknown = fc.anything().filter((value) => value !== 'exempt');
    fc.assert(
      fc.property(unknown, unknown, unknown, (where, scope, locale) => {
        const how = {market: where, scope, locale} as Parameters<typeof lintClaims>[1];
        expect(lintClaims('heals', how)[0]).to.include({rule: 'heal', severity: 'error'});
      }),
    );
  });
});
