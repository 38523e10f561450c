import type {QuizRules} from '../../domain/quiz/quiz-types.js';
import {type Step, stepsOf} from './steps.js';
import type {Answer, Answers} from './visit.js';

/** As much of a visit as it takes to go on with it: the answers, and the screen in hand. */
export interface KeptVisit {
  readonly answers: Answers;
  readonly at: string;
}

/** A visit as it is written down, with the mark of the quiz that it belongs to. */
export const writeVisit = (rules: QuizRules, {answers, at}: KeptVisit) => ({
  quiz: markOf(rules),
  at,
  answers,
});

/**
 * A visit that was written down, after JSON. Nothing when it belongs to another quiz, or to this
 * one before it was changed, or when any of it is not as we write it.
 */
export function readVisit(rules: QuizRules, written: unknown): KeptVisit | undefined {
  if (!isRecord(written) || written['quiz'] !== markOf(rules)) return undefined;
  const {at, answers} = written;
  if (typeof at !== 'string' || !isRecord(answers)) return undefined;
  const steps = new Map(stepsOf(rules).map((step) => [step.id, step]));
  const given = Object.entries(answers);
  const sound = ([id, answer]: [string, unknown]) => isAnswerTo(steps.get(id), answer);
  if (!steps.has(at) || !given.every(sound)) return undefined;
  return {at, answers: Object.fromEntries(given) as Answers};
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isAnswerTo(step: Step | undefined, answer: unknown): answer is Answer {
  if (!step) return false;
  const known: readonly unknown[] =
    step.type === 'gate' ? step.conditions.map(({id}) => id) : step.values;
  if (step.type !== 'gate' && step.type !== 'multi') return known.includes(answer);
  return (
    Array.isArray(answer) &&
    answer.every((id) => known.includes(id)) &&
    new Set(answer).size === answer.length
  );
}

/** A number that changes with any rule of a quiz, and says nothing else. */
const markOf = (rules: QuizRules): number =>
  [...JSON.stringify(rules)].reduce(
    (mark, letter) => (Math.imul(mark, 31) + letter.codePointAt(0)!) | 0,
    0,
  );
