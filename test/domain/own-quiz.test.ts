import {expect} from 'chai';

import {quizRules} from '../../src/domain/generated/quiz-rules.js';
import {cautionRankOf} from '../../src/domain/quiz/caution-rank.js';
import {evaluateQuiz} from '../../src/domain/quiz/evaluate-quiz.js';
import {parseQuiz} from '../../src/domain/quiz/parse-quiz.js';
import type {OutcomeRules} from '../../src/domain/quiz/quiz-types.js';
import {changed, sample} from './own-quiz-sample.js';

const parsed = (json: unknown) => {
  const {quiz, problems} = parseQuiz(json);
  expect(problems).to.deep.equal([]);
  return quiz!;
};
const question = (index: number) => `/questions/${index}`;
const option = {id: 'x', label: 'X', weights: {}};
const scale = (...bands: readonly (readonly [from: number, to: number])[]) => ({
  questions: [
    {
      id: 'ache',
      type: 'scale',
      title: 'Ache?',
      minLabel: 'No',
      maxLabel: 'Yes',
      bands: bands.map(([from, to], index) => ({id: `b${index}`, from, to, weights: {}})),
    },
  ],
});
const service = (change: object) => ({
  questions: [sample.questions[1]],
  outcomes: [{...sample.outcomes[0], cautionRank: undefined, ...change}],
});
const waiting = (...showIfs: readonly (object | undefined)[]) => ({
  questions: showIfs.map((showIf, index) => ({
    id: `q${index}`,
    type: 'single',
    title: 'Q?',
    options: [
      {...option, id: 'yes'},
      {...option, id: 'no', floor: 4},
    ],
    showIf,
  })),
});
const after = (id: string) => ({question: id, is: ['yes']});

describe('a sound quiz of the spa', () => {
  it('asks the whole shipped gate first, with the added conditions in their parts', () => {
    const [gate, ...questions] = parsed(sample).rules.questions;
    const [shipped] = quizRules.questions;
    if (gate?.type !== 'gate' || shipped?.type !== 'gate') throw new Error('There is no gate.');

    expect(gate.id).to.equal(shipped.id);
    expect(gate.parts.map(({id}) => id)).to.deep.equal(['redFlags', 'contraindications']);
    expect(gate.parts[0]!.options).to.deep.equal([
      ...shipped.parts[0]!.options,
      {id: 'bends', urgency: 'emergency'},
    ]);
    expect(gate.parts[1]!.options).to.deep.equal([
      ...shipped.parts[1]!.options,
      {id: 'herb-allergy', level: 'tell-therapist', floor: 1},
      {id: 'jet-lag', level: 'stop', floor: 4, stopKind: 'postpone'},
    ]);
    expect(questions.map(({id}) => id)).to.deep.equal(['where', 'wishes', 'ache', 'scents']);
  });

  it('counts its answers as written, without their words', () => {
    const [, where, wishes, ache, scents] = parsed(sample).rules.questions;

    expect(where).to.deep.equal({
      id: 'where',
      type: 'body',
      options: [
        {id: 'neck', weights: {'warm-swedish': 2}, excludeHeat: ['hot']},
        {id: 'back-one-leg', weights: {}, floor: 3},
      ],
    });
    expect(wishes).to.deep.include({type: 'multi'});
    expect(ache).to.deep.equal({
      id: 'ache',
      type: 'scale',
      showIf: {question: 'where', is: ['neck']},
      min: 0,
      max: 10,
      bands: [
        {id: 'little', from: 0, to: 6, weights: {}},
        {id: 'much', from: 7, to: 8, weights: {'gentle-relaxation': 1}, floor: 3},
        {id: 'too-much', from: 9, to: 10, weights: {}, floor: 4},
      ],
    });
    expect(scents).to.deep.include({showIf: {question: 'ache', from: 3, to: 9}});
  });

  it('knows the stops and the shipped services besides its own', () => {
    const {outcomes, scoring} = parsed(sample).rules;

    expect(outcomes).to.deep.equal([
      ...quizRules.outcomes,
      {
        id: 'herbal-60',
        kind: 'service',
        minutes: 60,
        heat: 'mild',
        pressure: 'light-medium',
        cautionRank: 1,
        cta: 'book',
      },
    ]);
    expect(scoring.tieBreak).to.deep.equal([
      'gentle-relaxation',
      'warm-swedish',
      'hot-stone-60',
      'deep-tissue',
      'herbal-60',
      'hot-stone-90',
    ]);
  });

  it('has its words by id', () => {
    expect(parsed(sample).words).to.deep.equal({
      title: 'Which massage tonight?',
      intro: 'A few questions. We start with safety.',
      question: {
        where: {
          title: 'Where shall we begin?',
          help: 'Point at the place.',
          option: {'back-one-leg': 'One leg'},
          note: {'back-one-leg': 'Tell a doctor.'},
        },
        wishes: {
          title: 'What would you enjoy?',
          option: {warmth: 'Warmth', scent: 'Scented oil', 'no-heat': 'Nothing hot'},
          note: {scent: 'It lingers.'},
        },
        ache: {
          title: 'How much does it ache?',
          help: 'From 0 to 10.',
          min: 'Not at all',
          max: 'Badly',
          option: {},
          note: {much: 'Rest.'},
        },
        scents: {
          title: 'Which scent?',
          help: 'One is enough.',
          option: {lavender: 'Lavender', none: 'Pain at rest'},
          note: {none: 'Oh.'},
        },
      },
      outcome: {
        'herbal-60': {
          title: 'Herbal compress massage',
          summary: 'Warm linen pouches.',
          why: 'You like scent.',
        },
        'hot-stone-60': {
          title: 'River stones',
          summary: 'Warm stones.',
          why: 'You like warmth.',
        },
      },
      condition: {
        'herb-allergy': {
          label: 'Allergy to herbs',
          question: 'Do you react to camphor?',
          reason: 'The compresses hold it.',
          alternative: 'Choose plain oil.',
        },
        'jet-lag': {
          label: 'Jet lag',
          question: 'Did you land today?',
          reason: 'Sleep first.',
        },
        bends: {
          label: 'Diving',
          question: 'Do your joints hurt after a dive?',
          reason: 'It may be decompression sickness.',
        },
      },
    });
  });

  it('needs no more than a question', () => {
    const options = [
      {...option, id: 'x'},
      {...option, id: 'y'},
    ];
    const {rules, words} = parsed({questions: [{id: 'q', type: 'single', title: 'Q?', options}]});

    expect(rules.outcomes).to.deep.equal(quizRules.outcomes);
    expect(rules.scoring).to.deep.equal(quizRules.scoring);
    expect(rules.questions[0]).to.deep.equal(quizRules.questions[0]);
    expect(words).to.have.all.keys('question', 'outcome', 'condition');
  });

  it('finds nothing by the name of an inherited thing', () => {
    const {rules, words} = parsed(sample);
    const [, where] = rules.questions;
    if (where?.type !== 'body') throw new Error('The first question is another.');

    for (const record of [words.question, words.outcome, where.options[0]!.weights!]) {
      expect((record as Record<string, unknown>)['constructor']).to.equal(undefined);
    }
  });

  it('keeps the words in which nothing is markup', () => {
    const title = 'Less < more > none? AT&T 5 & 6; “ok” شارع <3';
    const {problems} = parseQuiz(changed('/title', title));

    expect(problems).to.deep.equal([]);
  });

  it('is not changed by what happens to the JSON later', () => {
    const json = structuredClone(sample);
    const {quiz} = parseQuiz(json);
    json.questions[0]!.options![1]!.floor = 0;

    expect(quiz).to.deep.equal(parsed(sample));
  });

  it('is the example in the guide', async () => {
    const guide = await (await fetch(new URL('../../docs/own-quiz.md', import.meta.url))).text();
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
    const {rules} = parsed(JSON.parse(example));

    expect(
      evaluateQuiz(rules, {
        redFlags: [],
        contraindications: ['herb-allergy'],
        where: 'neck',
        wishes: ['warmth', 'scent'],
        scents: 'rosemary',
        ache: 2,
      }),
    ).to.deep.include({status: 'done', outcome: 'herbal-60', cta: 'book', floor: 2});
  });
});

describe('a service of the spa', () => {
  it('is as careful as the shipped ones, by the same rule', () => {
    for (const {minutes, heat, pressure, cautionRank, kind} of quizRules.outcomes) {
      if (kind === 'service')
        expect(cautionRankOf(minutes!, heat!, pressure!)).to.equal(cautionRank);
    }
  });

  for (const {because, change, rank} of [
    {because: 'with long heat is the least careful', change: {heat: 'hot', minutes: 61}, rank: 0},
    {because: 'with an hour of heat comes next', change: {heat: 'hot', minutes: 60}, rank: 1},
    {
      because: 'with light pressure is still hot',
      change: {heat: 'hot', pressure: 'light'},
      rank: 1,
    },
    {because: 'with firm pressure comes next', change: {heat: 'none', pressure: 'firm'}, rank: 1},
    {because: 'with medium pressure too', change: {heat: 'none', pressure: 'medium'}, rank: 1},
    {
      because: 'that lasts longer than an hour is not gentle',
      change: {heat: 'none', pressure: 'light', minutes: 61},
      rank: 1,
    },
    {because: 'with mild warmth is careful', change: {heat: 'mild', pressure: 'light'}, rank: 2},
    {because: 'a little firmer too', change: {heat: 'none', pressure: 'light-medium'}, rank: 2},
    {
      because: 'short, light and without heat is the most careful',
      change: {heat: 'none', pressure: 'light', minutes: 60},
      rank: 3,
    },
    {because: 'may be called less careful than it is', change: {cautionRank: 0}, rank: 0},
    {because: 'may be called as careful as it is', change: {cautionRank: 2}, rank: 2},
  ] as {because: string; change: Partial<OutcomeRules>; rank: number}[]) {
    it(because, () => {
      expect(parsed(service(change)).rules.outcomes.at(-1)).to.include({
        id: 'herbal-60',
        cautionRank: rank,
      });
    });
  }

  it('that we ship keeps its facts, also when they are repeated', () => {
    const [, , , , gentle] = quizRules.outcomes;
    const {id, minutes, heat, pressure, cautionRank} = gentle!;
    const words = {title: 'Quiet hour', summary: 'Rest.', why: 'You need it.'};
    const outcomes = [{id, ...words, minutes, heat, pressure, cautionRank}];
    const quiz = parsed({questions: [sample.questions[0]], outcomes});

    expect(quiz.rules.outcomes).to.deep.equal(quizRules.outcomes);
    expect(quiz.words.outcome).to.deep.equal({[id]: words});
  });
});

describe('a condition of the spa', () => {
  const [words] = sample.gate.add.map(({label, question, reason}) => ({label, question, reason}));
  for (const {given, rules} of [
    {given: {level: 'stop'}, rules: {level: 'stop', floor: 4, stopKind: 'clinician'}},
    {given: {level: 'stop', floor: 4}, rules: {level: 'stop', floor: 4, stopKind: 'clinician'}},
    {given: {level: 'ask-clinician'}, rules: {level: 'ask-clinician', floor: 3}},
    {given: {level: 'tell-therapist'}, rules: {level: 'tell-therapist', floor: 2}},
    {given: {level: 'tell-therapist', floor: 1}, rules: {level: 'tell-therapist', floor: 1}},
    {given: {level: 'stop', urgency: 'see-doctor-soon'}, rules: {urgency: 'see-doctor-soon'}},
  ]) {
    it(`with ${JSON.stringify(given)} is met with the care it asks for`, () => {
      const add = [{...words, id: 'own', ...given}];
      const [gate] = parsed({questions: [sample.questions[0]], gate: {add}}).rules.questions;
      const options = gate?.type === 'gate' ? gate.parts.flatMap((part) => part.options) : [];

      expect(options.filter(({id}) => id === 'own')).to.deep.equal([{id: 'own', ...rules}]);
    });
  }
});

describe('a mistake in the quiz', () => {
  for (const {at, is, says, path = at} of [
    // The whole.
    {at: '/titel', is: 'x', says: 'Did you mean title?'},
    {at: '/Questions', is: [], says: 'Did you mean questions?'},
    {at: '/gtae', is: {}, says: 'Did you mean gate?'},
    {at: '/zodiac', is: 1, says: 'Leave it out. Known here: $schema, title, intro, questions'},
    {at: '/a~1b~0c', is: 1, says: 'Leave it out'},
    {at: '/__proto__', is: {title: 'x'}, says: 'Leave it out'},
    {at: '/questions', is: undefined, says: 'Give a list of 1 to 30 questions'},
    {at: '/questions', is: [], says: 'Give a list of 1 to 30 questions'},
    {at: '/questions', is: {0: 'x', length: 1}, says: 'Give a list of 1 to 30 questions'},
    {at: '/questions', is: Array(31).fill(sample.questions[0]), says: '1 to 30 questions'},
    {at: '/questions', is: Array(4e9), says: '1 to 30 questions'},
    // Texts.
    {at: '/title', is: '', says: 'Write what visitors shall read'},
    {at: '/title', is: ' ', says: 'Write what visitors shall read'},
    {at: '/title', is: 7, says: 'in "quotation marks"'},
    {at: '/title', is: null, says: 'in "quotation marks"'},
    {at: '/title', is: () => 'x', says: 'in "quotation marks"'},
    {at: '/title', is: 'x'.repeat(301), says: 'Make it shorter: at most 300 characters'},
    {at: '/intro', is: 'a <b>bold</b> one', says: 'Write plain text: "<b>" would be shown as it'},
    {at: '/intro', is: 'a <br/> break', says: '"<br/>" would be shown'},
    {at: '/intro', is: '</p>', says: '"</p>" would be shown'},
    {at: '/intro', is: '<img src=x onerror=alert(1)//', says: 'would be shown as it stands'},
    {at: '/intro', is: '<!-- -->', says: 'would be shown as it stands'},
    {at: '/intro', is: 'Rest &amp; calm', says: 'Write plain text: "&amp;" would be shown'},
    {at: '/intro', is: 'Rest &#038; calm', says: '"&#038;" would be shown'},
    {at: '/intro', is: 'Rest &#x26; calm', says: '"&#x26;" would be shown'},
    {at: '/intro', is: 'one\ntwo', says: 'Write it in one line'},
    {at: '/intro', is: 'one\u0000two', says: 'without line breaks, tabs or other control'},
    {at: '/intro', is: 'one\u2028two', says: 'Write it in one line'},
    // Questions.
    {at: question(0), is: 7, says: 'Write a question as {"id": "…"'},
    {at: question(0), is: null, says: 'Write a question as {"id": "…"'},
    {at: question(0), is: [], says: 'Write a question as {"id": "…"'},
    {at: '/questions/0/id', is: undefined, says: 'Give it an id of small letters'},
    {at: '/questions/0/id', is: 'Where', says: 'Give it an id of small letters'},
    {at: '/questions/0/id', is: '__proto__', says: 'Give it an id of small letters'},
    {at: '/questions/0/id', is: 'a'.repeat(42), says: 'Give it an id of small letters'},
    {at: '/questions/0/id', is: 'constructor', says: 'choose another id'},
    {at: '/questions/0/id', is: 'safety', says: 'The safety questions have this name'},
    {at: '/questions/0/id', is: 'redFlags', says: 'Give it an id'},
    {at: '/questions/0/id', is: 'contraindications', says: 'choose another id'},
    {at: '/questions/1/id', is: 'where', says: '"where" is there already: choose another id'},
    {at: '/questions/0/type', is: undefined, says: 'Write one of these: "single", "multi", "body"'},
    {at: '/questions/0/type', is: 'gate', says: 'Write one of these: "single", "multi", "body"'},
    {at: '/questions/0/title', is: undefined, says: 'Write what visitors shall read'},
    {at: '/questions/0/bands', is: [], says: 'Leave it out. Known here: id, type, title, help'},
    {at: '/questions/0/options', is: undefined, says: 'Give a list of 2 to 20 areas'},
    {at: '/questions/1/options', is: undefined, says: 'Give a list of 2 to 20 answers'},
    {at: '/questions/1/options', is: [option], says: 'Give a list of 2 to 20 answers'},
    {at: '/questions/1/options', is: Array(21).fill(option), says: '2 to 20 answers'},
    {
      at: '/questions/1/options',
      is: Array(2),
      says: 'Write an answer as {',
      path: '/questions/1/options/0',
    },
    {
      at: '/questions/0/options/0/id',
      is: 'elbow',
      says: 'Write one of these: "lower-back", "upper-back"',
    },
    {at: '/questions/0/options/1/id', is: 'neck', says: '"neck" is there already'},
    {at: '/questions/1/options/1/id', is: 'warmth', says: '"warmth" is there already'},
    {at: '/questions/1/options/0/label', is: undefined, says: 'Write what visitors shall read'},
    {at: '/questions/1/options/0/note', is: 'x'.repeat(601), says: 'at most 600 characters'},
    {at: '/questions/1/options/0/lable', is: 'x', says: 'Did you mean label?'},
    {at: '/questions/1/options/0/wieghts', is: {}, says: 'Did you mean weights?'},
    {
      at: '/questions/1/options/0/weights',
      is: undefined,
      says: 'Say how much it speaks for each service, such as {"hot-stone-60": 2}, or {}',
    },
    {at: '/questions/1/options/0/weights', is: [], says: 'or {} if for none'},
    {
      at: '/questions/1/options/0/weights/herbal',
      is: 2,
      says: 'No service has this id. Known are "hot-stone-90", "hot-stone-60", "deep-tissue", "warm-swedish", "gentle-relaxation", "herbal-60"',
    },
    {at: '/questions/1/options/0/weights/see-clinician', is: 2, says: 'No service has this id'},
    {at: '/questions/1/options/0/weights/__proto__', is: 2, says: 'No service has this id'},
    {at: '/questions/1/options/0/weights/constructor', is: 2, says: 'No service has this id'},
    {
      at: '/questions/1/options/0/weights/herbal-60',
      is: -1,
      says: 'Write 0 or more: to rule services out use floor or excludeHeat',
    },
    {
      at: '/questions/1/options/0/weights/herbal-60',
      is: 11,
      says: 'Write a whole number from 0 to 10',
    },
    {at: '/questions/1/options/0/weights/herbal-60', is: 1.5, says: 'a whole number from 0 to 10'},
    {at: '/questions/1/options/0/weights/herbal-60', is: NaN, says: 'a whole number from 0 to 10'},
    {at: '/questions/1/options/0/weights/herbal-60', is: '2', says: 'a whole number from 0 to 10'},
    {at: '/questions/1/options/0/weights/herbal-60', is: null, says: 'a whole number from 0 to 10'},
    {at: '/questions/1/options/0/floor', is: 5, says: 'Write a whole number from 0 to 4'},
    {at: '/questions/1/options/0/floor', is: -1, says: 'Write a whole number from 0 to 4'},
    {
      at: '/questions/1/options/0/excludeHeat',
      is: 'hot',
      says: 'Give a list of 0 to 2 words: "hot", "mild"',
    },
    {
      at: '/questions/1/options/0/excludeHeat',
      is: ['none'],
      says: 'Write one of these: "hot", "mild"',
      path: '/questions/1/options/0/excludeHeat/0',
    },
    {at: '/questions/2/bands', is: undefined, says: 'Give a list of 1 to 11 bands'},
    {at: '/questions/2/bands/0', is: 7, says: 'Write a band as {"id": "…", "from": 0'},
    {at: '/questions/2/bands/1/id', is: 'little', says: '"little" is there already'},
    {at: '/questions/2/bands/0/from', is: -1, says: 'Write a whole number from 0 to 10'},
    {
      at: '/questions/2/bands/0/to',
      is: 5,
      says: 'No band has 6: each number from 0 to 10 needs one',
      path: '/questions/2/bands',
    },
    {
      at: '/questions/2/bands/0/to',
      is: 7,
      says: 'More than one band has 7',
      path: '/questions/2/bands',
    },
    {
      at: '/questions/2/bands/0/excludeHeat',
      is: ['hot'],
      says: 'Leave it out. Known here: id, from, to',
    },
    {at: '/questions/2/minLabel', is: undefined, says: 'Write what visitors shall read'},
    {at: '/questions/2/min', is: 0, says: 'Did you mean minLabel?'},
    // Conditions for a question.
    {at: '/questions/2/showIf', is: 'where', says: 'Write {"question": "…", "is": ["…"]}'},
    {
      at: '/questions/2/showIf',
      is: {is: ['neck']},
      says: 'Give it an id',
      path: '/questions/2/showIf/question',
    },
    {
      at: '/questions/2/showIf',
      is: {question: 'where'},
      says: '"where" has answers to choose from: write is',
    },
    {
      at: '/questions/2/showIf',
      is: {question: 'where', from: 0, to: 3},
      says: 'write is, and their ids',
    },
    {
      at: '/questions/2/showIf/from',
      is: 3,
      says: 'write is, and their ids',
      path: '/questions/2/showIf',
    },
    {at: '/questions/2/showIf/is', is: [], says: 'Give a list of 1 to 20 ids of answers'},
    {
      at: '/questions/2/showIf/is',
      is: ['neck', 'arm'],
      says: 'Name its answers: "neck", "back-one-leg"',
      path: '/questions/2/showIf/is/1',
    },
    {
      at: '/questions/2/showIf/equals',
      is: 'x',
      says: 'Leave it out. Known here: question, is, from, to',
    },
    {
      at: '/questions/2/showIf/question',
      is: 'safety',
      says: 'Name an earlier question: "where", "wishes"',
    },
    {
      at: '/questions/2/showIf/question',
      is: 'ache',
      says: 'A question cannot wait for its own answer',
    },
    {
      at: '/questions/1/showIf',
      is: after('where'),
      says: 'Name its answers',
      path: '/questions/1/showIf/is/0',
    },
    {
      at: '/questions/3/showIf',
      is: {question: 'ache', is: ['much']},
      says: '"ache" is a scale: write from and to',
    },
    {
      at: '/questions/3/showIf',
      is: {question: 'ache'},
      says: '"ache" is a scale: write from and to',
    },
    {at: '/questions/3/showIf', is: {question: 'ache', from: 5, to: 4}, says: 'write from and to'},
    {
      at: '/questions/3/showIf',
      is: {question: 'ache', from: 9, to: 10},
      says: 'These answers stop the quiz, so this is never asked',
    },
    {at: '/questions/3/showIf/to', is: 11, says: 'Write a whole number from 0 to 10'},
    // Services.
    {at: '/outcomes', is: {}, says: 'Give a list of 0 to 30 services'},
    {at: '/outcomes/0', is: 'herbal', says: 'Write a service as {"id": "…"'},
    {at: '/outcomes/1', is: null, says: 'Write a service as {"id": "…"'},
    {at: '/outcomes/1/id', is: 'see-clinician', says: 'The stop screens cannot be changed'},
    {at: '/outcomes/1/id', is: 'emergency-care', says: 'The stop screens cannot be changed'},
    {
      at: '/outcomes/1/id',
      is: 'herbal-60',
      says: 'Write a whole number from 1 to 240',
      path: '/outcomes/1/minutes',
    },
    {
      at: '/outcomes/1',
      is: sample.outcomes[0],
      says: '"herbal-60" is there already',
      path: '/outcomes/1/id',
    },
    {at: '/outcomes/0/why', is: undefined, says: 'Write what visitors shall read'},
    {at: '/outcomes/0/minutes', is: 0, says: 'Write a whole number from 1 to 240'},
    {at: '/outcomes/0/minutes', is: 241, says: 'Write a whole number from 1 to 240'},
    {at: '/outcomes/0/heat', is: 'warm', says: 'Write one of these: "none", "mild", "hot"'},
    {at: '/outcomes/0/pressure', is: 'hard', says: 'Write one of these: "light", "light-medium"'},
    {
      at: '/outcomes/0/cautionRank',
      is: 3,
      says: 'Its time, heat and pressure allow 2 at most: write less, or leave it out',
    },
    {at: '/outcomes/0/cautionRank', is: 4, says: 'Write a whole number from 0 to 3'},
    {
      at: '/outcomes/1/minutes',
      is: 90,
      says: 'of a service that we ship only the words can be changed',
    },
    {at: '/outcomes/1/heat', is: 'none', says: 'only the words can be changed'},
    {at: '/outcomes/1/pressure', is: null, says: 'Leave it out'},
    {at: '/outcomes/1/cautionRank', is: 0, says: 'Leave it out'},
    // The gate.
    {at: '/gate', is: [], says: 'Write {"add": [ … ]}'},
    {at: '/gate', is: {}, says: 'Give a list of 0 to 40 conditions', path: '/gate/add'},
    {
      at: '/gate/remove',
      is: ['pregnancy'],
      says: 'The shipped conditions can only be added to, never changed: "add" is all there is here',
    },
    {
      at: '/gate/override',
      is: {},
      says: 'The shipped conditions can only be added to, never changed',
    },
    {at: '/gate/add', is: Array(41).fill(sample.gate.add[0]), says: '0 to 40 conditions'},
    {at: '/gate/add/0', is: 7, says: 'Write a condition as {"id": "…"'},
    {
      at: '/gate/add/0/id',
      is: 'pregnancy',
      says: 'The shipped conditions can only be added to, never changed: choose another id',
    },
    {at: '/gate/add/0/id', is: 'chest-pain', says: 'The shipped conditions can only be added to'},
    {at: '/gate/add/0/id', is: 'bends', says: '"bends" is there already', path: '/gate/add/2/id'},
    {at: '/gate/add/0/reason', is: 'x'.repeat(601), says: 'at most 600 characters'},
    {
      at: '/gate/add/0/level',
      is: 'clear',
      says: 'Write one of these: "stop", "ask-clinician", "tell-therapist"',
    },
    {at: '/gate/add/0/floor', is: 0, says: 'At this level write 2 or 1, or leave it out'},
    {at: '/gate/add/0/floor', is: 3, says: 'At this level write 2 or 1, or leave it out'},
    {at: '/gate/add/1/floor', is: 0, says: 'At this level write 4, or leave it out'},
    {at: '/gate/add/0/stopKind', is: 'postpone', says: 'Leave it out: it is only for a stop'},
    {at: '/gate/add/2/stopKind', is: 'postpone', says: 'Leave it out: it is only for a stop'},
    {at: '/gate/add/1/stopKind', is: 'wait', says: 'Write one of these: "clinician", "postpone"'},
    {
      at: '/gate/add/0/urgency',
      is: 'emergency',
      says: 'A red flag always stops: write "stop"',
      path: '/gate/add/0/level',
    },
    {
      at: '/gate/add/1/urgency',
      is: 'soon',
      says: 'Write one of these: "emergency", "see-doctor-soon"',
    },
  ] as {at: string; is: unknown; says: string; path?: string}[]) {
    const given = Array.isArray(is)
      ? `a list of ${is.length}`
      : String(Object(is) === is ? typeof is : is);
    it(`at ${at}, ${given.slice(0, 40)}: ${says}`, () => {
      const {quiz, problems} = parseQuiz(changed(at, is));

      expect(quiz).to.equal(undefined);
      expect(problems[0]?.path).to.equal(path);
      expect(problems[0]?.message).to.include(says);
    });
  }

  for (const {because, json, path, says} of [
    {
      because: 'a scale without an end',
      json: scale([0, 9]),
      path: '/questions/0/bands',
      says: 'No band has 10',
    },
    {
      because: 'a scale without a start',
      json: scale([1, 10]),
      path: '/questions/0/bands',
      says: 'No band has 0',
    },
    {
      because: 'a band that ends before it starts',
      json: scale([6, 0]),
      path: '/questions/0/bands',
      says: 'No band has 0',
    },
    {
      because: 'two questions that wait for each other',
      json: waiting(after('q1'), after('q0')),
      path: '/questions/0/showIf/question',
      says: '"q0", "q1" wait for each other, so none of them is asked',
    },
    {
      because: 'three questions that wait for each other, behind one that is well',
      json: waiting(undefined, after('q3'), after('q1'), after('q2')),
      path: '/questions/1/showIf/question',
      says: '"q1", "q3", "q2" wait for each other',
    },
    {
      because: 'a question that waits for a later one',
      json: waiting(after('q1'), undefined),
      path: '/questions/0/showIf/question',
      says: 'That question is asked later: move it in front of this one',
    },
    {
      because: 'a question that waits for two which wait for each other',
      json: waiting(after('q1'), after('q2'), after('q1')),
      path: '/questions/0/showIf/question',
      says: 'That question is asked later',
    },
    {
      because: 'a first question that waits for nobody',
      json: waiting(after('elsewhere')),
      path: '/questions/0/showIf/question',
      says: 'Nothing is asked before the first question: leave showIf out',
    },
    {
      because: 'a question after an answer that stops',
      json: waiting(undefined, {question: 'q0', is: ['no']}),
      path: '/questions/1/showIf',
      says: 'These answers stop the quiz, so this is never asked',
    },
  ]) {
    it(`is ${because}`, () => {
      const {quiz, problems} = parseQuiz(json);

      expect(quiz).to.equal(undefined);
      expect(problems[0]?.path).to.equal(path);
      expect(problems[0]?.message).to.include(says);
    });
  }

  it('is a question that lets nobody past, unless none of its answers need be given', () => {
    const stops = sample.questions[3]!.options!.map((each) => ({...each, floor: 4}));
    const bands = [{id: 'all', from: 0, to: 10, weights: {}, floor: 4}];
    const says = 'Every answer has floor 4, which stops the quiz: give at least one a lower floor';

    expect(parseQuiz(changed('/questions/3/options', stops)).problems).to.deep.equal([
      {path: '/questions/3/options', message: says},
    ]);
    expect(parseQuiz(changed('/questions/2/bands', bands)).problems[0]).to.deep.equal({
      path: '/questions/2/bands',
      message: says,
    });
    expect(parseQuiz(changed('/questions/1/options', stops)).problems).to.deep.equal([]);
  });

  it('does not hide the others', () => {
    const slips = changed(
      '/outcomes/0/heat',
      'warm',
      changed('/title', '<b>', changed('/gate/add/0/id', 'X')),
    );

    expect(parseQuiz(slips).problems.map(({path}) => path)).to.have.members([
      '/title',
      '/outcomes/0/heat',
      '/gate/add/0/id',
    ]);
  });

  it('is one of twenty at most that are told', () => {
    const options = (count: number) =>
      Array.from({length: count}, () => ({...option, floor: 9})).map((each, index) => ({
        ...each,
        id: `x${index}`,
      }));
    const told = (count: number) =>
      parseQuiz({questions: [{id: 'q', type: 'multi', title: 'Q?', options: options(count)}]})
        .problems;
    const many = parseQuiz(
      Object.fromEntries([...Array(90).keys()].map((key) => [`z${key}`, 1])),
    ).problems;

    expect(told(20)).to.have.lengthOf(20);
    expect(told(20).at(-1)?.path).to.equal('/questions/0/options/19/floor');
    expect(many).to.have.lengthOf(20);
    expect(many[18]?.path).to.equal('/z18');
    expect(many[19]).to.deep.equal({path: '', message: '…and more'});
  });
});

describe('what is no quiz at all', () => {
  const circular: Record<string, unknown> = {questions: []};
  circular['questions'] = [circular];
  const endless: object = new Proxy(
    {},
    {
      ownKeys: () => ['x'],
      getOwnPropertyDescriptor: () => ({enumerable: true, configurable: true}),
      get: () => endless,
    },
  );
  const broad: object = new Proxy([], {get: (_, key) => (key === 'length' ? 99 : broad)});
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const isNone = {path: '', message: 'Give the quiz as an object'};
  const tooLarge = {
    path: '',
    message: 'The quiz is larger than 100,000 characters: make it shorter',
  };
  const unreadable = {
    path: '',
    message: 'Give the quiz as plain JSON: something in it cannot be read, or holds itself',
  };

  for (const {because, json, problem} of [
    {because: 'nothing', json: undefined, problem: isNone},
    {because: 'null', json: null, problem: isNone},
    {because: 'a number', json: 7, problem: isNone},
    {because: 'a list', json: [sample], problem: isNone},
    {because: 'a function', json: () => sample, problem: isNone},
    {because: 'JSON that was not parsed', json: JSON.stringify(sample), problem: isNone},
    {because: 'a word without end', json: 'x'.repeat(200_000), problem: isNone},
    {
      because: 'a text without end',
      json: changed('/title', 'x'.repeat(100_001)),
      problem: tooLarge,
    },
    {because: 'a name without end', json: {['x'.repeat(100_001)]: 1}, problem: tooLarge},
    {
      because: 'a field without end',
      json: Object.fromEntries([...Array(60_000).keys()].map((key) => [key, 1])),
      problem: tooLarge,
    },
    {because: 'a circle', json: circular, problem: unreadable},
    {because: 'an object that goes ever deeper', json: endless, problem: unreadable},
    {because: 'lists in lists in lists', json: {questions: broad}, problem: unreadable},
    {because: 'a revoked proxy', json: revoked.proxy, problem: unreadable},
    {
      because: 'a field that throws',
      json: {
        get questions() {
          throw new Error('read');
        },
      },
      problem: unreadable,
    },
    {
      because: 'a list with a length that is none',
      json: {questions: new Proxy([], {get: () => Symbol('length')})},
      problem: unreadable,
    },
    {
      because: 'a list with half an entry',
      json: {questions: new Proxy([], {get: () => 0.5})},
      problem: unreadable,
    },
  ]) {
    it(`is ${because}`, () => {
      expect(parseQuiz(json)).to.deep.equal({quiz: undefined, problems: [problem]});
    });
  }

  it('is an object that only inherits one', () => {
    expect(parseQuiz(Object.create(sample)).problems.map(({path}) => path)).to.deep.equal([
      '/questions',
    ]);
  });

  for (const value of [
    Symbol('x'),
    7n,
    new Date(0),
    new Map([['id', 'x']]),
    /x/,
    new Uint8Array(3),
  ]) {
    it(`is one with a ${Object.prototype.toString.call(value)} in it`, () => {
      for (const at of [
        '/title',
        '/questions/0',
        '/questions/1/options/0/weights/hot-stone-60',
        '/gate',
      ]) {
        expect(parseQuiz(changed(at, value)).quiz).to.equal(undefined);
      }
    });
  }

  it('takes nothing from a prototype, and gives nothing to one', () => {
    parseQuiz(
      JSON.parse('{"__proto__": {"title": "Evil"}, "questions": [{"__proto__": {"id": "x"}}]}'),
    );

    expect(({} as {title?: string}).title).to.equal(undefined);
    expect(({} as {id?: string}).id).to.equal(undefined);
  });
});
