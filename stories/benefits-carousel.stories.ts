import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {expect, fn, waitFor} from 'storybook/test';

import type {BasaltBenefitsCarousel} from '../src/widgets/benefits-carousel/benefits-carousel.js';
import {playground} from './playground.js';

export default {
  title: 'Widgets/Benefits carousel',
  component: 'basalt-benefits-carousel',
} satisfies Meta;

type Story = StoryObj;

/** What is on show, found without words: stories come in every language. */
const visitor = (canvas: HTMLElement) => {
  const carousel = canvas.querySelector<BasaltBenefitsCarousel>('basalt-benefits-carousel')!;
  const all = (selector: string) => [
    ...carousel.renderRoot.querySelectorAll<HTMLElement>(selector),
  ];
  return {
    carousel,
    all,
    ready: (slides = 6) => waitFor(() => expect(all('[part=slide]').length).toBe(slides)),
    rests: (place: number) =>
      waitFor(
        () => {
          const row = all('[part=slides]')[0]!.getBoundingClientRect();
          const slide = all('[part=slide]')[place]!.getBoundingClientRect();
          return expect(Math.abs(row.left - slide.left)).toBeLessThan(2);
        },
        {timeout: 3000},
      ),
    async open(place: number) {
      all('[aria-expanded]')[place]!.click();
      await waitFor(() => expect(all('.panel').length).toBe(1));
    },
  };
};

const own = html`<article data-benefit="deep-muscle-relaxation">
    <h3>Muscle ease</h3>
    <p>
      Warm stones and slow, flowing strokes are chosen to help your back feel softer and more at
      ease. Tell your therapist at any point if you would like less heat.
    </p>
  </article>
  <article data-benefit="improved-sleep">
    <h3>Sleep</h3>
    <p>
      Choose a late appointment and keep the rest of your evening gentle. If poor sleep keeps going
      for weeks, see a health professional.
    </p>
  </article>
  <article id="rooms">
    <h3>Quiet rooms</h3>
    <p>Two rooms face the garden. Neither has a clock. <a href="#rooms">See the rooms</a></p>
  </article>`;

/** The shipped benefits, and all that can be said of them. */
export const Playground = playground('basalt-benefits-carousel');

/** One tag. It shows the six shipped benefits in the page's language, each with its grade. */
export const Shipped: Story = {
  render: () => html`<basalt-benefits-carousel></basalt-benefits-carousel>`,
  play: async ({canvasElement}) => {
    const {all, ready} = visitor(canvasElement);
    await ready();
    await expect(all('.grade').length).toBe(6);
  },
};

/** With a heading of its own, which also names it to a screen reader. */
export const WithHeading: Story = {
  args: {heading: 'What warm stones may do for you'},
  render: ({heading}) =>
    html`<basalt-benefits-carousel heading=${String(heading)}></basalt-benefits-carousel>`,
  play: ({canvasElement}) => visitor(canvasElement).ready(),
};

/**
 * The page's own words. `data-benefit` brings a benefit's stone, grade and evidence; what has none
 * is shown as it is. Without scripts the visitor reads the same as a list.
 */
export const OwnWords: Story = {
  render: () => html`<basalt-benefits-carousel>${own}</basalt-benefits-carousel>`,
  play: async ({canvasElement}) => {
    const {all, ready} = visitor(canvasElement);
    await ready(3);
    await expect(all('.grade').length).toBe(2);
  },
};

/** The visitor goes on to the third slide, and the page is told once, when it has come to rest. */
export const Stepping: Story = {
  render: () => html`<basalt-benefits-carousel></basalt-benefits-carousel>`,
  play: async ({canvasElement}) => {
    const {all, carousel, ready, rests} = visitor(canvasElement);
    await ready();
    const told = fn();
    carousel.addEventListener('basalt-carousel-change', ({detail}) => told(detail));
    all('.tab')[2]!.click();
    await rests(2);
    await waitFor(() => expect(told).toHaveBeenCalledOnce());
    await expect(told).toHaveBeenCalledWith({index: 2, id: 'reduced-stress-anxiety'});
  },
};

/** The evidence, opened in place: what the research says, what it cannot tell, and its sources. */
export const Evidence: Story = {
  render: () => html`<basalt-benefits-carousel></basalt-benefits-carousel>`,
  play: async ({canvasElement}) => {
    const {all, open, ready} = visitor(canvasElement);
    await ready();
    await open(0);
    await expect(all('.sources a').length).toBeGreaterThan(0);
  },
};

/**
 * The article's own wording, which claims more than a spa may: each claim stands with its grade, the
 * reason for it, what the research cannot tell, a source and the disclaimers.
 */
export const ArticleWording: Story = {
  render: () => html`<basalt-benefits-carousel copy="article"></basalt-benefits-carousel>`,
  play: async ({canvasElement}) => {
    const {all, ready} = visitor(canvasElement);
    await ready();
    await expect(all('[part=slide]:has(.caveat)').length).toBe(5);
  },
};

/** Where no good evidence was found, the stone is cold and the panel says so. */
export const NoGoodEvidence: Story = {
  render: () => html`<basalt-benefits-carousel .index=${4}></basalt-benefits-carousel>`,
  play: async ({canvasElement}) => {
    const {open, ready, rests} = visitor(canvasElement);
    await ready();
    await rests(4);
    await open(4);
  },
};

const inLayout = (layout: string, children?: TemplateResult) =>
  html`<basalt-benefits-carousel layout=${layout}>${children}</basalt-benefits-carousel>`;

/** One to three cards side by side, by the width they are given. */
export const Cards: Story = {
  render: () => inLayout('cards'),
  play: ({canvasElement}) => visitor(canvasElement).ready(),
};

/** The page's own words on cards. A link on a card stays a link. */
export const OwnCards: Story = {
  render: () => inLayout('cards', own),
  play: ({canvasElement}) => visitor(canvasElement).ready(3),
};

/** All of them below each other, with nothing to step through. */
export const List: Story = {
  render: () => inLayout('list'),
  play: async ({canvasElement}) => {
    const {all, ready} = visitor(canvasElement);
    await ready();
    await waitFor(() => expect(all('.tab').length).toBe(0));
  },
};

/** Swiped, scrolled and stepped through with the arrow keys, where a page wants no buttons. */
export const WithoutControls: Story = {
  render: () => html`<basalt-benefits-carousel without-controls></basalt-benefits-carousel>`,
  play: ({canvasElement}) => visitor(canvasElement).ready(),
};

/** A phone's width: the stones keep their places, the labels make room. */
export const Narrow: Story = {
  render: () =>
    html`<div style="max-width: 328px"><basalt-benefits-carousel></basalt-benefits-carousel></div>`,
  play: ({canvasElement}) => visitor(canvasElement).ready(),
};

/** With the text at twice its size, the carousel takes the layout that suits the room left. */
export const LargeText: Story = {
  render: () =>
    html`<div style="font-size: 2em"><basalt-benefits-carousel></basalt-benefits-carousel></div>`,
  play: ({canvasElement}) => visitor(canvasElement).ready(),
};

/** From right to left, in the page's language. */
export const RightToLeft: Story = {
  globals: {locale: 'ar'},
  render: () => html`<basalt-benefits-carousel></basalt-benefits-carousel>`,
  play: ({canvasElement}) => visitor(canvasElement).ready(),
};
