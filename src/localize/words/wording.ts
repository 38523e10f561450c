import type {WordingWords} from '../generated/content/wording.types.js';
import {loadWords} from './load-words.js';

export type {WordingWords};

/** The article's own wording. Nothing but `parts/evidence/article-copy.ts` may show it. */
export const loadWordingWords = async (): Promise<WordingWords> =>
  (
    await loadWords({
      en: () => import('../generated/content/wording.en.js'),
      de: () => import('../generated/content/wording.de.js'),
      ar: () => import('../generated/content/wording.ar.js'),
    })
  ).wordingWords;
