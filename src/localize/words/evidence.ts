import type {EvidenceWords} from '../generated/content/evidence.types.js';
import {loadWords} from './load-words.js';

export type {EvidenceWords};

/** What the research says of each benefit, and what it cannot tell. */
export const loadEvidenceWords = (): Promise<EvidenceWords> => loadWords('evidence');
