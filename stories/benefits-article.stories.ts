import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';

import type {BasaltBenefitsArticle} from '../src/widgets/benefits-article/benefits-article.js';
import {playground} from './playground.js';

export default {
  title: 'Widgets/Benefits article',
  component: 'basalt-benefits-article',
} satisfies Meta;

type Story = StoryObj;

/** What is on show, found without words: stories come in every language. */
const reader = (canvas: HTMLElement) => {
  const article = canvas.querySelector<BasaltBenefitsArticle>('basalt-benefits-article')!;
  const all = (selector: string) => [...article.renderRoot.querySelectorAll<HTMLElement>(selector)];
  return {
    article,
    all,
    ready: (grades = 8) => waitFor(() => expect(all('.grade').length).toBe(grades)),
    async open(place: number) {
      all('.evidence summary')[place]!.click();
      await waitFor(() => expect(all('.panel').length).toBeGreaterThan(0));
    },
  };
};

const own = html`<p>
    We warm our stones in water, and we would rather be honest than impressive. So beside each thing
    people hope for, you will find how sure the research is.
  </p>
  <section id="sleep" data-benefit="improved-sleep">
    <h3>Sleep</h3>
    <p>
      A calm, warming session can be a lovely part of winding down. Choose a late appointment and
      keep the rest of your evening gentle.
    </p>
  </section>
  <section id="skin" data-benefit="improved-circulation">
    <h3>Warm skin</h3>
    <p>Warm skin naturally looks a little rosier. We make no promise about your circulation.</p>
  </section>
  <h3>Our rooms</h3>
  <p>Two rooms face the garden. Neither has a clock.</p>`;

/** The shipped article, and all that can be said of it. */
export const Playground = playground('basalt-benefits-article');

/** One tag. It shows the shipped article in the page's language, each part with its grade. */
export const Shipped: Story = {
  render: () => html`<basalt-benefits-article></basalt-benefits-article>`,
  play: async ({canvasElement}) => {
    const {all, ready} = reader(canvasElement);
    await ready();
    await expect(all('[part=contents] a').length).toBe(8);
  },
};

/** The evidence of one part, opened in its place. It is not loaded before. */
export const Evidence: Story = {
  render: () => html`<basalt-benefits-article></basalt-benefits-article>`,
  play: async ({canvasElement}) => {
    const {all, open, ready} = reader(canvasElement);
    await ready();
    await expect(all('.panel').length).toBe(0);
    await open(1);
    await expect(all('.sources a').length).toBeGreaterThan(0);
  },
};

/**
 * The page's own article. It is left as it is, and gets a list of contents, a reading time and, after
 * each element with `data-benefit`, that benefit's grade and evidence.
 */
export const OwnWords: Story = {
  render: () => html`<basalt-benefits-article>${own}</basalt-benefits-article>`,
  play: async ({canvasElement}) => {
    const {all, ready} = reader(canvasElement);
    await ready(2);
    await expect(all('[part=contents] a').length).toBe(3);
  },
};

/** The article's own wording, which claims more: each claim with its grade, limits and a source. */
export const ArticleWording: Story = {
  render: () => html`<basalt-benefits-article copy="article"></basalt-benefits-article>`,
  play: async ({canvasElement}) => {
    const {all, ready} = reader(canvasElement);
    await ready();
    await expect(all('.words:has(.caveat)').length).toBe(7);
  },
};

/** The quiz and the booking button, where a reader is convinced. */
export const WithQuizAndBooking: Story = {
  render: () =>
    html`<basalt-benefits-article>
      <p slot="quiz"><a href="#quiz">Find what suits you</a></p>
      <basalt-book-now slot="book"
        ><a href="https://cal.com/stillwater/hot-stone">Book now</a></basalt-book-now
      >
    </basalt-benefits-article>`,
  play: async ({canvasElement}) => {
    const {all, ready} = reader(canvasElement);
    await ready();
    await expect(all('[part=offer]')[0]!.hidden).toBe(false);
  },
};

/** A reader goes to a part by the list of contents, and the focus goes along. */
export const Contents: Story = {
  render: () => html`<basalt-benefits-article></basalt-benefits-article>`,
  play: async ({canvasElement}) => {
    const {all, article, ready} = reader(canvasElement);
    await ready();
    all('[part=contents] a')[3]!.click();
    await waitFor(() => expect(article.shadowRoot!.activeElement).toBe(all('section > .h')[3]));
  },
};

/** The article alone. */
export const WithoutContents: Story = {
  render: () => html`<basalt-benefits-article without-contents></basalt-benefits-article>`,
  play: ({canvasElement}) => reader(canvasElement).ready(),
};

/** A phone's width: the list of contents is folded, and the stones stand above their words. */
export const Narrow: Story = {
  render: () =>
    html`<div style="max-width: 328px"><basalt-benefits-article></basalt-benefits-article></div>`,
  play: ({canvasElement}) => reader(canvasElement).ready(),
};

/** With the text at twice its size, the article takes the layout that suits the room left. */
export const LargeText: Story = {
  render: () =>
    html`<div style="font-size: 2em"><basalt-benefits-article></basalt-benefits-article></div>`,
  play: ({canvasElement}) => reader(canvasElement).ready(),
};

/** From right to left, in the page's language. */
export const RightToLeft: Story = {
  globals: {locale: 'ar'},
  render: () => html`<basalt-benefits-article></basalt-benefits-article>`,
  play: ({canvasElement}) => reader(canvasElement).ready(),
};
