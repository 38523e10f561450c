import type {QuizAnswers, QuizRules} from '../../domain/quiz/quiz-types.js';
import {shownQuestions} from '../../domain/quiz/shown-questions.js';

/** How far along a visitor is. */
export interface Progress {
  /** The number of the question in hand, from 1. The gate is one question in several parts. */
  number: number;
  /** How many questions there can be. */
  most: number;
  /** Whether there will be exactly so many: an answer still to come may leave some out. */
  sure: boolean;
  /**
   * The same for the page, which counts those questions alone that everybody is asked. Which others
   * were asked would tell what was answered.
   */
  told: {step: number; total: number};
}

/** How far along a visitor is who is being asked `at`, with those answers. */
export function progressOf(rules: QuizRules, answers: QuizAnswers, at: string): Progress {
  const shown = new Set(shownQuestions(rules, answers));
  const ids = rules.questions.map(({id}) => id);
  const conditions = new Map(
    rules.questions.map((question) => [
      question.id,
      question.type === 'gate' ? undefined : question.showIf,
    ]),
  );
  const gated = (id: string) => conditions.get(id) !== undefined;
  const decided = (id: string): boolean => {
    const asked = conditions.get(id)?.question;
    if (asked === undefined || shown.has(id)) return true;
    return decided(asked) && (!shown.has(asked) || (answers[asked] ?? null) !== null);
  };
  const asked = ids.filter((id) => !gated(id) || shown.has(id) || !decided(id));
  const everybody = ids.filter((id) => !gated(id));
  const upTo = (list: readonly string[]) =>
    list.filter((id) => ids.indexOf(id) <= ids.indexOf(at)).length;
  return {
    number: upTo(asked),
    most: asked.length,
    sure: asked.every((id) => decided(id)),
    told: {step: upTo(everybody), total: everybody.length},
  };
}
