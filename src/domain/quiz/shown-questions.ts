import type {QuizAnswers, QuizRules} from './quiz-types.js';

/** The ids of the questions that are asked, in order, given what was answered so far. */
export function shownQuestions({questions}: QuizRules, _answers: QuizAnswers): readonly string[] {
  return questions.filter(({type}) => type !== 'gate').map(({id}) => id);
}
