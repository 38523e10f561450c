import {expect} from 'chai';

import {quizRules} from '../../src/domain/generated/quiz-rules.js';
import {quiz} from '../../src/domain/generated/quiz.js';
import {evaluateQuiz} from '../../src/domain/quiz/evaluate-quiz.js';
import type {QuizAnswers, QuizResult, QuizRules} from '../../src/domain/quiz/quiz-types.js';

type Golden = {
  cases: {id: string; title: string; answers: QuizAnswers; expected: object; why: string}[];
};

const golden = (await (
  await fetch(new URL('./quiz-golden.json', import.meta.url))
).json()) as Golden;

/** A desk worker with one stiff area who loves heat: the first golden case. */
const deskWorker: QuizAnswers = {
  redFlags: [],
  contraindications: [],
  area: 'lower-back',
  duration: 'subacute',
  intensity: 3,
  worse: 'sitting',
  stress: 'low',
  sleep: 'good',
  stiffness: 'some',
  heat: 'love',
  goal: 'ease-tight',
};

const openQuestions = Object.keys(deskWorker).slice(2);
const gate = quizRules.questions.flatMap((question) =>
  question.type === 'gate' ? question.parts : [],
);
const conditions = gate.flatMap(({id, options}) =>
  options.map((option) => ({part: id, ...option})),
);

const done = (result: QuizResult) => {
  if (result.status !== 'done') throw new Error(`The quiz is ${result.status}.`);
  return result;
};
/** Adds up by hand what a visitor's answers say for a service. */
const pointsOf = (service: string, answers: QuizAnswers) =>
  quizRules.questions.reduce((sum, question) => {
    if (question.type !== 'single') return sum;
    const answer = question.options.find(({id}) => id === answers[question.id]);
    return sum + (answer?.weights?.[service] ?? 0);
  }, 0);
const pathsOf = (result: QuizResult) =>
  result.status === 'invalid' ? result.problems.map(({path}) => path) : result.status;
const broken = (change: object) => ({...quizRules, ...change}) as QuizRules;
/** What a page without types may pass. */
const untyped = (value: unknown) => value as never;

describe('the golden cases', () => {
  it('are all here', () => {
    expect(golden.cases).to.have.lengthOf(27);
  });

  for (const {id, title, answers, expected, why} of golden.cases) {
    it(`${id} ${title}: ${why}`, () => {
      expect(evaluateQuiz(quiz, answers)).to.include(expected);
      expect(evaluateQuiz(quizRules, answers)).to.deep.equal(evaluateQuiz(quiz, answers));
    });
  }
});

describe('a visitor who ticks a condition', () => {
  for (const {part, id, urgency, floor = 4, stopKind} of conditions) {
    it(`is met with the care that ${id} asks for`, () => {
      const result = done(evaluateQuiz(quizRules, {...deskWorker, [part]: [id]}));

      expect(result.floor).to.equal(floor);
      if (urgency) {
        expect(result.outcome).to.equal(
          urgency === 'emergency' ? 'emergency-care' : 'see-clinician',
        );
        expect(result.variant).to.equal(urgency === 'emergency' ? 'emergency' : 'red-flag');
      } else if (stopKind) {
        expect(result).to.include({outcome: 'see-clinician', variant: stopKind, cta: 'none'});
      } else {
        expect(result).to.include({variant: null, cta: floor === 3 ? 'enquire' : 'book'});
      }
    });
  }
});

describe('a visitor who must stop', () => {
  for (const {because, answers, expected} of [
    {
      because: 'hears of the emergency before anything else',
      answers: {redFlags: ['weight-loss', 'chest-pain'], contraindications: ['sunburn']},
      expected: {outcome: 'emergency-care', variant: 'emergency'},
    },
    {
      because: 'hears of the red flag before the condition',
      answers: {redFlags: ['weight-loss'], contraindications: ['blood-clot']},
      expected: {outcome: 'see-clinician', variant: 'red-flag'},
    },
    {
      because: 'is sent to a clinician when only one of the stops needs one',
      answers: {redFlags: [], contraindications: ['sunburn', 'blood-clot']},
      expected: {outcome: 'see-clinician', variant: 'clinician'},
    },
    {
      because: 'is sent to a clinician for the condition rather than for the pain',
      answers: {...deskWorker, contraindications: ['blood-clot'], intensity: 10},
      expected: {outcome: 'see-clinician', variant: 'clinician'},
    },
    {
      because: 'has the pain assessed rather than waiting for a sunburn to pass',
      answers: {...deskWorker, contraindications: ['sunburn'], intensity: 9},
      expected: {outcome: 'see-clinician', variant: 'severe-pain'},
    },
    {
      because: 'need not answer nine questions after a stop in the gate',
      answers: {redFlags: [], contraindications: ['sunburn']},
      expected: {outcome: 'see-clinician', variant: 'postpone'},
    },
    {
      because: 'need not answer on after pain of nine',
      answers: {redFlags: [], contraindications: [], intensity: 9},
      expected: {outcome: 'see-clinician', variant: 'severe-pain'},
    },
    {
      because: 'hears of the red flag with the second list still open',
      answers: {redFlags: ['fever-unwell']},
      expected: {outcome: 'see-clinician', variant: 'red-flag'},
    },
    {
      because: 'hears of the emergency though another tick is one we do not know',
      answers: {redFlags: ['no-such-flag', 'chest-pain'], contraindications: ['no-such-thing']},
      expected: {outcome: 'emergency-care', variant: 'emergency'},
    },
    {
      because: 'hears of the red flag though the other list is no list',
      answers: {redFlags: ['weight-loss'], contraindications: 'none'},
      expected: {outcome: 'see-clinician', variant: 'red-flag'},
    },
  ]) {
    it(because, () => {
      const result = done(evaluateQuiz(quizRules, answers));

      expect(result).to.include({...expected, cta: 'none', floor: 4});
      expect(result.reasons).to.be.empty;
    });
  }
});

describe('a visitor we do not understand', () => {
  for (const {because, answers, paths} of [
    {
      because: 'is not cleared with an unknown red flag',
      answers: {redFlags: ['x']},
      paths: ['/redFlags/0'],
    },
    {
      because: 'is not cleared with an unknown condition among known ones',
      answers: {redFlags: [], contraindications: ['oil-allergy', 'pregnant', 'sunburn']},
      paths: ['/contraindications/1'],
    },
    {
      because: 'hears of every unknown tick',
      answers: {redFlags: ['x', 'y'], contraindications: ['z']},
      paths: ['/redFlags/0', '/redFlags/1', '/contraindications/0'],
    },
    {
      because: 'is not sent to wait for a sunburn while a red flag may be meant',
      answers: {redFlags: ['chest pain'], contraindications: ['sunburn']},
      paths: ['/redFlags/0'],
    },
    {
      because: 'is not cleared by a word for a list',
      answers: {redFlags: 'none'},
      paths: ['/redFlags'],
    },
    {because: 'is not cleared by a "no"', answers: {redFlags: false}, paths: ['/redFlags']},
    {
      because: 'is not cleared by a thing for a list',
      answers: {redFlags: {}},
      paths: ['/redFlags'],
    },
    {
      because: 'is not cleared by a hole in the list',
      answers: {redFlags: Array(2)},
      paths: ['/redFlags/0', '/redFlags/1'],
    },
    {
      because: 'is not cleared by a list without end',
      answers: {redFlags: Array(1e9)},
      paths: ['/redFlags'],
    },
    {
      because: 'is not cleared by the name of an inherited thing',
      answers: {redFlags: ['__proto__', 'constructor']},
      paths: ['/redFlags/0', '/redFlags/1'],
    },
    {
      because: 'is not cleared by an id in a list of its own',
      answers: {redFlags: [['chest-pain']]},
      paths: ['/redFlags/0'],
    },
    {because: 'is not cleared by no answers at all', answers: null, paths: ['']},
    {because: 'is not cleared by answers that were never given', answers: undefined, paths: ['']},
    {
      because: 'is not cleared by answers that throw',
      answers: {
        get redFlags() {
          throw new Error('read');
        },
      },
      paths: [''],
    },
  ]) {
    it(because, () => {
      const result = evaluateQuiz(quizRules, untyped(answers));

      expect(pathsOf(result)).to.deep.equal(paths);
    });
  }

  it('hears a remedy, and the answer itself is not repeated', () => {
    const result = evaluateQuiz(quizRules, {redFlags: ['secret'], contraindications: []});

    expect(result).to.deep.equal({
      status: 'invalid',
      problems: [{path: '/redFlags/0', message: 'Give ids as listed, [] for none.'}],
    });
  });
});

describe('a visitor who has not finished', () => {
  for (const {because, answers, missing} of [
    {because: 'has everything before them', answers: {}, missing: Object.keys(deskWorker)},
    {
      because: 'still has the gate before them',
      answers: {...deskWorker, redFlags: undefined},
      missing: ['redFlags'],
    },
    {
      because: 'has not answered with nothing',
      answers: {...deskWorker, contraindications: null},
      missing: ['contraindications'],
    },
    {
      because: 'is asked for red flags before a sunburn sends them home',
      answers: {...deskWorker, redFlags: undefined, contraindications: ['sunburn']},
      missing: ['redFlags'],
    },
    {
      because: 'is asked for red flags before strong pain sends them home',
      answers: {intensity: 10},
      missing: Object.keys(deskWorker).filter((id) => id !== 'intensity'),
    },
    {
      because: 'has passed the gate only',
      answers: {redFlags: [], contraindications: []},
      missing: openQuestions,
    },
    {
      because: 'is asked again for an area we do not know',
      answers: {...deskWorker, area: 'elbow'},
      missing: ['area'],
    },
    {
      because: 'is asked again when two areas were given',
      answers: {...deskWorker, area: ['neck']},
      missing: ['area'],
    },
    {
      because: 'is asked again for pain between two numbers',
      answers: {...deskWorker, intensity: 3.5},
      missing: ['intensity'],
    },
    {
      because: 'is asked again for pain in writing',
      answers: {...deskWorker, intensity: '3'},
      missing: ['intensity'],
    },
    {
      because: 'is asked again for pain by the name of its band',
      answers: {...deskWorker, intensity: 'mild'},
      missing: ['intensity'],
    },
    {
      because: 'is asked again for pain beyond the scale',
      answers: {...deskWorker, intensity: 11},
      missing: ['intensity'],
    },
    {
      because: 'is asked again for pain below the scale',
      answers: {...deskWorker, intensity: -1},
      missing: ['intensity'],
    },
    {
      because: 'is asked again for pain that is no number',
      answers: {...deskWorker, intensity: NaN},
      missing: ['intensity'],
    },
  ]) {
    it(because, () => {
      expect(evaluateQuiz(quizRules, answers)).to.deep.equal({status: 'incomplete', missing});
    });
  }
});

describe('a visitor who gets a suggestion', () => {
  it('reads the three answers that spoke for it most, the strongest first', () => {
    expect(done(evaluateQuiz(quizRules, deskWorker)).reasons).to.deep.equal([
      {question: 'heat', answer: 'love', points: 3},
      {question: 'area', answer: 'lower-back', points: 2},
      {question: 'duration', answer: 'subacute', points: 2},
    ]);
  });

  it('reads the band of the pain, not its number', () => {
    const cautious = {...deskWorker, contraindications: ['pregnancy'], intensity: 5};

    expect(done(evaluateQuiz(quizRules, cautious)).reasons).to.deep.equal([
      {question: 'intensity', answer: 'moderate', points: 1},
    ]);
  });

  it('reads no reason where no answer spoke for it', () => {
    const cautious = {...deskWorker, contraindications: ['pregnancy']};

    expect(done(evaluateQuiz(quizRules, cautious)).reasons).to.be.empty;
  });

  for (const {winner, loser, change} of [
    {winner: 'warm-swedish', loser: 'hot-stone-60', change: {heat: 'mild'}},
    {winner: 'hot-stone-60', loser: 'deep-tissue', change: {area: 'upper-back', goal: 'firm'}},
  ]) {
    it(`gets ${winner}, the more cautious, on a tie with ${loser}`, () => {
      const tied = {...deskWorker, ...change};

      expect(pointsOf(winner, tied)).to.equal(pointsOf(loser, tied));
      expect(done(evaluateQuiz(quizRules, tied)).outcome).to.equal(winner);
    });
  }

  it('gets nothing warm after asking for no heat, whatever else was said', () => {
    const cold = {...deskWorker, heat: 'none'};

    expect(done(evaluateQuiz(quizRules, cold)).outcome).to.equal('deep-tissue');
  });

  it('gets the same from the same answers', () => {
    const answers = Object.freeze({...deskWorker, redFlags: Object.freeze([])});

    expect(evaluateQuiz(quizRules, answers)).to.deep.equal(evaluateQuiz(quizRules, answers));
    expect(evaluateQuiz(quizRules, answers)).not.to.equal(evaluateQuiz(quizRules, answers));
  });
});

describe('a spa that does not sell everything', () => {
  for (const {because, answers = {}, offered, outcome, cta = 'book'} of [
    {because: 'suggests all when it says nothing', offered: undefined, outcome: 'hot-stone-60'},
    {because: 'suggests all when it says null', offered: null, outcome: 'hot-stone-60'},
    {
      because: 'suggests the best it has',
      offered: ['hot-stone-90', 'warm-swedish'],
      outcome: 'warm-swedish',
    },
    {
      because: 'gives the tie to the more cautious, in whatever order it lists them',
      answers: {heat: 'mild'},
      offered: ['hot-stone-60', 'warm-swedish'],
      outcome: 'warm-swedish',
    },
    {
      because: 'gets an enquiry when all it has is too hot',
      answers: {heat: 'none'},
      offered: ['hot-stone-60', 'hot-stone-90', 'warm-swedish'],
      outcome: 'gentle-relaxation',
      cta: 'enquire',
    },
    {
      because: 'gets an enquiry when all it has is too firm for a condition',
      answers: {contraindications: ['metal-implant']},
      offered: ['deep-tissue'],
      outcome: 'gentle-relaxation',
      cta: 'enquire',
    },
    {
      because: 'gets an enquiry at floor three even where it sells the gentle one',
      answers: {contraindications: ['pregnancy']},
      offered: ['gentle-relaxation'],
      outcome: 'gentle-relaxation',
      cta: 'enquire',
    },
    {
      because: 'gets an enquiry when it sells nothing',
      offered: [],
      outcome: 'gentle-relaxation',
      cta: 'enquire',
    },
    {
      because: 'sells nothing by a name we do not know',
      offered: ['sauna', '__proto__', 5],
      outcome: 'gentle-relaxation',
      cta: 'enquire',
    },
    {
      because: 'cannot sell a stop',
      offered: ['emergency-care'],
      outcome: 'gentle-relaxation',
      cta: 'enquire',
    },
  ]) {
    it(because, () => {
      const result = done(evaluateQuiz(quizRules, {...deskWorker, ...answers}, untyped({offered})));

      expect(result).to.include({outcome, cta});
    });
  }

  it('hears that what it offers is no list, but a visitor with a red flag does not', () => {
    const options = untyped({offered: {}});

    expect(pathsOf(evaluateQuiz(quizRules, deskWorker, options))).to.deep.equal(['']);
    expect(done(evaluateQuiz(quizRules, {redFlags: ['chest-pain']}, options)).outcome).to.equal(
      'emergency-care',
    );
    expect(done(evaluateQuiz(quizRules, deskWorker, untyped(null))).outcome).to.equal(
      'hot-stone-60',
    );
  });
});

describe('a broken quiz', () => {
  const [first, ...rest] = quizRules.questions;
  for (const {because, given} of [
    {because: 'is nothing', given: null},
    {because: 'is not there', given: undefined},
    {because: 'is a word', given: 'quiz'},
    {because: 'is a number', given: 3},
    {because: 'is empty', given: {}},
    {because: 'is a list', given: []},
    {because: 'has no outcomes', given: broken({outcomes: undefined})},
    {because: 'has outcomes that are none', given: broken({outcomes: [null]})},
    {because: 'has no service left for the most careful', given: broken({outcomes: []})},
    {because: 'has no questions', given: broken({questions: []})},
    {because: 'has questions that are none', given: broken({questions: [first, null]})},
    {because: 'has no gate', given: broken({questions: rest})},
    {because: 'asks for safety last', given: broken({questions: [...rest, first]})},
    {
      because: 'has a gate without parts',
      given: broken({questions: [{...first, parts: []}, ...rest]}),
    },
    {
      because: 'has a gate with nothing to tick',
      given: broken({questions: [{...first, parts: [{id: 'x'}]}]}),
    },
    {
      because: 'has a question of a kind we do not know',
      given: broken({questions: [first, {id: 'x', type: 'essay'}]}),
    },
    {because: 'has no scoring', given: broken({scoring: undefined})},
    {because: 'has no order for ties', given: broken({scoring: {}})},
    {
      because: 'throws when read',
      given: {
        get outcomes() {
          throw new Error('read');
        },
      },
    },
  ]) {
    it(`${because}, and nobody is told to book`, () => {
      for (const answers of [{}, deskWorker, {redFlags: ['chest-pain']}]) {
        expect(pathsOf(evaluateQuiz(untyped(given), answers))).to.deep.equal(['']);
      }
    });
  }

  it('with a condition that lost its floor stops the visitor who ticks it', () => {
    const parts = [
      {id: 'redFlags', options: [{id: 'a'}, {id: 'b', floor: NaN}, {id: 'c', floor: null}]},
    ];
    const careless = broken({questions: [{id: 'safety', type: 'gate', parts}]});

    for (const id of ['a', 'b', 'c']) {
      expect(evaluateQuiz(careless, {redFlags: [id]})).to.include({
        variant: 'clinician',
        cta: 'none',
      });
    }
  });

  it('with ranks that are no numbers suggests the most careful', () => {
    const outcomes = quizRules.outcomes.map((outcome) => ({...outcome, cautionRank: undefined}));

    expect(evaluateQuiz(broken({outcomes}), deskWorker)).to.include({
      outcome: 'gentle-relaxation',
      cta: 'enquire',
    });
  });

  it('with a stop among the services suggests no stop', () => {
    const scoring = {tieBreak: ['see-clinician', 'no-such-service', ...quizRules.scoring.tieBreak]};

    expect(evaluateQuiz(broken({scoring}), deskWorker)).to.deep.equal(
      evaluateQuiz(quizRules, deskWorker),
    );
  });

  it('with a band beyond every scale ends at a hundred', () => {
    const bands = [{id: 'endless', from: 0, to: Infinity, floor: 0}];
    const scale = {id: 'x', type: 'scale', min: 0, max: Infinity, bands};
    const endless = broken({questions: [first, scale]});
    const answers = {redFlags: [], contraindications: []};

    expect(evaluateQuiz(endless, {...answers, x: 100}).status).to.equal('done');
    expect(evaluateQuiz(endless, {...answers, x: 101}).status).to.equal('incomplete');
  });
});
