import {quizRules} from '../generated/quiz-rules.js';
import type {Problem} from '../problem.js';
import type {OwnQuiz} from './own-quiz-types.js';
import {plainCopy} from './plain-copy.js';
import type {OutcomeRules} from './quiz-types.js';
import {byId, fields, optional, present} from './read-fields.js';
import {gateWith, readGate} from './read-gate.js';
import {readOutcomes, shippedServices} from './read-outcome.js';
import {readQuestions} from './read-question.js';
import {text} from './read-values.js';

/** More than anybody mends in one go. */
const mostProblems = 20;

const asGiven = (value: unknown): unknown => value;

const readWhole = fields(
  {
    $schema: asGiven,
    title: optional(text()),
    intro: optional(text()),
    questions: asGiven,
    outcomes: optional(readOutcomes),
    gate: optional(readGate),
  },
  '',
);

/**
 * A spa's own quiz out of its JSON (see `quiz.schema.json`), for `evaluateQuiz`: its questions behind
 * the whole shipped safety gate, and its services beside the shipped ones.
 *
 * A quiz with any problem is no quiz, as half of one may ask too little: then show the shipped one.
 * Each problem says where and how to mend it, twenty at most. It never throws.
 */
export function parseQuiz(json: unknown): {quiz: OwnQuiz | undefined; problems: Problem[]} {
  const problems: Problem[] = [];
  const copy = plainCopy(json, problems);
  const quiz = copy && quizOf(copy, problems);
  if (problems.length > mostProblems)
    problems.splice(mostProblems - 1, Infinity, {path: '', message: '…and more'});
  return {quiz: problems.length ? undefined : quiz, problems};
}

function quizOf(copy: object, problems: Problem[]): OwnQuiz {
  const whole = readWhole(copy, '', problems);
  const {title, intro, outcomes = [], gate = []} = whole;
  const services = new Set([...shippedServices, ...outcomes.map(({id}) => id)]);
  const questions = readQuestions([...services])(whole.questions, '/questions', problems);
  const own = outcomes.flatMap(({rules}) => rules ?? []);

  return {
    rules: {
      outcomes: [...quizRules.outcomes, ...own],
      questions: [...gateWith(gate.map(({rules}) => rules)), ...questions.map(({rules}) => rules)],
      scoring: {tieBreak: mostCautiousFirst(own)},
    },
    words: present({
      title,
      intro,
      question: byId(questions.map(({id, words}) => [id, words])),
      outcome: byId(outcomes.map(({id, title, summary, why}) => [id, {title, summary, why}])),
      condition: byId(gate.map(({rules: {id}, words}) => [id, words])),
    }),
  };
}

/** A tie goes to the more cautious service, and to one that we ship before one that is added. */
function mostCautiousFirst(own: readonly OutcomeRules[]): string[] {
  const shipped = quizRules.scoring.tieBreak.flatMap((named) =>
    quizRules.outcomes.filter(({id}) => id === named),
  );
  return [...shipped, ...own].sort((a, b) => b.cautionRank - a.cautionRank).map(({id}) => id);
}
