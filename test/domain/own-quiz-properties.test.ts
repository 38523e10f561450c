import {expect} from 'chai';
import fc from 'fast-check';

import {quizRules} from '../../src/domain/generated/quiz-rules.js';
import {evaluateQuiz} from '../../src/domain/quiz/evaluate-quiz.js';
import {parseQuiz} from '../../src/domain/quiz/parse-quiz.js';
import type {PreferenceRules, QuizAnswers, QuizRules} from '../../src/domain/quiz/quiz-types.js';
import {shownQuestions} from '../../src/domain/quiz/shown-questions.js';
import {answersTo, anything, ownQuizJson, spoiltQuizJson} from './own-quizzes.js';

const rulesOf = (json: unknown): QuizRules => {
  const {quiz, problems} = parseQuiz(json);
  if (!quiz) throw new Error(JSON.stringify(problems));
  return quiz.rules;
};
const rules = ownQuizJson.map(rulesOf);
/** A quiz, and a visitor who answers each of its questions. */
const visits = rules.chain((quiz) =>
  fc.record({quiz: fc.constant(quiz), answers: answersTo(quiz), pick: fc.nat()}),
);

const partsOf = ({questions}: QuizRules) =>
  questions.flatMap((question) => (question.type === 'gate' ? question.parts : []));
const conditionsOf = (quiz: QuizRules, part: string) =>
  partsOf(quiz).flatMap(({id, options}) => (id === part ? options : []));
const questionsOf = ({questions}: QuizRules) =>
  questions.filter((question): question is PreferenceRules => question.type !== 'gate');
const outcomeOf = (quiz: QuizRules, named: string) => quiz.outcomes.find(({id}) => id === named)!;
const done = (quiz: QuizRules, answers: QuizAnswers) => {
  const result = evaluateQuiz(quiz, answers);
  if (result.status !== 'done') throw new Error(JSON.stringify(result));
  return result;
};
/** How careful a result is: the floor, the rank of what it names, and how hard it is to book. */
const careOf = (quiz: QuizRules, answers: QuizAnswers) => {
  const {floor, outcome, cta} = done(quiz, answers);
  return [floor, outcomeOf(quiz, outcome).cautionRank, ['book', 'enquire', 'none'].indexOf(cta)];
};

/** An answer after which the quiz goes on and, where one is named, `next` is asked. */
function passing(question: PreferenceRules, next?: PreferenceRules): QuizAnswers[string] {
  const {is, from = 0, to = 10} = next?.showIf ?? {};
  if (question.type === 'scale') {
    const open = question.bands.filter(({floor}) => floor !== 4);
    return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].find(
      (point) =>
        from <= point && point <= to && open.some((band) => band.from <= point && point <= band.to),
    );
  }
  const open = question.options.find(({id, floor}) => floor !== 4 && (!is || is.includes(id)));
  return question.type === 'multi' ? (open ? [open.id] : []) : open?.id;
}

function expectReachable(quiz: QuizRules, index: number) {
  const questions = questionsOf(quiz);
  const answers: Record<string, QuizAnswers[string]> = {redFlags: [], contraindications: []};
  /** The questions that must be asked for this one to be, from the last to the first. */
  const chain = [questions[index]!];
  for (let at = chain[0]; at?.showIf; at = chain.at(-1)) {
    const {question} = at.showIf;
    chain.push(questions.find(({id}) => id === question)!);
  }
  for (const question of questions.slice(0, index)) {
    const next = chain[chain.indexOf(question) - 1];
    answers[question.id] = passing(question, next);
  }
  const {id} = questions[index]!;
  const result = evaluateQuiz(quiz, answers);
  expect(shownQuestions(quiz, answers)).to.include(id);
  expect(result.status).to.equal('incomplete');
  if (result.status === 'incomplete') expect(result.missing[0]).to.equal(id);
}

describe('any sound quiz of a spa', () => {
  it('is accepted', () => {
    fc.assert(
      fc.property(ownQuizJson, (json) => {
        const {quiz, problems} = parseQuiz(json);
        expect(problems).to.deep.equal([]);
        expect(questionsOf(quiz!.rules).map(({id}) => id)).to.deep.equal(
          json.questions.map(({id}) => id),
        );
      }),
      {numRuns: 200},
    );
  });

  it('has the whole shipped gate in front, and the stops as they are', () => {
    fc.assert(
      fc.property(ownQuizJson, (json) => {
        const quiz = rulesOf(json);
        const added = partsOf(quiz).flatMap(({id, options}) => {
          const shipped = conditionsOf(quizRules, id);
          const own = options.slice(shipped.length);
          expect(options.slice(0, shipped.length)).to.deep.equal(shipped);
          for (const {urgency} of own) expect(Boolean(urgency)).to.equal(id === 'redFlags');
          return own;
        });
        expect(quiz.questions[0]).to.include({id: 'safety', type: 'gate'});
        expect(added.map(({id}) => id)).to.have.members(json.gate?.add.map(({id}) => id) ?? []);
        for (const outcome of quizRules.outcomes)
          expect(outcomeOf(quiz, outcome.id)).to.deep.equal(outcome);
      }),
    );
  });

  it('has no dead end: whoever answers what is asked gets an ending', () => {
    fc.assert(
      fc.property(visits, ({quiz, answers}) => {
        const given: Record<string, QuizAnswers[string]> = {};
        for (let step = 0; step <= quiz.questions.length + 1; step++) {
          const result = evaluateQuiz(quiz, given);
          if (result.status === 'done') break;
          if (result.status === 'invalid') throw new Error(JSON.stringify(result));
          const [next = ''] = result.missing;
          const shown = [...partsOf(quiz).map(({id}) => id), ...shownQuestions(quiz, given)];
          expect(shown).to.include.members(result.missing);
          given[next] = answers[next];
        }
        expect(evaluateQuiz(quiz, given).status).to.equal('done');
        done(quiz, answers);
      }),
      {numRuns: 200},
    );
  });

  it('asks every question of some visitor who was not stopped before', () => {
    fc.assert(
      fc.property(rules, (quiz) => {
        for (const index of questionsOf(quiz).keys()) expectReachable(quiz, index);
      }),
      {numRuns: 200},
    );
  });

  it('asks what a visitor’s answers call for, and nothing else', () => {
    fc.assert(
      fc.property(visits, ({quiz, answers}) => {
        const shown: string[] = [];
        for (const {id, showIf} of questionsOf(quiz)) {
          const given = [answers[showIf?.question ?? '']].flat();
          const {is, from = 0, to = 0, question = ''} = showIf ?? {};
          const isMet = given.some((each) =>
            is ? is.includes(each as string) : from <= Number(each) && Number(each) <= to,
          );
          if (!showIf || (shown.includes(question) && isMet)) shown.push(id);
        }
        expect(shownQuestions(quiz, answers)).to.deep.equal(shown);
      }),
      {numRuns: 200},
    );
  });

  it('stops at a red flag, whatever else is said, left out or unknown', () => {
    fc.assert(
      fc.property(visits, anything, ({quiz, answers, pick}, junk) => {
        const flags = conditionsOf(quiz, 'redFlags');
        // The last ones are those that were added.
        const {id, urgency} = flags.at(-1 - (pick % flags.length))!;
        const isEmergency = urgency === 'emergency';
        const spoilt = Object.fromEntries(Object.keys(answers).map((key) => [key, junk]));
        for (const given of [answers, {}, spoilt]) {
          expect(evaluateQuiz(quiz, {...given, redFlags: [id]} as never)).to.deep.equal({
            status: 'done',
            outcome: isEmergency ? 'emergency-care' : 'see-clinician',
            variant: isEmergency ? 'emergency' : 'red-flag',
            cta: 'none',
            floor: 4,
            reasons: [],
          });
        }
      }),
      {numRuns: 200},
    );
  });

  it('never gives less care for one more condition', () => {
    fc.assert(
      fc.property(visits, ({quiz, answers, pick}) => {
        for (const part of ['redFlags', 'contraindications']) {
          const known = conditionsOf(quiz, part);
          const {id} = known.at(-1 - (pick % known.length))!;
          const more = {...answers, [part]: [...(answers[part] as string[]), id]};
          const care = careOf(quiz, more);
          for (const [index, least] of careOf(quiz, answers).entries())
            expect(care[index]).to.be.at.least(least);
        }
      }),
      {numRuns: 400},
    );
  });

  it('suggests nothing that a floor rules out, by its time, heat and pressure', () => {
    fc.assert(
      fc.property(visits, ({quiz, answers}) => {
        const {outcome, floor, cta} = done(quiz, answers);
        const {kind, minutes, heat, pressure} = outcomeOf(quiz, outcome);
        expect(kind === 'stop').to.equal(floor === 4);
        expect(cta === 'none').to.equal(floor === 4);
        if (kind === 'stop' || !floor) return;
        if (heat === 'hot') expect([floor, minutes! <= 60]).to.deep.equal([1, true]);
        if (floor >= 2) expect(minutes).to.be.at.most(60);
        if (floor >= 2) expect(['light', 'light-medium']).to.include(pressure);
        if (floor === 3) expect({heat, pressure}).to.deep.equal({heat: 'none', pressure: 'light'});
        if (floor === 3) expect(cta).to.equal('enquire');
      }),
      {numRuns: 400},
    );
  });

  it('counts no answer to a question that is hidden', () => {
    fc.assert(
      fc.property(visits, ({quiz, answers}) => {
        const shown = shownQuestions(quiz, answers);
        const asked = [...partsOf(quiz).map(({id}) => id), ...shown];
        const heard = Object.fromEntries(asked.map((id) => [id, answers[id]]));
        expect(shownQuestions(quiz, heard)).to.deep.equal(shown);
        expect(evaluateQuiz(quiz, heard)).to.deep.equal(evaluateQuiz(quiz, answers));
      }),
      {numRuns: 200},
    );
  });

  it('gives at most three reasons, each an answer that was given and spoke for it', () => {
    fc.assert(
      fc.property(visits, ({quiz, answers}) => {
        const {outcome, reasons} = done(quiz, answers);
        const shown = shownQuestions(quiz, answers);
        expect(reasons.length).to.be.at.most(3);
        for (const {question, answer, points} of reasons) {
          const asked = questionsOf(quiz).find(({id}) => id === question)!;
          const known = asked.type === 'scale' ? asked.bands : asked.options;
          const given = answers[question];
          expect(shown).to.include(question);
          expect(points).to.be.greaterThan(0);
          expect(known.find(({id}) => id === answer)?.weights?.[outcome]).to.equal(points);
          if (asked.type !== 'scale') expect([given].flat()).to.include(answer);
        }
      }),
      {numRuns: 200},
    );
  });
});

describe('whatever stands for a quiz', () => {
  const expectVerdict = (json: unknown) => {
    const {quiz, problems} = parseQuiz(json);
    expect(Boolean(quiz)).to.equal(problems.length === 0);
    expect(problems.length).to.be.at.most(20);
    for (const {path, message} of problems) {
      expect(path).to.match(/^(\/|$)/);
      expect(message).to.match(/^(…and more|["A-Z].{9,})/);
    }
    if (quiz) expect(evaluateQuiz(quiz.rules, {}).status).to.equal('incomplete');
    return quiz;
  };

  it('is a quiz or has problems, and is never both or thrown back', () => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.jsonValue()), (json) => {
        expect(expectVerdict(json)).to.equal(undefined);
        expectVerdict({questions: json});
        expectVerdict({questions: [json], outcomes: [json], gate: {add: [json]}});
      }),
      {numRuns: 1000},
    );
  });

  it('has its mistake told, when there is one', () => {
    fc.assert(
      fc.property(spoiltQuizJson, (json) => {
        const quiz = expectVerdict(json);
        if (!quiz) return;
        for (const index of questionsOf(quiz.rules).keys()) expectReachable(quiz.rules, index);
        for (const {id} of partsOf(quizRules))
          expect(conditionsOf(quiz.rules, id)).to.include.deep.members(
            conditionsOf(quizRules, id) as unknown[],
          );
      }),
      {numRuns: 1000},
    );
  });
});
