import type {SessionWords} from '../generated/content/session.types.js';
import {loadWords} from './load-words.js';

export type {SessionWords};

/** The ten steps of a session, what to wear, and how burns are avoided. */
export const loadSessionWords = async (): Promise<SessionWords> =>
  (
    await loadWords({
      en: () => import('../generated/content/session.en.js'),
      de: () => import('../generated/content/session.de.js'),
      ar: () => import('../generated/content/session.ar.js'),
    })
  ).sessionWords;
