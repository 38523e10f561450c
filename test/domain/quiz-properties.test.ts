import {expect} from 'chai';
import fc from 'fast-check';

import {quizRules} from '../../src/domain/generated/quiz-rules.js';
import {safetyRules} from '../../src/domain/generated/safety-rules.js';
import {evaluateQuiz} from '../../src/domain/quiz/evaluate-quiz.js';
import type {QuizAnswers} from '../../src/domain/quiz/quiz-types.js';
import {checkSafety} from '../../src/domain/safety/check-safety.js';

type Answers = {redFlags: string[]; contraindications: string[]; intensity: number} & QuizAnswers;

const redFlag = fc.constantFrom(...safetyRules.redFlags.map(({id}) => id));
const contraindication = fc.constantFrom(...safetyRules.contraindications.map(({id}) => id));
const services = quizRules.outcomes.filter(({kind}) => kind === 'service').map(({id}) => id);
const offered = fc.option(fc.subarray(services), {nil: undefined});

const preferences = Object.fromEntries(
  quizRules.questions.flatMap((question) =>
    question.type === 'single'
      ? [[question.id, fc.constantFrom(...question.options.map(({id}) => id))]]
      : [],
  ),
);
const answersWith = (redFlags: fc.Arbitrary<string[]>): fc.Arbitrary<Answers> =>
  fc.record({
    redFlags,
    contraindications: fc.array(contraindication, {maxLength: 4}),
    intensity: fc.integer({min: 0, max: 10}),
    ...preferences,
  });
const complete = answersWith(fc.array(redFlag, {maxLength: 2}));
const withoutRedFlag = answersWith(fc.constant([]));
const withRedFlag = answersWith(fc.array(redFlag, {minLength: 1, maxLength: 3}));

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** How careful a result is: the floor, the rank of what it names, and how hard it is to book. */
function careOf(answers: QuizAnswers, sold?: readonly string[]) {
  const result = evaluateQuiz(quizRules, answers, {offered: sold});
  if (result.status !== 'done') throw new Error(`The quiz is ${result.status}.`);
  const {cautionRank = NaN} = quizRules.outcomes.find(({id}) => id === result.outcome) ?? {};
  return [result.floor, cautionRank, ['book', 'enquire', 'none'].indexOf(result.cta)] as const;
}

function expectNoLess(less: ReturnType<typeof careOf>, more: ReturnType<typeof careOf>) {
  for (const [index, care] of less.entries()) expect(more[index]).to.be.at.least(care);
}

describe('whatever a visitor or a page passes in', () => {
  it('the quiz answers and never throws', () => {
    fc.assert(
      fc.property(anything, anything, anything, (quiz, answers, options) => {
        const results = [
          evaluateQuiz(quiz as never, answers as never, options as never),
          evaluateQuiz(quizRules, answers as never, options as never),
        ];
        for (const {status} of results) expect(['invalid', 'incomplete']).to.include(status);
      }),
      {numRuns: 2000},
    );
  });

  it('a wrong answer among right ones never throws and never clears the gate', () => {
    const keys = fc.constantFrom(
      'redFlags',
      'contraindications',
      'intensity',
      'area',
      '__proto__',
      'x',
    );
    fc.assert(
      fc.property(withoutRedFlag, keys, anything, (answers, key, value) => {
        const spoilt = Object.defineProperty({...answers}, key, {value, enumerable: true});
        const result = evaluateQuiz(quizRules, spoilt as never);
        const isEmptyList = Array.isArray(value) && value.length === 0;
        const isGate = key === 'redFlags' || key === 'contraindications';
        if (isGate && !isEmptyList) expect(result.status).not.to.equal('done');
      }),
      {numRuns: 2000},
    );
  });

  it('answers that refer to themselves are no answers', () => {
    const cyclic: Record<string, unknown> = {};
    for (const key of ['redFlags', 'area', 'intensity', 'offered']) cyclic[key] = cyclic;
    const list: unknown[] = [];
    list.push(list);

    for (const answers of [cyclic, {redFlags: list, contraindications: list}]) {
      expect(evaluateQuiz(quizRules, answers as never, answers).status).to.equal('invalid');
    }
    expect(evaluateQuiz(cyclic as never, {}).status).to.equal('invalid');
  });

  it('the safety check answers, never throws, and is clear for an empty list alone', () => {
    fc.assert(
      fc.property(anything, anything, (safety, ids) => {
        expect(checkSafety(safety as never, ids as never).level).to.equal('stop');
        const isEmptyList = Array.isArray(ids) && ids.length === 0;
        expect(checkSafety(safetyRules, ids as never).level).to.equal(
          isEmptyList ? 'clear' : 'stop',
        );
      }),
      {numRuns: 2000},
    );
  });
});

describe('a visitor who tells us more', () => {
  it('never gets less care for one more condition', () => {
    fc.assert(
      fc.property(complete, contraindication, offered, (answers, id, sold) => {
        const more = {...answers, contraindications: [...answers.contraindications, id]};
        expectNoLess(careOf(answers, sold), careOf(more, sold));
      }),
    );
  });

  it('never gets less care for one more red flag', () => {
    fc.assert(
      fc.property(complete, redFlag, offered, (answers, id, sold) => {
        const more = {...answers, redFlags: [...answers.redFlags, id]};
        expectNoLess(careOf(answers, sold), careOf(more, sold));
      }),
    );
  });

  it('never gets less care for more pain', () => {
    fc.assert(
      fc.property(complete, fc.integer({min: 0, max: 10}), offered, (answers, pain, sold) => {
        const [less, more] = [pain, answers.intensity].sort((a, b) => a - b);
        expectNoLess(
          careOf({...answers, intensity: less}, sold),
          careOf({...answers, intensity: more}, sold),
        );
      }),
    );
  });

  it('never gets a milder level from the safety check for one more tick', () => {
    const mildestFirst = ['clear', 'tell-therapist', 'ask-clinician', 'stop'];
    const ticks = fc.array(fc.oneof(redFlag, contraindication), {maxLength: 5});
    fc.assert(
      fc.property(ticks, fc.oneof(redFlag, contraindication), (ids, id) => {
        const [less, more] = [ids, [...ids, id]].map((list) =>
          mildestFirst.indexOf(checkSafety(safetyRules, list).level),
        );
        expect(more).to.be.at.least(less ?? NaN);
      }),
    );
  });
});

describe('a visitor with a red flag', () => {
  it('is always stopped, whatever else is said, left out, unknown or sold', () => {
    fc.assert(
      fc.property(withRedFlag, anything, fc.object(), offered, (answers, junk, rest, sold) => {
        const isEmergency = answers.redFlags.some((flag) =>
          safetyRules.redFlags.some(({id, urgency}) => id === flag && urgency === 'emergency'),
        );
        for (const given of [
          answers,
          {redFlags: answers.redFlags},
          {...answers, contraindications: junk, area: junk},
          {...rest, redFlags: [junk, ...answers.redFlags]},
        ]) {
          expect(evaluateQuiz(quizRules, given as never, {offered: sold})).to.deep.equal({
            status: 'done',
            outcome: isEmergency ? 'emergency-care' : 'see-clinician',
            variant: isEmergency ? 'emergency' : 'red-flag',
            cta: 'none',
            floor: 4,
            reasons: [],
          });
        }
      }),
      {numRuns: 1000},
    );
  });
});

describe('a visitor with any answers', () => {
  it('is offered no booking on a stop, and one of the allowed services otherwise', () => {
    fc.assert(
      fc.property(complete, offered, (answers, sold) => {
        const result = evaluateQuiz(quizRules, answers, {offered: sold});
        if (result.status !== 'done') throw new Error(result.status);
        const outcome = quizRules.outcomes.find(({id}) => id === result.outcome);

        expect(result.cta === 'none').to.equal(outcome?.kind === 'stop');
        expect(result.cta === 'none').to.equal(result.floor === 4);
        expect(outcome?.cautionRank).to.be.at.least(result.floor);
        if (result.floor === 3) expect(result.cta).to.equal('enquire');
        if (result.cta === 'book') expect(sold ?? services).to.include(result.outcome);
        if (outcome?.kind === 'service' && answers.heat === 'none')
          expect(outcome.heat).to.equal('none');
      }),
      {numRuns: 2000},
    );
  });

  it('reads at most three reasons, each of which really spoke for the suggestion', () => {
    fc.assert(
      fc.property(withoutRedFlag, (answers) => {
        const result = evaluateQuiz(quizRules, answers);
        if (result.status !== 'done') throw new Error(result.status);

        expect(result.reasons.length).to.be.at.most(3);
        for (const {question, answer, points} of result.reasons) {
          const asked = quizRules.questions.find(({id}) => id === question);
          const known =
            asked?.type === 'single' ? asked.options : asked?.type === 'scale' ? asked.bands : [];
          expect(points).to.be.greaterThan(0);
          expect(known.find(({id}) => id === answer)?.weights?.[result.outcome]).to.equal(points);
        }
      }),
    );
  });
});
