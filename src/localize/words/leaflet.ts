import type {LeafletWords} from '../generated/content/leaflet.types.js';
import {loadWords} from './load-words.js';

export type {LeafletWords};

/** What to wear, what comes afterwards, how warm the stones are, and how burns are avoided. */
export const loadLeafletWords = (): Promise<LeafletWords> => loadWords('leaflet');
