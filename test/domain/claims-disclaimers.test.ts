import {expect} from 'chai';

import {disclaimersFor} from '../../src/domain/claims/disclaimers-for.js';
import type {DisclaimerPlace} from '../../src/domain/claims/disclaimers-for.js';
import {claims} from '../../src/domain/generated/claims.js';
import type {Market} from '../../src/domain/market.js';

const markets: readonly Market[] = ['us', 'uk', 'eu', 'fr', 'ie', 'au', 'nz', 'ca'];

describe('disclaimersFor', () => {
  const ids = (market: Market, place?: DisclaimerPlace) =>
    disclaimersFor(market, place).map(({id}) => id);

  it('gives what must stand in a place, the same in every market', () => {
    for (const market of markets) {
      expect(ids(market, 'benefits')).to.deep.equal(['not-medical', 'results-vary']);
      expect(ids(market, 'book')).to.deep.equal(['check-first']);
      expect(ids(market, 'quiz-start')).to.deep.equal(['not-medical', 'privacy']);
      expect(ids(market, 'quiz-result')).to.deep.equal(['not-medical']);
      expect(ids(market, 'quiz-stop')).to.deep.equal(['red-flag']);
      expect(ids(market, 'testimonials')).to.deep.equal(['review-policy']);
    }
  });

  it('gives all of them with no place or an unknown one', () => {
    expect(disclaimersFor('uk')).to.deep.equal(claims.disclaimers);
    expect(disclaimersFor('xx' as 'uk', 'footer' as 'book')).to.deep.equal(claims.disclaimers);
  });

  it('knows the place of every disclaimer there is', () => {
    const placed = (
      ['benefits', 'book', 'quiz-start', 'quiz-result', 'quiz-stop', 'testimonials'] as const
    ).flatMap((place) => ids('uk', place));
    expect([...new Set(placed)]).to.have.members(claims.disclaimers.map(({id}) => id));
  });
});
