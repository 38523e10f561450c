/** The words that must stand by a way to book and by benefits: before the script, after it, and without. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {engine} from './engine/current.mjs';
import {CAROUSEL, MODULE, shown, spaPage, STYLESHEET} from './spa-page.mjs';
import {visits} from './visits.mjs';

const {disclaimers} = JSON.parse(
  readFileSync(new URL('../../src/content/claims.json', import.meta.url), 'utf8'),
);
const textOf = (wanted) => disclaimers.find(({id}) => id === wanted).text;
const CHECK_FIRST = textOf('check-first');
const BY_BENEFITS = `${textOf('not-medical')} ${textOf('results-vary')}`;

const LINK = '<a href="https://cal.com/stillwater/hot-stone">Book now</a>';
const button = (attributes = '') => `<basalt-book-now ${attributes}>${LINK}</basalt-book-now>`;
const OWN = CAROUSEL.replace('></', '><section><h3>Warmth</h3><p>Smooth stones.</p></section></');

/** What a visitor reads below the button or the benefits, wherever it is kept. */
const readBy = (page, tag) =>
  page.evaluate((wanted) => {
    const element = document.querySelector(`${wanted}, [data-basalt]`);
    const written = (owner) => {
      const {content} = getComputedStyle(owner, '::after');
      return content.startsWith('"') ? JSON.parse(content) : '';
    };
    const within = element.shadowRoot?.querySelector('[part=note]');
    return [element, within]
      .filter(Boolean)
      .map((owner) => written(owner) + (owner === within ? owner.textContent : ''))
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
  }, tag);

describe(`words that must stand by others, in ${engine.name}`, () => {
  const {visit} = visits();
  const head = STYLESHEET + MODULE;
  const phone = {look: {viewport: {width: 360, height: 640}}};

  for (const mode of ['dialog', 'link', 'bar', 'inline']) {
    const body = button(`mode="${mode}" eager`);
    it(`stand once by a button with mode="${mode}"`, () =>
      visit(
        spaPage(body, {head}),
        async (page) => {
          await shown(page, 'basalt-book-now');
          assert.equal(await readBy(page, 'basalt-book-now'), CHECK_FIRST);
        },
        phone,
      ));

    it(`stand by a button with mode="${mode}" without scripts`, () =>
      visit(spaPage(body, {head: STYLESHEET}), async (page) => {
        assert.equal(await readBy(page, 'basalt-book-now'), CHECK_FIRST);
      }));
  }

  it('speak the language of the page', () =>
    visit(spaPage(button('eager'), {head, lang: 'de-AT'}), async (page) => {
      await shown(page, 'basalt-book-now');
      assert.match(await readBy(page, 'basalt-book-now'), /Sicherheits-Check/);
    }));

  for (const [where, body] of [
    ['where the page says it', button('without-note eager')],
    ['with what a quiz suggests', `<basalt-pain-relief-quiz>${button()}</basalt-pain-relief-quiz>`],
    ['after a check', `<basalt-safety-check>${button()}</basalt-safety-check>`],
  ])
    it(`are not said twice ${where}`, () =>
      visit(spaPage(body, {head: STYLESHEET}), async (page) => {
        const said = await page.evaluate(
          () => getComputedStyle(document.querySelector('basalt-book-now'), '::after').content,
        );
        assert.equal(said, 'none');
      }));

  it('stand by a page’s own benefits', () =>
    visit(spaPage(OWN, {head}), async (page) => {
      await shown(page, 'basalt-benefits-carousel');
      assert.equal(await readBy(page, 'basalt-benefits-carousel'), BY_BENEFITS);
    }));

  it('stand by a page’s own benefits without scripts', () =>
    visit(spaPage(OWN, {head: STYLESHEET}), async (page) => {
      assert.equal(await readBy(page, 'basalt-benefits-carousel'), BY_BENEFITS);
    }));
});
