import type {WordingWords} from '../generated/content/wording.types.js';
import {loadWords} from './load-words.js';

export type {WordingWords};

/** The article's own wording. Nothing but `parts/evidence/article-copy.ts` may show it. */
export const loadWordingWords = (): Promise<WordingWords> => loadWords('wording');
