import {expect} from 'chai';
import fc from 'fast-check';

import {quizArea} from '../../src/domain/body/quiz-area.js';
import {answersFrom, areasPointedAt, regionsOfQuiz} from '../../src/domain/body/quiz-answers.js';
import {bodyRegions} from '../../src/domain/body/regions.js';
import {readSelection} from '../../src/domain/body/read-selection.js';
import type {Sore} from '../../src/domain/body/selection.js';
import {quizRules} from '../../src/domain/generated/quiz-rules.js';
import {evaluateQuiz} from '../../src/domain/quiz/evaluate-quiz.js';
import type {QuizAnswers} from '../../src/domain/quiz/quiz-types.js';

const area = quizRules.questions.find(({id}) => id === 'area')!;
const areas = area.type === 'single' ? area.options : [];
const from = (text: string, rules: typeof areas = areas) =>
  answersFrom(readSelection(text).selection, rules);

describe('Pointing at the body answers the quiz', () => {
  for (const {because, points, answers} of [
    {because: 'with nothing where nobody pointed', points: '', answers: {}},
    {because: 'with nothing for none of these', points: 'none', answers: {}},
    {because: 'with nothing for what its list does not have', points: 'belly:4,face', answers: {}},
    {
      because: 'with the area of a region',
      points: 'lower-back-left',
      answers: {area: 'lower-back'},
    },
    {
      because: 'with one area for two that are close',
      points: 'neck,shoulder-left,shoulder-right',
      answers: {area: 'upper-back'},
    },
    {
      because: 'with the whole back for places far apart',
      points: 'neck,lower-back-left',
      answers: {area: 'whole-back'},
    },
    {
      because: 'with a leg, whatever else is sore',
      points: 'neck,shoulder-left,calf-right,lower-back-left',
      answers: {area: 'back-one-leg'},
    },
    {
      because: 'with the strongest pain',
      points: 'lower-back-left:3,lower-back-right:7,belly:5',
      answers: {area: 'lower-back', intensity: 7},
    },
    {because: 'with no pain too', points: 'neck:0', answers: {area: 'neck', intensity: 0}},
  ]) {
    it(because, () => {
      expect(from(points)).to.deep.equal(answers);
    });
  }

  it('only with areas that are known', () => {
    const ids = areas.map(({id}) => id);
    for (const known of areasPointedAt) expect(ids).to.include(known);
  });
});

describe('Pointing is never less careful than choosing from the list', () => {
  const sore: fc.Arbitrary<Sore> = fc.record(
    {id: fc.constantFrom(...regionsOfQuiz.map(({id}) => id)), pain: fc.integer({min: 0, max: 10})},
    {requiredKeys: ['id']},
  );
  const selection = fc.uniqueArray(sore, {selector: ({id}) => id, minLength: 1, maxLength: 8});
  const others = fc.record(
    Object.fromEntries(
      quizRules.questions.flatMap((question) =>
        question.type === 'single'
          ? [[question.id, fc.constantFrom(...question.options.map(({id}) => id))]]
          : [],
      ),
    ),
  );
  const variants = [null, 'postpone', 'severe-pain', 'clinician', 'red-flag', 'emergency'];
  const careOf = (answers: QuizAnswers) => {
    const result = evaluateQuiz(quizRules, {redFlags: [], contraindications: [], ...answers});
    if (result.status !== 'done') throw new Error(result.status);
    return [result.floor, variants.indexOf(result.variant)] as const;
  };

  it('in the shipped quiz, for anything somebody points at and answers besides', () => {
    fc.assert(
      fc.property(selection, others, fc.integer({min: 0, max: 10}), (sores, said, strength) => {
        const {area, intensity = strength} = answersFrom(sores, areas);
        const pointed = careOf({...said, intensity, area});
        for (const {id, pain = strength} of sores) {
          // One who reads the list chooses what it calls the place, or the back as a whole.
          const named = quizArea(bodyRegions.find((region) => region.id === id)!);
          for (const listed of [named, 'whole-back', 'all-over']) {
            const chosen = careOf({...said, intensity: Math.min(pain, intensity), area: listed});
            for (const [index, care] of chosen.entries())
              expect(pointed[index]).to.be.at.least(care);
          }
        }
      }),
      {numRuns: 2000},
    );
  });

  it('in any quiz, whichever floors its areas have', () => {
    const floors = fc.record(
      Object.fromEntries(areasPointedAt.map((id) => [id, fc.integer({min: 0, max: 4})])),
    );
    fc.assert(
      fc.property(selection, floors, (sores, floor) => {
        const rules = areasPointedAt.map((id) => ({id, floor: floor[id]!}));
        const {area} = answersFrom(sores, rules);
        for (const {id} of sores) {
          const named = quizArea(bodyRegions.find((region) => region.id === id)!)!;
          expect(floor[area!]).to.be.at.least(floor[named]!);
        }
      }),
    );
  });
});
