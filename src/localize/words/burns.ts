import type {BurnsWords} from '../generated/content/burns.types.js';
import {loadWords} from './load-words.js';

export type {BurnsWords};

/** How warm the stones are, and how burns are avoided. */
export const loadBurnsWords = async (): Promise<BurnsWords> =>
  (
    await loadWords({
      en: () => import('../generated/content/burns.en.js'),
      de: () => import('../generated/content/burns.de.js'),
      ar: () => import('../generated/content/burns.ar.js'),
    })
  ).burnsWords;
