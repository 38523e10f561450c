import {msg, str} from '@lit/localize';

import type {Grade} from '../domain/benefits/benefit-types.js';
import {needStrings} from './locale.js';

needStrings('benefits-carousel');

/** How sure the research is, in words, beside the dots. */
const grades: Readonly<Record<Grade, () => string>> = {
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

/** What the benefits carousel says. */
export const benefitsCarousel = {
  label: () =>
    msg('Benefits', {
      id: 'benefits-carousel.label',
      desc: 'Name of the carousel when it has no heading',
    }),
  carousel: () =>
    msg('carousel', {
      id: 'benefits-carousel.carousel',
      desc: 'Kind of thing, said after its name by screen readers',
    }),
  slide: () =>
    msg('slide', {
      id: 'benefits-carousel.slide',
      desc: 'Kind of thing, said after its name by screen readers',
    }),
  previous: () =>
    msg('Previous', {id: 'benefits-carousel.previous', desc: 'Button: to the slide before'}),
  next: () => msg('Next', {id: 'benefits-carousel.next', desc: 'Button: to the slide after'}),
  position: (which: string, total: number) =>
    msg(str`${which} of ${total}`, {
      id: 'benefits-carousel.position',
      desc: '"3 of 6", or "1–3 of 6"',
    }),
  grade: (grade: Grade) => grades[grade](),
  see: () =>
    msg('See the evidence', {
      id: 'benefits-carousel.see',
      desc: 'Button: opens what the research says',
    }),
  close: () =>
    msg('Close the evidence', {
      id: 'benefits-carousel.close',
      desc: 'Button: closes what the research says',
    }),
  failed: () =>
    msg('The evidence did not load. Try again, or reload the page.', {
      id: 'benefits-carousel.failed',
      desc: 'The button above it tries again',
    }),
  varies: () =>
    msg('How you feel varies from person to person.', {
      id: 'benefits-carousel.varies',
      desc: 'Required beside every text about a benefit. Keep the meaning exactly.',
    }),
};
