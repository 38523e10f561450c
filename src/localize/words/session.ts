import type {SessionWords} from '../generated/content/session.types.js';
import {loadWords} from './load-words.js';

export type {SessionWords};

/** The ten steps of a session, what to wear, and how burns are avoided. */
export const loadSessionWords = (): Promise<SessionWords> => loadWords('session');
