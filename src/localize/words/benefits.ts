import type {BenefitsWords} from '../generated/content/benefits.types.js';
import {loadWords} from './load-words.js';

export type {BenefitsWords};

/** What the shipped benefits are called, and what a guest may expect. */
export const loadBenefitsWords = (): Promise<BenefitsWords> => loadWords('benefits');
