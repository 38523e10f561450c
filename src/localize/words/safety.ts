import type {SafetyWords} from '../generated/content/safety.types.js';
import {loadWords} from './load-words.js';

export type {SafetyWords};

/** The conditions the safety gate asks about, and the emergency numbers in words. */
export const loadSafetyWords = async (): Promise<SafetyWords> =>
  (
    await loadWords({
      en: () => import('../generated/content/safety.en.js'),
      de: () => import('../generated/content/safety.de.js'),
      ar: () => import('../generated/content/safety.ar.js'),
    })
  ).safetyWords;
