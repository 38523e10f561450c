import type {ReasonsWords} from '../generated/content/reasons.types.js';
import {loadWords} from './load-words.js';

export type {ReasonsWords};

/** Why each condition matters, and what can be done instead. */
export const loadReasonsWords = (): Promise<ReasonsWords> => loadWords('reasons');
