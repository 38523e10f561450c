import type {ReasonsWords} from '../generated/content/reasons.types.js';
import {loadWords} from './load-words.js';

export type {ReasonsWords};

/** Why each condition matters, and what can be done instead. */
export const loadReasonsWords = async (): Promise<ReasonsWords> =>
  (
    await loadWords({
      en: () => import('../generated/content/reasons.en.js'),
      de: () => import('../generated/content/reasons.de.js'),
      ar: () => import('../generated/content/reasons.ar.js'),
    })
  ).reasonsWords;
