import {expect} from 'chai';

import {reasonFor} from '../../src/domain/claims/compile-rules.js';
import {lintClaims} from '../../src/domain/claims/lint-claims.js';
import {benefits} from '../../src/domain/generated/benefits.js';
import {claims} from '../../src/domain/generated/claims.js';
import type {Market} from '../../src/domain/market.js';

const markets: readonly Market[] = ['us', 'uk', 'eu', 'fr', 'ie', 'au', 'nz', 'ca'];
const rulesIn = (...asked: Parameters<typeof lintClaims>) =>
  lintClaims(...asked).map(({rule}) => rule);
const severityOf = (text: string, market?: unknown) =>
  lintClaims(text, {market: market as Market})[0]?.severity;

describe('lintClaims', () => {
  for (const {id, scope, severity, tests} of claims.rules) {
    for (const market of markets) {
      it(`finds "${id}" in ${market}, and in nothing that only looks like it`, () => {
        for (const text of tests.hit) {
          const found = lintClaims(text, {market, scope}).find(({rule}) => rule === id);
          expect(found, text).to.include({
            severity: severity[market.toUpperCase() as Uppercase<Market>],
          });
        }
        for (const text of tests.miss)
          expect(rulesIn(text, {market, scope}), text).not.to.include(id);
      });
    }

    it(`says of "${id}" what to write instead, and who says so`, () => {
      const rule = claims.rules.find((each) => each.id === id)!;
      const found = lintClaims(tests.hit[0]!, {market: 'uk', scope}).find(
        (each) => each.rule === id,
      )!;
      expect(found.suggestion).to.equal(rule.replacement);
      expect(found.why).to.contain(rule.why);
      for (const source of rule.sources)
        expect(found.why).to.contain(claims.sources[source]!.title).and.contain('https://');
    });
  }

  it('has a reason for each rule, and none for another', () => {
    for (const {id, why, sources} of claims.rules) {
      const reason = reasonFor(id);
      expect(reason.why).to.equal(why);
      expect(reason.sources.map(({url}) => url)).to.deep.equal(
        sources.map((key) => claims.sources[key]!.url),
      );
    }
    expect(reasonFor('constructor')).to.deep.equal({why: '', sources: []});
  });

  it('gives rule, severity, match, index, suggestion and why, and nothing else', () => {
    const [found] = lintClaims('A massage that heals', {market: 'us'});
    expect(found).to.have.all.keys('rule', 'severity', 'match', 'index', 'suggestion', 'why');
    expect(found).to.include({rule: 'heal', severity: 'error', match: 'heals', index: 15});
  });

  it('gives findings in the order of the text', () => {
    expect(rulesIn('Promising research.\n\nLymph and toxins heal.', {market: 'us'})).to.deep.equal([
      'soft-science',
      'lymph',
      'detox',
      'heal',
    ]);
  });

  it('spares what the same sentence denies, and no other', () => {
    expect(rulesIn('We make no promise to heal.')).to.deep.equal([]);
    expect(rulesIn('We make no promise to heal. It heals.')).to.deep.equal(['heal']);
    expect(rulesIn('It heals! We make no promise to heal')).to.deep.equal(['heal']);
    expect(rulesIn('It heals\n\nWe make no promise to heal')).to.deep.equal(['heal']);
    expect(rulesIn('It heals\nand we make no promise to heal')).to.deep.equal([]);
    expect(rulesIn('It heals in 2.5 hours, no promise to heal')).to.deep.equal([]);
  });

  it('keeps a paragraph’s words to itself', () => {
    expect(rulesIn('Eases the\n\npain')).to.deep.equal([]);
    expect(rulesIn('Eases the\npain')).to.deep.equal(['pain-relief']);
  });
});

describe('the source article as a spa would paste it', () => {
  const text = [
    benefits.source.title,
    ...benefits.items.flatMap((item) => [item.title, item.text]),
  ].join('\n\n');
  const errorsIn = (market?: Market) =>
    lintClaims(text, {market}).filter(({severity}) => severity === 'error');

  it('has more than thirty errors in the strictest market, and in all of them at once', () => {
    const counts = markets.map((market) => errorsIn(market).length);
    expect(Math.max(...counts))
      .to.equal(errorsIn('nz').length)
      .and.to.equal(37);
    expect(errorsIn()).to.have.length(38);
  });

  it('has each error in words that stand there, and none within another', () => {
    let start = -1;
    let end = 0;
    for (const {index, match, rule} of errorsIn()) {
      expect(text.slice(index, index + match.length)).to.equal(match);
      // "Therapy for Back Pain" and "Pain Relief" share a word.
      expect(index, `${rule}: ${match}`).to.be.greaterThan(start);
      expect(index + match.length, `${rule}: ${match}`).to.be.greaterThan(end);
      start = index;
      end = index + match.length;
    }
  });

  it('breaks these rules', () => {
    const counts: Record<string, number> = {};
    for (const {rule} of errorsIn()) counts[rule] = (counts[rule] ?? 0) + 1;
    expect(counts).to.deep.equal({
      'treat-condition': 2,
      heal: 2,
      detox: 3,
      lymph: 2,
      inflammation: 2,
      circulation: 5,
      'pain-relief': 8,
      'muscle-tension': 5,
      prevent: 1,
      anxiety: 1,
      posture: 2,
      'movement-result': 4,
      'strong-result': 1,
    });
  });
});

describe('the scope of a text', () => {
  it('is promo when left out: quotes have rules of their own', () => {
    expect(rulesIn('My pain is gone', {market: 'us'})).to.deep.equal([]);
    expect(rulesIn('My pain is gone', {market: 'us', scope: 'testimonial'})).to.deep.equal([
      'testimonial-outcome',
    ]);
  });

  it('holds a quote to the rules for marketing too: in an ad it is the spa’s own claim', () => {
    expect(rulesIn('It flushed out toxins', {scope: 'testimonial'})).to.include('detox');
  });

  it('lets exempt text name conditions', () => {
    expect(lintClaims('Do you have cancer?', {market: 'uk', scope: 'exempt'})).to.deep.equal([]);
  });

  it('is held to every rule when it is unknown', () => {
    const scope = 'review' as 'promo';
    expect(rulesIn('It cured me', {scope})).to.deep.equal(['cure', 'testimonial-outcome']);
  });
});

describe('the market of a text', () => {
  it('decides how severe a finding is', () => {
    expect(severityOf('improves circulation', 'us')).to.equal('warn');
    expect(severityOf('improves circulation', 'uk')).to.equal('error');
    expect(severityOf('reduces anxiety', 'uk')).to.equal('warn');
    expect(severityOf('reduces anxiety', 'fr')).to.equal('error');
  });

  it('is all of them at once when it is missing or unknown', () => {
    for (const market of [undefined, null, 'UK', 'de', 7, {}, [], 'constructor'])
      for (const text of ['improves circulation', 'reduces anxiety', 'eases pain'])
        expect(severityOf(text, market), String(market)).to.equal('error');
    expect(severityOf('therapeutic')).to.equal('info');
  });
});
