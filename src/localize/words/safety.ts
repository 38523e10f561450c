import type {SafetyWords} from '../generated/content/safety.types.js';
import {loadWords} from './load-words.js';

export type {SafetyWords};

/** The conditions the safety gate asks about, and the emergency numbers in words. */
export const loadSafetyWords = (): Promise<SafetyWords> => loadWords('safety');
