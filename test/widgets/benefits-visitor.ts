import {aTimeout, fixture, html, waitUntil} from '@open-wc/testing-helpers';
import type {TemplateResult} from 'lit';

import '../../src/widgets/benefits-carousel/benefits-carousel.define.js';
import type {BasaltBenefitsCarousel} from '../../src/widgets/benefits-carousel/benefits-carousel.js';

/** What a visitor can see and do, found by roles and parts. */
export const visitor = (carousel: BasaltBenefitsCarousel) => {
  const root = carousel.renderRoot as ShadowRoot;
  const all = <Found extends HTMLElement>(selector: string) => [
    ...root.querySelectorAll<Found>(selector),
  ];
  const one = <Found extends HTMLElement>(selector: string) => root.querySelector<Found>(selector)!;
  const said = (selector: string) =>
    root.querySelector(selector)?.textContent?.trim().replace(/\s+/g, ' ');
  /** Waits until the row has come to rest on a slide. */
  const rests = async (place: number) => {
    await waitUntil(
      () => {
        const row = one('[part=slides]');
        const slide = row.children[place]!.getBoundingClientRect();
        const edge = row.getBoundingClientRect();
        const rtl = getComputedStyle(row).direction === 'rtl';
        return Math.abs(rtl ? edge.right - slide.right : slide.left - edge.left) < 2;
      },
      `rests on ${place}`,
      {timeout: 3000},
    );
    await aTimeout(260);
  };
  const press = async (button: HTMLElement) => {
    button.click();
    await carousel.updateComplete;
    await aTimeout(0);
  };
  return {
    all,
    one,
    press,
    rests,
    said,
    row: () => one('[part=slides]'),
    slides: () => all('[part=slide]'),
    /** Which slides can be reached, "o", and which cannot, "-". */
    reach: () =>
      all('[part=slide]')
        .map(({inert}) => (inert ? '-' : 'o'))
        .join(''),
    tabs: () => all('.tab'),
    labels: () => all('.tab').map((tab) => tab.ariaLabel),
    current: () => all('.tab').findIndex((tab) => tab.ariaCurrent === 'true'),
    position: () => said('[part=controls] p'),
    previous: () => all('[part=controls] button')[0]!,
    next: () => all('[part=controls] button')[1]!,
    /** Turns to the carousel, as a pointer or the focus does, and waits for what that brings. */
    async turn() {
      one('section').dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
      const {elementStyles} = carousel.constructor as typeof BasaltBenefitsCarousel;
      await waitUntil(() => root.adoptedStyleSheets.length > elementStyles.length, 'acts come');
      await carousel.updateComplete;
      await aTimeout(50);
    },
    /** What a finger, a wheel or a trackpad does. */
    async swipe(place: number) {
      const row = one('[part=slides]');
      row.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
      const slide = row.children[place]!.getBoundingClientRect();
      const edge = row.getBoundingClientRect();
      const rtl = getComputedStyle(row).direction === 'rtl';
      row.scrollBy({
        left: rtl ? slide.right - edge.right : slide.left - edge.left,
        behavior: 'instant',
      });
      await rests(place);
    },
    /** Opens the evidence of a slide, on the rail after going there. */
    async open(place = 0) {
      if (carousel.layout === 'rail' && place) {
        await press(all('.tab')[place]!);
        await rests(place);
      }
      all('[aria-expanded]')[place]!.click();
      await waitUntil(() => root.querySelector('.panel'), 'the evidence opens');
      await carousel.updateComplete;
    },
  };
};

/** A carousel on a page of a given width, with its words in. */
export const carouselIn = async (template: TemplateResult, width = 900) => {
  const stage = await fixture<HTMLElement>(html`<div style="width: ${width}px">${template}</div>`);
  const carousel = stage.querySelector<BasaltBenefitsCarousel>('basalt-benefits-carousel')!;
  await waitUntil(() => carousel.renderRoot.querySelector('[part=slide]'), 'slides are there');
  await carousel.updateComplete;
  // Browsers animate no scrolling that they do not paint, and tests are not always painted.
  visitor(carousel).row().style.scrollBehavior = 'auto';
  return carousel;
};
