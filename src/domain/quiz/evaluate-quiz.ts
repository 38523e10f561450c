import type {Problem} from '../problem.js';
import {compileQuiz, emergency, gentlest, postpone, redFlag} from './compile-quiz.js';
import type {Asked, Caution, Choice, CompiledQuiz} from './compile-quiz.js';
import {hear} from './hear.js';
import type {
  AnswerRules,
  OutcomeRules,
  QuizAnswers,
  QuizOptions,
  QuizReason,
  QuizResult,
  QuizRules,
} from './quiz-types.js';

/** The variants of the stops, from `postpone` to `emergency`. */
const variants = ['postpone', 'severe-pain', 'clinician', 'red-flag', 'emergency'];

/**
 * What to suggest for a visitor's answers, or why to suggest nothing, by `scoring.order` in
 * `quiz.json`. It takes the whole quiz or its rules alone, and reads a quiz object once: to
 * change a quiz, pass a new object. It never throws.
 *
 * - `invalid`: the safety gate holds an id or a thing we do not know. That may be a condition, so it
 *   is never read as "no"; `problems` say where. Or the quiz is broken, or the answers (or `offered`)
 *   cannot be read at all.
 * - `incomplete`: `missing` has the ids of the gate's parts and of the questions without an answer
 *   we know. What is no answer to its question (`3.5` or `'3'` on the scale, a list with one tick we
 *   do not know) is a missing one.
 * - `done`: a service; or a stop, with `cta: 'none'`, `floor: 4`, a `variant` and no reasons.
 *
 * A question whose `showIf` does not hold (see `shownQuestions`) is neither missing nor counted, even
 * where an answer to it is given. Of a question with many answers every tick counts, each once: its
 * weights, its floor, the heat it rules out, and as a reason of its own.
 *
 * What ends the quiz early, and what may not:
 * - A known red flag ends it at once, whatever else is unknown or unanswered, in the gate too: to be
 *   told "get help" is safer than to be told that some other answer was misspelt.
 * - Any other stop (a condition, very strong pain, pain that rest never eases) also ends it at once,
 *   as no later answer can undo it; but only when the whole gate was answered and understood. There
 *   may still be a red flag in it, and "come back when the sunburn is gone" would then be wrong.
 *
 * `offered` narrows the services to those the spa sells; an id we do not know sells nothing. When
 * none of them is allowed, the result is `gentle-relaxation` with `cta: 'enquire'`.
 */
export function evaluateQuiz(
  quiz: QuizRules,
  answers: QuizAnswers,
  options?: QuizOptions,
): QuizResult {
  try {
    return evaluate(compileQuiz(quiz), answers, options?.offered);
  } catch {
    return invalid([
      {path: '', message: 'Give a quiz like quiz.json, answers as an object, offered as a list.'},
    ]);
  }
}

function evaluate(
  {asked, services}: CompiledQuiz,
  answers: QuizAnswers,
  offered: readonly string[] | undefined,
): QuizResult {
  const {chosen, missing, problems} = hear(asked, answers);
  const caution = Math.max(0, ...chosen.map((choice) => choice.caution));
  if (caution >= redFlag) return stop(caution);
  if (problems.length) return invalid(problems);

  const isOpen = ({id, type}: Asked) => type === 'gate' && missing.includes(id);
  if (caution >= postpone && !asked.some(isOpen)) return stop(caution);
  if (missing.length) return {status: 'incomplete', missing};
  return suggest(services, chosen, caution, offered);
}

function invalid(problems: Problem[]): QuizResult {
  return {status: 'invalid', problems};
}

function stop(caution: Caution): QuizResult {
  // No caution lies past `emergency`, the last of the variants.
  const variant = variants[caution - postpone]!;
  return {
    status: 'done',
    outcome: caution < emergency ? 'see-clinician' : 'emergency-care',
    variant,
    cta: 'none',
    floor: 4,
    reasons: [],
  };
}

function suggest(
  services: readonly OutcomeRules[],
  chosen: readonly Choice[],
  floor: number,
  offered: readonly string[] | undefined,
): QuizResult {
  let outcome = gentlest;
  let most = -Infinity;
  for (const service of services) {
    if (!(service.cautionRank >= floor) || (offered && !offered.includes(service.id))) continue;
    let points = 0;
    for (const {answer} of chosen) points += pointsFor(service, answer);
    if (points > most) {
      outcome = service.id;
      most = points;
    }
  }
  const cta = floor < 3 && most > -Infinity ? 'book' : 'enquire';
  return {status: 'done', outcome, variant: null, cta, floor, reasons: reasonsFor(outcome, chosen)};
}

/** A heat the visitor ruled out can never win again, whatever else speaks for it. */
function pointsFor({id, heat}: OutcomeRules, {weights, excludeHeat}: AnswerRules): number {
  return heat && excludeHeat?.includes(heat) ? -Infinity : (weights?.[id] ?? 0);
}

/** The three answers that added most. The sort is stable: equals stay in the order asked. */
function reasonsFor(service: string, chosen: readonly Choice[]): QuizReason[] {
  return chosen
    .map(({question, answer: {id, weights}}) => ({
      question,
      answer: id,
      points: weights?.[service] ?? 0,
    }))
    .filter(({points}) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, 3);
}
