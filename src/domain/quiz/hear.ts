import type {Problem} from '../problem.js';
import {findTicked} from '../safety/find-ticked.js';
import type {Asked, Choice} from './compile-quiz.js';
import type {QuizAnswers, ShowIf} from './quiz-types.js';

/** What we understood of a visitor's answers. */
export type Heard = {
  readonly chosen: Choice[];
  /** What is asked, in order: the gate's parts and every question whose condition holds. */
  readonly shown: Asked[];
  readonly missing: string[];
  readonly problems: Problem[];
};

/** Whether an answer is one of those that a question waits for. */
export const isMet = ({is, from = NaN, to = NaN}: ShowIf, given: unknown): boolean =>
  is ? (is as readonly unknown[]).includes(given) : from <= Number(given) && Number(given) <= to;

/**
 * Whether a question is asked after the answers heard before it. An answer to a hidden question was
 * never heard, so what waits for it is hidden too.
 */
export const isShown = ({showIf}: Asked, chosen: readonly Choice[]): boolean =>
  !showIf ||
  chosen.some(({question, given}) => question === showIf.question && isMet(showIf, given));

/** Goes through the questions in order, and over those that are hidden. */
export function hear(asked: readonly Asked[], answers: QuizAnswers): Heard {
  const heard: Heard = {chosen: [], shown: [], missing: [], problems: []};
  for (const question of asked) {
    if (!isShown(question, heard.chosen)) continue;
    heard.shown.push(question);
    const choices = chosenFor(question, answers[question.id] ?? null, heard.problems);
    if (choices) heard.chosen.push(...choices);
    else heard.missing.push(question.id);
  }
  return heard;
}

/** What an answer to a question means; nothing where it is no answer to it. */
function chosenFor(
  {id, type, choices}: Asked,
  given: unknown,
  problems: Problem[],
): readonly Choice[] | undefined {
  if (type === 'gate')
    return given === null ? undefined : findTicked(given, choices, `/${id}`, problems);
  if (type === 'multi') {
    const unknown: Problem[] = [];
    const ticked = new Set(findTicked(given, choices, '', unknown));
    return unknown.length ? undefined : [...ticked];
  }
  const choice = choices.get(given);
  return choice && [choice];
}
