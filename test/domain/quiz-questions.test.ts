import {expect} from 'chai';

import {quizRules} from '../../src/domain/generated/quiz-rules.js';
import {evaluateQuiz} from '../../src/domain/quiz/evaluate-quiz.js';
import type {QuizAnswers, QuizResult, QuizRules} from '../../src/domain/quiz/quiz-types.js';
import {shownQuestions} from '../../src/domain/quiz/shown-questions.js';

/** Wishes to tick, an area, and questions that wait for them. */
const rules: QuizRules = {
  ...quizRules,
  questions: [
    quizRules.questions[0]!,
    {
      id: 'wishes',
      type: 'multi',
      options: [
        {id: 'warmth', weights: {'hot-stone-60': 3, 'warm-swedish': 2}},
        {id: 'firm', weights: {'deep-tissue': 4}},
        {id: 'no-stones', weights: {'warm-swedish': 1}, excludeHeat: ['hot']},
        {id: 'no-warmth', excludeHeat: ['mild']},
        {id: 'rest', weights: {'gentle-relaxation': 1}, floor: 3},
        {id: 'unwell', floor: 4},
      ],
    },
    {
      id: 'area',
      type: 'body',
      showIf: {question: 'wishes', is: ['warmth', 'firm']},
      options: [{id: 'neck', weights: {'warm-swedish': 5}}, {id: 'whole-back'}],
    },
    {
      id: 'ache',
      type: 'scale',
      min: 0,
      max: 10,
      showIf: {question: 'area', is: ['neck']},
      bands: [
        {id: 'less', from: 0, to: 5},
        {id: 'more', from: 6, to: 10, floor: 2},
      ],
    },
    {
      id: 'night',
      type: 'single',
      showIf: {question: 'ache', from: 4, to: 7},
      options: [{id: 'well'}, {id: 'badly', floor: 4}],
    },
  ],
};
const gate = {redFlags: [], contraindications: []};
const done = (answers: QuizAnswers, from = rules) => {
  const result = evaluateQuiz(from, {...gate, ...answers});
  if (result.status !== 'done') throw new Error(`The quiz is ${result.status}.`);
  return result;
};
const missingOf = (result: QuizResult) =>
  result.status === 'incomplete' ? result.missing : result;
const untyped = (value: unknown) => value as never;

describe('a visitor who may tick several answers', () => {
  it('adds up what each tick says, and reads each as a reason of its own', () => {
    expect(done({wishes: ['warmth', 'no-stones'], area: 'whole-back'})).to.deep.equal({
      status: 'done',
      outcome: 'warm-swedish',
      variant: null,
      cta: 'book',
      floor: 0,
      reasons: [
        {question: 'wishes', answer: 'warmth', points: 2},
        {question: 'wishes', answer: 'no-stones', points: 1},
      ],
    });
  });

  it('is counted once for a tick given twice', () => {
    const wishes = ['no-stones', 'no-stones', 'no-stones'];

    expect(done({wishes}).reasons).to.deep.equal([
      {question: 'wishes', answer: 'no-stones', points: 1},
    ]);
  });

  it('rules out the heat of every tick', () => {
    const wishes = ['warmth', 'no-stones', 'no-warmth'];

    expect(done({wishes, area: 'neck', ache: 0}).outcome).to.equal('gentle-relaxation');
  });

  it('is met with the highest floor among the ticks', () => {
    expect(done({wishes: ['no-stones', 'rest']})).to.include({floor: 3, cta: 'enquire'});
  });

  it('stops at a tick that stops, whatever else was ticked', () => {
    expect(done({wishes: ['warmth', 'unwell', 'firm']})).to.deep.include({
      outcome: 'see-clinician',
      variant: 'severe-pain',
      cta: 'none',
      floor: 4,
      reasons: [],
    });
  });

  it('may tick nothing', () => {
    expect(done({wishes: []})).to.deep.include({outcome: 'gentle-relaxation', reasons: []});
  });

  const list = ['warmth'];
  Object.defineProperty(list, 0, {
    get() {
      throw new Error('read');
    },
  });
  for (const {because, wishes} of [
    {because: 'when nothing was given', wishes: undefined},
    {because: 'when null was given', wishes: null},
    {because: 'when one id was given without a list', wishes: 'rest'},
    {because: 'when one tick among others is unknown', wishes: ['rest', 'sauna']},
    {because: 'when a tick has the name of an inherited thing', wishes: ['constructor']},
    {because: 'when the list has a hole', wishes: Array(1)},
    {because: 'when the list has no end', wishes: Array(1e9)},
    {because: 'when the list throws', wishes: list},
    {because: 'when a thing was given', wishes: {}},
  ]) {
    it(`is asked again ${because}`, () => {
      const result = evaluateQuiz(rules, untyped({...gate, wishes}));

      expect(missingOf(result)).to.deep.equal(['wishes']);
    });
  }
});

describe('a visitor who points at the body', () => {
  it('is understood by the area', () => {
    expect(done({wishes: ['warmth'], area: 'neck', ache: 1}).reasons).to.deep.equal([
      {question: 'area', answer: 'neck', points: 5},
      {question: 'wishes', answer: 'warmth', points: 2},
    ]);
  });

  for (const area of ['elbow', ['neck'], 1, null, undefined]) {
    it(`is asked again for ${JSON.stringify(area)}`, () => {
      const answers = {...gate, wishes: ['warmth'], area} as QuizAnswers;

      expect(missingOf(evaluateQuiz(rules, answers))).to.deep.equal(['area']);
    });
  }
});

describe('a question that is asked only after certain answers', () => {
  for (const {because, answers, shown, missing = []} of [
    {because: 'waits for an answer', answers: {}, shown: ['wishes'], missing: ['wishes']},
    {because: 'is not asked after another answer', answers: {wishes: ['rest']}, shown: ['wishes']},
    {because: 'is not asked after "none of these"', answers: {wishes: []}, shown: ['wishes']},
    {
      because: 'is asked after any of several ticks',
      answers: {wishes: ['no-stones', 'firm']},
      shown: ['wishes', 'area'],
      missing: ['area'],
    },
    {
      because: 'is not asked after an answer that is none',
      answers: {wishes: ['firm', 'sauna'], area: 'neck'},
      shown: ['wishes'],
      missing: ['wishes'],
    },
    {
      because: 'is asked after one area and not after another',
      answers: {wishes: ['firm'], area: 'whole-back'},
      shown: ['wishes', 'area'],
    },
    {
      because: 'is not asked below its numbers',
      answers: {wishes: ['firm'], area: 'neck', ache: 3},
      shown: ['wishes', 'area', 'ache'],
    },
    {
      because: 'is asked from its first number, in the middle of a band',
      answers: {wishes: ['firm'], area: 'neck', ache: 4},
      shown: ['wishes', 'area', 'ache', 'night'],
      missing: ['night'],
    },
    {
      because: 'is asked up to its last number, in the middle of a band',
      answers: {wishes: ['firm'], area: 'neck', ache: 7},
      shown: ['wishes', 'area', 'ache', 'night'],
      missing: ['night'],
    },
    {
      because: 'is not asked above its numbers',
      answers: {wishes: ['firm'], area: 'neck', ache: 8},
      shown: ['wishes', 'area', 'ache'],
    },
    {
      because: 'is not asked after a number in writing',
      answers: {wishes: ['firm'], area: 'neck', ache: '5'},
      shown: ['wishes', 'area', 'ache'],
      missing: ['ache'],
    },
    {
      because: 'is not asked when what it waits for was not, though an answer to that is there',
      answers: {wishes: [], area: 'neck', ache: 5},
      shown: ['wishes'],
    },
  ] as {because: string; answers: QuizAnswers; shown: string[]; missing?: string[]}[]) {
    it(because, () => {
      const result = evaluateQuiz(rules, {...gate, ...answers});

      expect(shownQuestions(rules, answers)).to.deep.equal(shown);
      if (missing.length) expect(missingOf(result)).to.deep.equal(missing);
      else expect(result.status).to.equal('done');
    });
  }

  it('counts for nothing while it is hidden, though an answer to it is there', () => {
    const hidden = {area: 'neck', ache: 9, night: 'badly'};

    expect(done({wishes: ['no-stones'], ...hidden})).to.deep.equal(done({wishes: ['no-stones']}));
  });

  it('stops the visitor while it is asked', () => {
    const answers = {wishes: ['warmth'], area: 'neck', ache: 5, night: 'badly'};

    expect(done(answers)).to.include({variant: 'severe-pain', cta: 'none'});
  });

  for (const {because, showIf} of [
    {because: 'a question that is not there', showIf: {question: 'elsewhere', is: ['x']}},
    {because: 'a later question', showIf: {question: 'night', is: ['well']}},
    {because: 'itself', showIf: {question: 'area', is: ['neck']}},
    {because: 'no answer', showIf: {question: 'wishes'}},
  ]) {
    it(`is never asked when it waits for ${because}`, () => {
      const questions = rules.questions.map((each) =>
        each.id === 'area' ? {...each, showIf} : each,
      ) as QuizRules['questions'];
      const answers = {wishes: ['firm'], area: 'neck', ache: 0, night: 'well'};

      expect(shownQuestions({...rules, questions}, answers)).to.deep.equal(['wishes']);
      expect(done(answers, {...rules, questions}).outcome).to.equal('deep-tissue');
    });
  }
});

describe('the questions to show', () => {
  it('are all of the shipped quiz, without its gate', () => {
    expect(shownQuestions(quizRules, {})).to.deep.equal(
      quizRules.questions.slice(1).map(({id}) => id),
    );
  });

  for (const quiz of [
    null,
    undefined,
    'quiz',
    {},
    {...rules, questions: rules.questions.slice(1)},
  ]) {
    it(`are none for ${JSON.stringify(quiz)?.slice(0, 40)}`, () => {
      expect(shownQuestions(untyped(quiz), {})).to.deep.equal([]);
    });
  }

  it('are none for answers that cannot be read', () => {
    expect(shownQuestions(rules, untyped(null))).to.deep.equal([]);
  });
});
