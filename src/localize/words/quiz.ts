import type {QuizWords} from '../generated/content/quiz.types.js';
import {loadWords} from './load-words.js';

export type {QuizWords};

/** What the quiz asks and suggests. */
export const loadQuizWords = async (): Promise<QuizWords> =>
  (
    await loadWords({
      en: () => import('../generated/content/quiz.en.js'),
      de: () => import('../generated/content/quiz.de.js'),
      ar: () => import('../generated/content/quiz.ar.js'),
    })
  ).quizWords;
