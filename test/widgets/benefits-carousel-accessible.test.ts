import {html, waitUntil} from '@open-wc/testing-helpers';

import {setLocale} from '../../src/localize/locale.js';
import {expectAccessible} from '../axe.js';
import {carouselIn, visitor} from './benefits-visitor.js';

const grounds = {light: ['#f9f5f1', '#251f1b'], dark: ['#1a1613', '#ede9e4']};

const own = html`<article data-benefit="improved-sleep">
    <h3>Sleep</h3>
    <p>Come in the evening.</p>
  </article>
  <article>
    <h3>Rooms</h3>
    <p>Quiet.</p>
  </article>`;

const states = {
  'the rail': html`<basalt-benefits-carousel></basalt-benefits-carousel>`,
  'the rail under a heading': html`<basalt-benefits-carousel
    heading="Warm stones"
  ></basalt-benefits-carousel>`,
  'the page’s own elements': html`<basalt-benefits-carousel>${own}</basalt-benefits-carousel>`,
  'elements with nothing to press': html`<basalt-benefits-carousel without-controls
    ><p>Tea</p>
    <p>Linen</p></basalt-benefits-carousel
  >`,
  cards: html`<basalt-benefits-carousel layout="cards"></basalt-benefits-carousel>`,
  'a list': html`<basalt-benefits-carousel layout="list"></basalt-benefits-carousel>`,
  'a theme': html`<basalt-benefits-carousel theme="sage" scheme="dark"></basalt-benefits-carousel>`,
};

for (const [ground, [paper, ink]] of Object.entries(grounds)) {
  describe(`On a ${ground} page axe finds nothing in`, () => {
    before(() => Object.assign(document.body.style, {background: paper, color: ink}));
    after(() => document.body.removeAttribute('style'));

    for (const [name, template] of Object.entries(states)) {
      for (const width of [340, 1000]) {
        it(`${name} at ${width} pixels`, async () => {
          const carousel = await carouselIn(
            html`<main>
              <h1>Spa</h1>
              <h2>Benefits</h2>
              ${template}
            </main>`,
            width,
          );
          await expectAccessible(carousel);
          const {all, open, turn} = visitor(carousel);
          await turn();
          await expectAccessible(carousel);
          if (!all('[aria-expanded]').length) return;
          await open();
          await expectAccessible(carousel);
        });
      }
    }
  });
}

describe('In Arabic axe finds nothing in', () => {
  after(() => setLocale('en'));

  it('the rail and its evidence', async () => {
    await setLocale('ar');
    const carousel = await carouselIn(
      html`<main dir="rtl" lang="ar">
        <h1>Spa</h1>
        <h2>Spa</h2>
        <basalt-benefits-carousel></basalt-benefits-carousel>
      </main>`,
    );
    const {labels, open} = visitor(carousel);
    await waitUntil(() => /[\u0600-\u06ff]/.test(labels()[0] ?? ''));
    await open();
    await expectAccessible(carousel);
  });
});
