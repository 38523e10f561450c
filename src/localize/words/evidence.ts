import type {EvidenceWords} from '../generated/content/evidence.types.js';
import {loadWords} from './load-words.js';

export type {EvidenceWords};

/** What the research says of each benefit, and what it cannot tell. */
export const loadEvidenceWords = async (): Promise<EvidenceWords> =>
  (
    await loadWords({
      en: () => import('../generated/content/evidence.en.js'),
      de: () => import('../generated/content/evidence.de.js'),
      ar: () => import('../generated/content/evidence.ar.js'),
    })
  ).evidenceWords;
