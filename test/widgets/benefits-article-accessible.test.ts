import {html, waitUntil} from '@open-wc/testing-helpers';

import {setLocale} from '../../src/localize/locale.js';
import {expectAccessible} from '../axe.js';
import {articleIn, reader} from './article-visitor.js';

const grounds = {light: ['#f9f5f1', '#251f1b'], dark: ['#1a1613', '#ede9e4']};

const own = html`<section data-benefit="improved-sleep">
    <h3>Sleep</h3>
    <p>Come in the evening.</p>
  </section>
  <section>
    <h3>Rooms</h3>
    <p>Quiet.</p>
  </section>
  <p slot="book">Call us.</p>`;

const states = {
  'the shipped article': html`<basalt-benefits-article></basalt-benefits-article>`,
  'the article’s own wording': html`<basalt-benefits-article
    copy="article"
  ></basalt-benefits-article>`,
  'the page’s own article': html`<basalt-benefits-article>${own}</basalt-benefits-article>`,
  'an article without contents': html`<basalt-benefits-article
    without-contents
  ></basalt-benefits-article>`,
  'a theme': html`<basalt-benefits-article theme="sage" scheme="dark"></basalt-benefits-article>`,
};

for (const [ground, [paper, ink]] of Object.entries(grounds)) {
  describe(`On a ${ground} page axe finds nothing in`, () => {
    before(() => Object.assign(document.body.style, {background: paper, color: ink}));
    after(() => document.body.removeAttribute('style'));

    for (const [name, template] of Object.entries(states)) {
      for (const width of [340, 1000]) {
        it(`${name} at ${width} pixels`, async () => {
          const article = await articleIn(
            html`<main>
              <h1>Spa</h1>
              <h2>Benefits</h2>
              ${template}
            </main>`,
            width,
          );
          await expectAccessible(article);
          await reader(article).open();
          await expectAccessible(article);
        });
      }
    }
  });
}

describe('In Arabic axe finds nothing in', () => {
  after(() => setLocale('en'));

  it('the article and its evidence', async () => {
    await setLocale('ar');
    const article = await articleIn(
      html`<main dir="rtl" lang="ar">
        <h1>Spa</h1>
        <basalt-benefits-article></basalt-benefits-article>
      </main>`,
    );
    const {open, said} = reader(article);
    await waitUntil(() => /[\u0600-\u06ff]/.test(said('section > .h') ?? ''));
    await open();
    await expectAccessible(article);
  });
});
