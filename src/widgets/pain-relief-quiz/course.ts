import {withStrings} from '../../localize/locale.js';
import {loadQuizWords} from '../../localize/words/quiz.js';
import {loadSafetyWords} from '../../localize/words/safety.js';

/** The words of the questions. */
export const loadWords = () => Promise.all([loadQuizWords(), loadSafetyWords()]);

/**
 * Everything after the first screen, in one piece: the questions, and with them every ending, so
 * that a connection lost on the way cannot keep back a "get help now". It is the same for every
 * visitor: a request made for some answers only would tell them to whoever keeps the server's log.
 */
export const loadCourse = () => Promise.all([loadWords(), withStrings(import('./session.js'))]);

/** Fetches ahead, so that nobody waits. A failure is told to whoever begins, not before. */
export const ahead = (load: () => Promise<unknown>): void => void load().catch(() => undefined);
