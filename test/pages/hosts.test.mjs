/** Pages that make it hard: strict policies, no script, other directions, narrow screens. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {axeViolations} from './axe.mjs';
import {engine} from './engine/current.mjs';
import {STRICT_POLICY} from './server.mjs';
import {
  ALL,
  allShown,
  BOOK,
  CAROUSEL,
  complaints,
  MODULE,
  QUIZ,
  spaPage,
  STYLESHEET,
} from './spa-page.mjs';
import {visits} from './visits.mjs';

describe(`a page in ${engine.name}`, () => {
  const {visit, served} = visits();

  for (const {because, policy} of [
    {because: 'with a strict policy', policy: STRICT_POLICY},
    {
      because: 'with Trusted Types',
      policy: `${STRICT_POLICY}; require-trusted-types-for 'script'; trusted-types basalt`,
    },
  ]) {
    it(`${because} reports nothing, through quiz, evidence and themes`, () =>
      visit(
        {
          html: spaPage(ALL.replace('relief-quiz', 'relief-quiz theme="sage"'), {
            head: STYLESHEET + MODULE,
          }),
          policy,
        },
        async (page) => {
          await allShown(page);
          await page.click('basalt-pain-relief-quiz >>> button');
          await page.click('basalt-benefits-carousel >>> button:text("See the evidence")');
          await page.waitFor(() =>
            document
              .querySelector('basalt-benefits-carousel')
              .shadowRoot.textContent.includes('Sources'),
          );
          assert.deepEqual(await complaints(page), []);
        },
      ));
  }

  it('without scripts reads, and its booking link leads on', () =>
    visit(
      spaPage(
        BOOK +
          CAROUSEL.replace('></', '><article><h2>Muscle ease</h2><p>Warm stones.</p></article></') +
          QUIZ,
        {head: STYLESHEET + MODULE},
      ),
      async (page) => {
        assert.match(await page.text('basalt-pain-relief-quiz'), /Call us on/);
        assert.match(await page.text('basalt-benefits-carousel'), /Warm stones/);
        assert.equal(
          await page.evaluateOn('basalt-book-now a', (link) => link.href),
          'https://cal.com/stillwater/hot-stone',
        );
      },
      {open: {scripts: false}},
    ));

  it('without our script is accessible as it is', () =>
    visit(spaPage(BOOK + QUIZ, {head: STYLESHEET}), async (page) => {
      assert.deepEqual(await axeViolations(page), []);
    }));

  it('in Arabic speaks Arabic, from right to left', () =>
    visit(
      spaPage(BOOK.replace('<a href', '<a lang="en" href') + CAROUSEL + QUIZ, {
        head: STYLESHEET + MODULE,
        lang: 'ar',
        dir: 'rtl',
      }),
      async (page) => {
        await allShown(page);
        await page.waitFor(() =>
          /أي تدليك يناسبك/.test(
            document.querySelector('basalt-pain-relief-quiz').shadowRoot.textContent,
          ),
        );
        assert.equal(
          await page.evaluateOn(
            'basalt-pain-relief-quiz >>> .root',
            (root) => `${root.lang} ${getComputedStyle(root).direction}`,
          ),
          'ar rtl',
        );
        assert.deepEqual(await complaints(page), []);
        assert.deepEqual(await axeViolations(page), []);
      },
    ));

  for (const {lang, spoken} of [
    {lang: 'de-AT', spoken: 'Finden Sie die Massage'},
    {lang: 'pl', spoken: 'Find the massage'},
  ]) {
    it(`in "${lang}" speaks the nearest language`, () =>
      visit(spaPage(QUIZ, {lang}), async (page) => {
        await page.waitFor(
          (words) =>
            document
              .querySelector('basalt-pain-relief-quiz')
              .shadowRoot?.textContent.includes(words),
          {args: [spoken], because: `nothing said "${spoken}"`},
        );
      }));
  }

  // WebKitGTK's window cannot be narrower than 290 px.
  for (const width of engine.name === 'webkit' ? [320] : [320, 280]) {
    it(`${width} px wide scrolls in one direction only`, () =>
      visit(
        spaPage(ALL, {head: STYLESHEET + MODULE}),
        async (page) => {
          await allShown(page);
          const wider = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          assert.equal(wider, 0);
        },
        {look: {viewport: {width, height: 640}}},
      ));
  }

  it('that resets everything does not reach into a widget', () =>
    visit(
      spaPage(ALL, {head: `${MODULE}<link rel="stylesheet" href="/bomb.css">`}),
      async (page) => {
        served().page('/bomb.css', {
          html: '* {color: red !important; font-size: 40px !important; text-transform: uppercase !important; display: none !important; padding: 0 !important}',
          headers: {'content-type': 'text/css'},
        });
        await page.open(`${served().origin}/page`);
        await page.waitFor(() => {
          const quiz = document.querySelector('basalt-pain-relief-quiz');
          return quiz && !quiz.shadowRoot
            ? true
            : getComputedStyle(quiz.shadowRoot.querySelector('.root')).textTransform === 'none';
        });
      },
    ));

  it('dark by its colours gets the ember of the dark', () =>
    visit(
      spaPage(BOOK, {head: `${MODULE}<link rel="stylesheet" href="/dark.css">`}),
      async (page) => {
        served().page('/dark.css', {
          html: 'body {background: #1a1613; color: #ede9e4}',
          headers: {'content-type': 'text/css'},
        });
        await page.open(`${served().origin}/page`);
        await page.hover('basalt-book-now a');
        await page.waitFor(() =>
          Boolean(document.querySelector('basalt-book-now').shadowRoot?.querySelector('.dark')),
        );
      },
    ));
});
