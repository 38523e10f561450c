import {msg} from '@lit/localize';

import type {Grade} from '../domain/benefits/benefit-types.js';
import {needStrings} from './locale.js';

needStrings('benefits-carousel');

/** How sure the research is, in words, beside the dots. */
export const gradeText: Readonly<Record<Grade, () => string>> = {
  moderate: () =>
    msg('Moderate certainty', {
      id: 'benefits-carousel.moderate',
      desc: 'Grade of the evidence, as in GRADE',
    }),
  low: () =>
    msg('Low certainty', {id: 'benefits-carousel.low', desc: 'Grade of the evidence, as in GRADE'}),
  'very-low': () =>
    msg('Very low certainty', {
      id: 'benefits-carousel.very-low',
      desc: 'Grade of the evidence, as in GRADE',
    }),
  none: () =>
    msg('No good evidence', {
      id: 'benefits-carousel.none',
      desc: 'Grade: no suitable study was found',
    }),
};
