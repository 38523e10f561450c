/** The demo spa site, as a newcomer walks through it: benefits, quiz, a finished booking. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {serveDemo} from '../../scripts/serve-demo.mjs';
import {axeViolations} from './axe.mjs';
import {engine} from './engine/current.mjs';
import {complaints, shown} from './spa-page.mjs';

describe(`the demo in ${engine.name}`, () => {
  let demo;
  before(async () => {
    demo = await serveDemo();
  });
  after(() => demo?.close());

  const visit = (use, {look, open, path = '/'} = {}) =>
    engine.withPage(async (page) => {
      await page.open(demo.url + path, open);
      await use(page);
    }, look);

  for (const path of ['/', '/visit.html']) {
    it(`${path} without scripts reads and books`, () =>
      visit(
        async (page) => {
          const link = await page.evaluateOn('basalt-book-now a', (element) => element.href);
          assert.ok(link.startsWith(demo.booking));
          assert.equal(
            await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
            true,
          );
        },
        {path, open: {scripts: false}},
      ));
  }

  for (const width of [320, 1240]) {
    it(`is accessible and in place at ${width} px`, () =>
      visit(
        async (page) => {
          await page.evaluate(() =>
            document.querySelector('basalt-benefits-carousel').scrollIntoView(),
          );
          await shown(page, 'basalt-benefits-carousel');
          await page.evaluate(() =>
            document.querySelector('basalt-pain-relief-quiz').scrollIntoView(),
          );
          await shown(page, 'basalt-pain-relief-quiz');
          assert.equal(
            await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            ),
            0,
          );
          assert.deepEqual(await complaints(page), []);
          assert.deepEqual(await axeViolations(page), []);
        },
        {look: {viewport: {width, height: 800}}},
      ));
  }

  it('is reached in full by the keyboard alone, on the first way through', () =>
    visit(async (page) => {
      // The first key is the sign that someone goes through the page without a pointer.
      await page.press('Tab');
      for (const tag of ['basalt-benefits-carousel', 'basalt-pain-relief-quiz'])
        await shown(page, tag);
      const reached = [];
      while (!reached.includes('Begin') && reached.length < 60) {
        await page.press('Tab');
        const {text, label} = await page.focused();
        reached.push(label ?? text);
      }
      for (const name of ['Book now', 'Next', 'See the evidence', 'Begin']) {
        assert.ok(reached.includes(name), `${name} in ${reached.join(' · ')}`);
      }
    }));

  const QUIZ = 'basalt-pain-relief-quiz';
  const go = (page) => page.click(`${QUIZ} >>> .controls .solid`);

  /** Answers a screen and goes on: the choice is pressed where a visitor would, on its words. */
  async function answer(page, words) {
    await page.click(`${QUIZ} >>> label:text("${words}")`);
    await go(page);
  }

  async function begin(page) {
    await page.evaluate(() => document.querySelector('basalt-pain-relief-quiz').scrollIntoView());
    await shown(page, QUIZ);
    await page.click(`${QUIZ} >>> button:text("Begin")`);
  }

  const PREFERENCES = [
    'Lower back',
    '6 to 12 weeks',
    '3',
    'Sitting or desk work',
    'Not much',
    'Well',
    'A bit stiff',
    'I love it',
    'Have tight spots cared for',
  ];

  it('leads from the first question to a finished booking', () =>
    visit(async (page) => {
      await begin(page);
      await answer(page, 'None of these');
      await page.waitFor(() =>
        /apply to you/.test(
          document.querySelector('basalt-pain-relief-quiz').shadowRoot.textContent,
        ),
      );
      await answer(page, 'None of these');
      for (const words of PREFERENCES) await answer(page, words);
      await page.waitFor(() =>
        /Hot stone massage, 60 minutes/.test(
          document.querySelector('basalt-pain-relief-quiz').shadowRoot.textContent,
        ),
      );
      assert.deepEqual(await axeViolations(page), []);
      await page.click(`${QUIZ} a:text("Book this session")`);
      const dialog = `${QUIZ} > basalt-book-now >>> dialog`;
      await page.waitFor(() =>
        Boolean(
          document
            .querySelector('basalt-pain-relief-quiz basalt-book-now')
            .shadowRoot?.querySelector('iframe.open'),
        ),
      );
      assert.match(await page.text(dialog), /Hot stone massage/);
      assert.ok(
        (
          await page.evaluateOn(`${QUIZ} > basalt-book-now >>> iframe`, (frame) => frame.src)
        ).endsWith('/stillwater/hot-stone-60/embed?embed=basalt'),
      );
      assert.deepEqual(await complaints(page), []);
    }));

  it('at a red flag shows how to call for help, and nothing to book with', () =>
    visit(async (page) => {
      await begin(page);
      await page.click(`${QUIZ} >>> input[value="bladder-bowel"]`);
      await go(page);
      await page.waitFor(() =>
        /get medical help now/.test(
          document.querySelector('basalt-pain-relief-quiz').shadowRoot.textContent,
        ),
      );
      const {call, booking, url} = await page.evaluateOn(QUIZ, (quiz) => ({
        call: quiz.shadowRoot.querySelector('a[href^="tel:"]').getAttribute('href'),
        booking: [
          ...quiz.querySelectorAll('a'),
          ...quiz.shadowRoot.querySelectorAll('[part="book"]'),
        ].filter((link) => link.getClientRects().length).length,
        url: location.href,
      }));
      assert.equal(call, 'tel:999');
      assert.equal(booking, 0);
      assert.equal(url, `${demo.url}/`);
      assert.deepEqual(await axeViolations(page), []);
    }));
});
