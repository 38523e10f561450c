import type {QuizWords} from '../generated/content/quiz.types.js';
import {loadWords} from './load-words.js';

export type {QuizWords};

/** What the quiz asks and suggests. */
export const loadQuizWords = (): Promise<QuizWords> => loadWords('quiz');
