import {expect} from 'chai';
import fc from 'fast-check';

import {quizRules} from '../../src/domain/generated/quiz-rules.js';
import type {QuizRules} from '../../src/domain/quiz/quiz-types.js';
import {readVisit, writeVisit} from '../../src/widgets/pain-relief-quiz/kept-visit.js';
import {type Step, stepsOf} from '../../src/widgets/pain-relief-quiz/steps.js';
import type {Answer} from '../../src/widgets/pain-relief-quiz/visit.js';

/** A quiz with every kind of question, ids that are easily mistaken, and a scale below zero. */
const manyKinds: QuizRules = {
  ...quizRules,
  questions: [
    quizRules.questions[0]!,
    {id: 'which', type: 'multi', options: [{id: 'a'}, {id: 'constructor'}, {id: '3'}]},
    {id: 'toString', type: 'single', options: [{id: '0'}, {id: '__proto__'}]},
    {id: 'much', type: 'scale', min: -3, max: 3, bands: []},
    {id: 'where', type: 'body', options: [{id: 'neck'}]},
  ],
};

const answerTo = (step: Step): fc.Arbitrary<Answer> => {
  const shuffled = <Id>(ids: readonly Id[]) => fc.shuffledSubarray([...ids]);
  if (step.type === 'gate') return shuffled(step.conditions.map(({id}) => id));
  if (step.type === 'multi') return shuffled(step.values as readonly string[]);
  return fc.constantFrom(...step.values);
};

const visitTo = (rules: QuizRules) => {
  const steps = stepsOf(rules);
  const answers = Object.fromEntries(steps.map((step) => [step.id, answerTo(step)]));
  return fc.record({
    at: fc.constantFrom(...steps.map(({id}) => id)),
    answers: fc.record(answers, {requiredKeys: []}),
  });
};

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('A visit that is written down', () => {
  for (const [quiz, rules] of Object.entries({shipped: quizRules, 'spa’s own': manyKinds})) {
    it(`is read exactly as it was (the ${quiz} quiz)`, () => {
      fc.assert(
        fc.property(visitTo(rules), (visit) => {
          expect(readVisit(rules, throughJson(writeVisit(rules, visit)))).to.deep.equal(visit);
        }),
      );
    });
  }

  it('is not read into a quiz that was changed since', () => {
    const written = writeVisit(quizRules, {at: 'area', answers: {redFlags: []}});
    expect(readVisit(quizRules, written)).to.exist;
    expect(readVisit(manyKinds, written)).to.be.undefined;
    const [gate, ...others] = quizRules.questions;
    const turned = {...quizRules, questions: [gate!, ...others.reverse()]};
    expect(readVisit(turned, written)).to.be.undefined;
  });

  it('is not read when anything in it is not as we write it', () => {
    const whole = writeVisit(manyKinds, {at: 'which', answers: {redFlags: [], which: ['a', '3']}});
    const sound = (change: object) => readVisit(manyKinds, throughJson({...whole, ...change}));
    expect(sound({})).to.exist;
    for (const change of [
      {quiz: undefined},
      {at: 'nowhere'},
      {at: 3},
      {answers: []},
      {answers: null},
      {answers: {which: ['a', 'a']}},
      {answers: {which: ['b']}},
      {answers: {which: 'a'}},
      {answers: {which: null}},
      {answers: {redFlags: ['made-up']}},
      {answers: {much: '3'}},
      {answers: {much: 0.5}},
      {answers: {much: 9}},
      {answers: {toString: ['0']}},
      {answers: {unknown: 'a'}},
    ]) {
      expect(sound(change), JSON.stringify(change)).to.be.undefined;
    }
  });

  it('is never a reason to throw', () => {
    fc.assert(
      fc.property(fc.anything({withNullPrototype: true, withMap: true}), (anything) => {
        expect(readVisit(quizRules, anything)).to.be.undefined;
        const {quiz} = writeVisit(quizRules, {at: 'area', answers: {}});
        readVisit(quizRules, {quiz, at: 'area', answers: anything});
      }),
    );
  });
});
