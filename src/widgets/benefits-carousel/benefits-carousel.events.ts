import {BasaltEvent} from '../../base/basalt-event.js';

/**
 * The visitor moved to another slide, and it has come to rest. `index` counts from zero; `id` is
 * that of the shipped benefit or of the page's own element, else empty.
 */
export class BenefitsCarouselChangeEvent extends BasaltEvent<{index: number; id: string}> {
  constructor(index: number, id: string) {
    super('basalt-carousel-change', {index, id});
  }
}

declare global {
  interface HTMLElementEventMap {
    'basalt-carousel-change': BenefitsCarouselChangeEvent;
  }
}
