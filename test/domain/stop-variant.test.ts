import {expect} from 'chai';

import {quizRules} from '../../src/domain/generated/quiz-rules.js';
import {safety} from '../../src/domain/generated/safety.js';
import {safetyRules} from '../../src/domain/generated/safety-rules.js';
import {safetySources} from '../../src/domain/generated/safety-sources.js';
import {evaluateQuiz} from '../../src/domain/quiz/evaluate-quiz.js';
import {stopVariant} from '../../src/domain/safety/stop-variant.js';

const untyped = (value: unknown) => value as never;

describe('how a stop is put', () => {
  for (const {because, ids, variant} of [
    {because: 'nothing ticked is no stop', ids: [], variant: null},
    {because: 'a word to the therapist is no stop', ids: ['oil-allergy'], variant: null},
    {because: 'a clinician’s word is no stop', ids: ['pregnancy', 'oil-allergy'], variant: null},
    {because: 'what passes only needs time', ids: ['sunburn'], variant: 'postpone'},
    {because: 'so do several', ids: ['sunburn', 'fever-infection'], variant: 'postpone'},
    {
      because: 'milder conditions beside it change nothing',
      ids: ['sunburn', 'pregnancy', 'oil-allergy'],
      variant: 'postpone',
    },
    {because: 'a clot is for a clinician', ids: ['blood-clot'], variant: 'clinician'},
    {
      because: 'a clinician comes before time',
      ids: ['sunburn', 'blood-clot'],
      variant: 'clinician',
    },
    {
      because: 'a red flag comes before a clinician',
      ids: ['blood-clot', 'weight-loss', 'sunburn'],
      variant: 'red-flag',
    },
    {
      because: 'an emergency comes before everything',
      ids: ['blood-clot', 'weight-loss', 'chest-pain', 'sunburn'],
      variant: 'emergency',
    },
    {because: 'an id we do not know is for a clinician', ids: ['new-one'], variant: 'clinician'},
    {
      because: 'also beside what passes',
      ids: ['new-one', 'sunburn'],
      variant: 'clinician',
    },
    {
      because: 'but a red flag we know is told first',
      ids: ['new-one', 'weight-loss'],
      variant: 'red-flag',
    },
  ]) {
    it(because, () => {
      expect(stopVariant(safetyRules, ids)).to.equal(variant);
      expect(stopVariant(safety, ids)).to.equal(variant);
    });
  }

  for (const {because, rules} of [
    {because: 'rules that are none', rules: null},
    {because: 'rules without a list', rules: {redFlags: []}},
  ]) {
    it(`${because} are for a clinician`, () => {
      expect(stopVariant(untyped(rules), [])).to.equal('clinician');
    });
  }

  it('takes a stop of no known kind for a clinician', () => {
    const rules = {redFlags: [], contraindications: [{id: 'a', level: 'never', floor: 4}]};
    expect(stopVariant(untyped(rules), ['a'])).to.equal('clinician');
  });

  it('puts every pair of conditions as the quiz does', () => {
    const flags = safetyRules.redFlags.map(({id}) => id);
    const others = safetyRules.contraindications.map(({id}) => id);
    for (const a of [...flags, ...others]) {
      for (const b of [...flags, ...others]) {
        const ids = [a, b];
        const result = evaluateQuiz(quizRules, {
          redFlags: ids.filter((id) => flags.includes(id)),
          contraindications: ids.filter((id) => others.includes(id)),
        });
        const variant = result.status === 'done' ? result.variant : null;
        expect(stopVariant(safetyRules, ids), ids.join()).to.equal(variant);
      }
    }
  });
});

describe('the sources of a condition', () => {
  it('are those that may be shown to the public, and no others', () => {
    const all = Object.values(safetySources).flat();
    expect(all.length).to.be.above(20);
    const fit = Object.values(safety.sources).filter(({publish}) => publish);
    for (const {title, publisher, url} of all) {
      expect(url).to.match(/^https:/);
      expect(fit.some((one) => one.title === title && one.publisher === publisher)).to.be.true;
    }
  });

  it('are none for a condition that has none fit for the public', () => {
    expect(safetySources).to.not.have.any.keys('chest-pain', 'blood-clot');
  });

  it('belong to conditions that are asked about', () => {
    const ids = [...safetyRules.redFlags, ...safetyRules.contraindications].map(({id}) => id);
    expect(ids).to.include.members(Object.keys(safetySources));
  });
});
