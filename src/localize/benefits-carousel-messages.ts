import {msg, str} from '@lit/localize';

import {getLocale, needStrings} from './locale.js';

needStrings('benefits-carousel');

/** A number as the language writes it; what is text already stays as it is. */
const figure = (value: number | string) => (value as number).toLocaleString(getLocale());

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
  position: (which: number | string, total: number) =>
    msg(str`${figure(which)} of ${figure(total)}`, {
      id: 'benefits-carousel.position',
      desc: '"3 of 6", or "1–3 of 6"',
    }),
  see: () =>
    msg('See the evidence', {
      id: 'benefits-carousel.see',
      desc: 'Button: opens what the research says. At most 20 characters.',
    }),
  close: () =>
    msg('Close the evidence', {
      id: 'benefits-carousel.close',
      desc: 'Button: closes what the research says. At most 22 characters.',
    }),
  failed: () =>
    msg('The evidence did not load. Try again, or reload the page.', {
      id: 'benefits-carousel.failed',
      desc: 'The button above it tries again',
    }),
};
