/** The demo spa site, as a newcomer walks through it: benefits, quiz, menu, a finished booking. */
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

  /** The pages, and the widgets that each has beside its buttons. */
  const PAGES = {
    '/': ['benefits-carousel', 'session-guide', 'pain-relief-quiz', 'treatment-menu'],
    '/visit.html': ['safety-check', 'body-map'],
    '/benefits.html': ['benefits-article'],
  };
  const overflow = (page) =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );

  for (const [path, widgets] of Object.entries(PAGES)) {
    it(`${path} without scripts reads and books`, () =>
      visit(
        async (page) => {
          const link = await page.evaluateOn('basalt-book-now a', (element) => element.href);
          assert.ok(link.startsWith(demo.booking));
          assert.equal(await overflow(page), 0);
          for (const widget of widgets) {
            const words = await page.evaluateOn(`basalt-${widget}`, (element) => element.innerText);
            assert.ok(words.length > 200, `${widget} says only "${words}"`);
          }
        },
        {path, open: {scripts: false}, look: {viewport: {width: 320, height: 800}}},
      ));

    for (const width of [320, 1240]) {
      it(`${path} is accessible and in place at ${width} px`, () =>
        visit(
          async (page) => {
            for (const widget of widgets) {
              const tag = `basalt-${widget}`;
              await page.evaluate((tag) => document.querySelector(tag).scrollIntoView(), tag);
              await shown(page, tag);
            }
            assert.equal(await overflow(page), 0);
            assert.deepEqual(await complaints(page), []);
            assert.deepEqual(await axeViolations(page), []);
          },
          {path, look: {viewport: {width, height: 800}}},
        ));
    }
  }

  it('has a menu that books without scripts, and says with scripts what it said before', async () => {
    const figures = (text) => text.match(/£\d+/g);
    let before;
    await visit(
      async (page) => {
        const menu = await page.evaluateOn('basalt-treatment-menu', (element) => ({
          words: element.innerText,
          links: [...element.querySelectorAll('a[href^="http"]')].map(({href}) => href),
        }));
        before = figures(menu.words);
        assert.equal(menu.links.length, 5);
        for (const link of menu.links) assert.equal((await fetch(link)).status, 200);
      },
      {open: {scripts: false}},
    );
    await visit(async (page) => {
      await page.evaluate(() => document.querySelector('basalt-treatment-menu').scrollIntoView());
      await menuShown(page);
      const words = await page.evaluateOn(
        'basalt-treatment-menu >>> .menu',
        (menu) => menu.innerText,
      );
      assert.deepEqual(figures(words), before);
    });
  });

  it('gives a note for the therapist back, by the map or by the checkboxes, and keeps nothing', async () => {
    const note = (page) => page.waitFor(() => document.title.startsWith('Your note'));
    await visit(
      async (page) => {
        await page.evaluate(() => document.querySelector('#note').scrollIntoView());
        const region = 'basalt-body-map >>> [data-region="lower-back-left"]';
        await page.waitFor(
          () =>
            document
              .querySelector('basalt-body-map')
              .shadowRoot?.querySelector('[data-region]') instanceof Element,
        );
        await page.click(region);
        await page.click('.note button');
        await note(page);
        assert.match(await page.text('main'), /Where it is sore\s+Lower back, left/);
        assert.deepEqual(await complaints(page), []);
      },
      {path: '/visit.html', look: {viewport: {width: 1240, height: 900}}},
    );
    const sent = new URLSearchParams('sore=neck:7&sore=none&sore=toString&words=<b>Ticklish</b>');
    const answer = await fetch(`${demo.url}/note`, {method: 'POST', body: sent});
    const html = await answer.text();
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.match(html.replace(/\s+/g, ' '), /Neck <span>7 out of 10<\/span>/);
    assert.match(html, /&lt;b&gt;Ticklish/);
    assert.doesNotMatch(html, /toString|None of these/);
  });

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
  const MENU = 'basalt-treatment-menu';

  const menuShown = (page) =>
    page.waitFor(
      (tag) => document.querySelector(tag).shadowRoot?.querySelector('.price') instanceof Element,
      {args: [MENU], because: 'the menu shows no price'},
    );
  const go = (page) => page.click(`${QUIZ} >>> .controls .solid`);

  /** Answers a screen and goes on: the choice is pressed where a visitor would, on its words. */
  async function answer(page, words) {
    await page.click(`${QUIZ} >>> label:text("${words}")`);
    await go(page);
  }

  async function begin(page) {
    await page.evaluate(() => document.querySelector('basalt-pain-relief-quiz').scrollIntoView());
    await shown(page, QUIZ);
    await page.clickUntil(
      `${QUIZ} >>> button:text("Begin")`,
      (tag) => document.querySelector(tag).shadowRoot.querySelector('.controls .solid'),
      QUIZ,
    );
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
        /Hot stone massage[^]*60 minutes/.test(
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

  it('leads from the map to a suggestion, to its place in the menu, and to its booking', () =>
    visit(
      async (page) => {
        await begin(page);
        for (const gate of [/back pain/, /apply to you/]) {
          await page.waitFor(
            (source) =>
              new RegExp(source).test(
                document.querySelector('basalt-pain-relief-quiz').shadowRoot.textContent,
              ),
            {args: [gate.source]},
          );
          await answer(page, 'None of these');
        }
        await page.click(`${QUIZ} >>> [data-region="lower-back-left"]`);
        await go(page);
        for (const words of PREFERENCES.slice(1)) await answer(page, words);
        const button = `${QUIZ} >>> [part="menu"]`;
        await page.waitFor(
          () =>
            document
              .querySelector('basalt-pain-relief-quiz')
              .shadowRoot.querySelector('[part="menu"]') instanceof Element,
          {because: 'nothing leads to the menu'},
        );
        const markup = () => page.evaluateOn(MENU, (menu) => menu.outerHTML);
        const written = await markup();
        for (let press = 0; (await page.focused()).text !== 'See it in the menu'; press++) {
          assert.ok(press < 20, `${button} is not reached by the keyboard`);
          await page.press('Tab');
        }
        await page.press('Enter');
        await page.waitFor(
          (tag) => document.querySelector(tag).shadowRoot.activeElement?.ariaCurrent === 'true',
          {args: [MENU], because: 'no treatment stands out'},
        );
        assert.match((await page.focused()).text, /Hot stone massage,\s*60/);
        assert.equal(await markup(), written, 'the page’s own markup tells the suggestion');
        assert.deepEqual(await axeViolations(page), []);
        await page.press('Enter');
        await page.waitFor(
          () => Boolean(document.querySelector('#book').shadowRoot?.querySelector('iframe.open')),
          {because: 'no booking dialog opened'},
        );
        assert.match(await page.text('#book >>> dialog'), /Hot stone massage/);
        assert.ok(
          (await page.evaluateOn('#book >>> iframe', (frame) => frame.src)).endsWith(
            '/stillwater/hot-stone-60/embed?embed=basalt',
          ),
        );
        assert.deepEqual(await complaints(page), []);
      },
      {look: {viewport: {width: 1240, height: 800}}},
    ));

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
          ...quiz.shadowRoot.querySelectorAll('[part="book"], [part="menu"]'),
          ...document.querySelector('#book').shadowRoot.querySelectorAll('a, button'),
          ...document.querySelector('basalt-treatment-menu').shadowRoot.querySelectorAll('a'),
        ].filter((link) => link.getClientRects().length).length,
        url: location.href,
      }));
      assert.equal(call, 'tel:999');
      assert.equal(booking, 0);
      assert.equal(url, `${demo.url}/`);
      assert.deepEqual(await axeViolations(page), []);
    }));
});
