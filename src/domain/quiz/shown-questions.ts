import {compileQuiz} from './compile-quiz.js';
import {hear} from './hear.js';
import type {QuizAnswers, QuizRules} from './quiz-types.js';

/**
 * The ids of the questions to ask after these answers, in order and without the safety gate: those
 * without a condition, and those whose `showIf` holds. A question that waits for one not answered
 * yet, or for a hidden one, is not among them. `evaluateQuiz` goes by the same list.
 *
 * It never throws: of a quiz or answers that cannot be read, nothing is shown.
 */
export function shownQuestions(rules: QuizRules, answers: QuizAnswers): readonly string[] {
  try {
    const {asked} = compileQuiz(rules);
    const {shown} = hear(asked, answers);
    return shown.filter(({type}) => type !== 'gate').map(({id}) => id);
  } catch {
    return [];
  }
}
