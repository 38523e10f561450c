import {expect} from 'chai';

import type {Grade} from '../../src/domain/benefits/benefit-types.js';
import {dots} from '../../src/domain/benefits/grade.js';
import {benefitFacts as shipped} from '../../src/domain/generated/benefit-facts.js';
import {benefits} from '../../src/domain/generated/benefits.js';
import {evidenceFacts, lastReviewed} from '../../src/domain/generated/evidence-facts.js';

describe('dots', () => {
  for (const {grade, filled} of [
    {grade: 'none', filled: 0},
    {grade: 'very-low', filled: 1},
    {grade: 'low', filled: 2},
    {grade: 'moderate', filled: 3},
    {grade: 'certain', filled: 0},
    {grade: '', filled: 0},
  ]) {
    it(`fills ${filled} of three for "${grade}"`, () => {
      expect(dots(grade as Grade)).to.equal(filled);
    });
  }

  it('fills as many as benefits.json says', () => {
    for (const [grade, {dots: filled}] of Object.entries(benefits.grades)) {
      expect(dots(grade as Grade), grade).to.equal(filled);
    }
  });
});

describe('The shipped benefits', () => {
  it('are six', () => {
    expect(shipped.map(({id}) => id)).to.deep.equal([
      'deep-muscle-relaxation',
      'improved-circulation',
      'reduced-stress-anxiety',
      'flexibility-range-of-motion',
      'detox-lymphatic-drainage',
      'improved-sleep',
    ]);
  });

  it('have the grades of benefits.json, and no more is claimed for detox', () => {
    for (const {id, grade} of shipped) {
      const {evidence} = benefits.items.find((item) => item.id === id)!;
      expect(grade, id).to.equal(evidence.grade);
    }
    expect(shipped.find(({id}) => id.startsWith('detox'))!.grade).to.equal('none');
  });

  it('have each claim graded, and a source beside it', () => {
    for (const {id} of shipped) {
      const {parts, citations} = evidenceFacts[id]!;
      expect(parts.length, id).to.be.greaterThan(0);
      expect(citations.length, id).to.be.greaterThan(0);
    }
  });

  it('cite only what was checked against its source', () => {
    for (const {id, evidence} of benefits.items) {
      const checked = evidence.citations.filter(
        ({verified, resultSeen}) => verified && resultSeen !== false,
      );
      expect(
        evidenceFacts[id]!.citations.map(({title}) => title),
        id,
      ).to.deep.equal(checked.map(({title}) => title));
    }
  });

  it('cite by a DOI or an https address, where there is one', () => {
    for (const {citations} of Object.values(evidenceFacts)) {
      for (const {doi, url, title} of citations) {
        if (doi) expect(doi, title).to.match(/^10\.\d{4,}\/\S+$/);
        else if (url) expect(url, title).to.match(/^https:\/\//);
      }
    }
  });

  it('say when they were last reviewed', () => {
    expect(lastReviewed).to.match(/^\d{4}-\d{2}-\d{2}$/);
  });
});
