import type {BenefitsWords} from '../generated/content/benefits.types.js';
import {getLocale} from '../locale.js';

export type {BenefitsWords};

const english = () => import('../generated/content/benefits.en.js');
const modules: Readonly<Record<string, () => Promise<{benefitsWords: BenefitsWords}>>> = {
  en: english,
  de: () => import('../generated/content/benefits.de.js'),
  ar: () => import('../generated/content/benefits.ar.js'),
};

/**
 * What the shipped benefits are called, and what a guest may expect. Spelled out, since a page with
 * a carousel alone would pay for `load-words.js` more than it saves.
 */
export const loadBenefitsWords = (): Promise<BenefitsWords> =>
  modules[getLocale()]!()
    .catch(english)
    .then(({benefitsWords}) => benefitsWords);
