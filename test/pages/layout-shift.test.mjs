/**
 * Nothing moves when the script arrives late (Layout Instability, which Chromium alone measures).
 * Below each widget stands a paragraph that would move with it.
 *
 * Nearly all of a page's time here is waiting, so that a few stand open at once, in windows of their
 * own. Each is asked whether it was on show all the while: a hidden page paints nothing, and nothing
 * moves in it.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {startServer} from './server.mjs';
import {BOOK, CAROUSEL, QUIZ, shown, spaPage, STYLESHEET} from './spa-page.mjs';

const SLIDES = ['Muscle ease', 'Circulation', 'Everyday stress']
  .map(
    (title) =>
      `<article><h3>${title}</h3><p>Warm stones and slow, flowing strokes, at a pressure you choose.</p></article>`,
  )
  .join('');

const PARTS = ['improved-sleep', 'improved-circulation', 'conclusion']
  .map(
    (id) =>
      `<section data-benefit="${id}"><h3>Warm stones</h3><p>Slow, flowing strokes, at a pressure you choose. Tell your therapist at any point if you would like less heat.</p></section>`,
  )
  .join('');
const ARTICLE = '<basalt-benefits-article></basalt-benefits-article>';

const AT_ONCE = 4;

// Asked before the engine is, which starts a browser.
if ((process.env.BASALT_ENGINE || 'chromium') === 'chromium') {
  const {engine} = await import('./engine/current.mjs');
  describe('layout shift with a script 800 ms late', {concurrency: AT_ONCE}, () => {
    let server;
    let pages = 0;
    before(async () => {
      server = await startServer();
    });
    after(() => server?.close());

    const shiftOf = (tag, body, width, style = '') =>
      engine.withPage(
        async (page) => {
          const late = '<script type="module" src="/basalt/basalt.js?delay=800"></script>';
          await page.open(
            server.page(
              `/page-${pages++}`,
              spaPage(`${body}<p>What comes after it.</p>`, {head: STYLESHEET + style + late}),
            ),
            {until: 'interactive'},
          );
          await page.waitFor(() => performance.getEntriesByType('paint').length > 0);
          await shown(page, tag);
          await page.waitFor(
            () => new Promise((go) => setTimeout(() => requestAnimationFrame(() => go(true)), 400)),
          );
          const hidden = await page.evaluate(() =>
            performance.getEntriesByType('visibility-state').filter(({name}) => name !== 'visible'),
          );
          assert.deepEqual(hidden, [], 'the page was on show all the while');
          return page.evaluate(
            () =>
              new Promise((tell) => {
                let sum = 0;
                const observer = new PerformanceObserver((list) => {
                  for (const {value, hadRecentInput} of list.getEntries())
                    if (!hadRecentInput) sum += value;
                });
                observer.observe({type: 'layout-shift', buffered: true});
                setTimeout(() => tell(sum), 200);
              }),
          );
        },
        {viewport: {width, height: 900}},
      );

    // As many as stand open at once, or one of them might be a page that nobody paints.
    for (let turn = 1; turn <= AT_ONCE; turn++)
      it(`would be noticed: a link with 40 px below it until the script comes (${turn})`, async () => {
        const style =
          '<style>basalt-book-now:not(:defined) {display: block; padding-bottom: 40px}</style>';
        const shift = await shiftOf(
          'basalt-book-now',
          BOOK.replace('now>', 'now eager>'),
          768,
          style,
        );
        assert.ok(shift > 0.001, String(shift));
      });

    for (const width of [360, 768, 1240]) {
      for (const {what, tag, body, most} of [
        {
          what: 'a booking button',
          tag: 'basalt-book-now',
          body: BOOK.replace('now>', 'now eager>'),
          most: 0,
        },
        {
          what: 'a bar',
          tag: 'basalt-book-now',
          body: BOOK.replace('now>', 'now mode="bar">'),
          most: 0,
        },
        {
          what: 'two bars, of which one has the place',
          tag: 'basalt-book-now',
          body: `<p>${BOOK.replace('now>', 'now mode="bar">')}</p><p>${BOOK.replace('now>', 'now mode="bar">')}</p>`,
          most: 0,
        },
        {
          what: 'a bar with its treatment',
          tag: 'basalt-book-now',
          body: `<script type="application/json" data-basalt-profile>{"treatments": [{"id": "a", "name": "Hot stone massage", "minutes": 60}]}</script>${BOOK.replace('now>', 'now mode="bar" treatment="a">')}`,
          most: 0,
        },
        {
          what: 'a booking in the page, unasked',
          tag: 'basalt-book-now',
          body: BOOK.replace('now>', 'now mode="inline" eager>'),
          most: 0,
        },
        {
          what: 'a carousel with children',
          tag: 'basalt-benefits-carousel',
          body: CAROUSEL.replace('></', `>${SLIDES}</`),
          most: 0,
        },
        {what: 'an empty carousel', tag: 'basalt-benefits-carousel', body: CAROUSEL, most: 0.02},
        {what: 'a quiz with its fallback', tag: 'basalt-pain-relief-quiz', body: QUIZ, most: 0},
        {
          what: 'a quiz behind a button',
          tag: 'basalt-pain-relief-quiz',
          body: QUIZ.replace('relief-quiz', 'relief-quiz mode="dialog"'),
          most: 0,
        },
        {
          what: 'an empty quiz',
          tag: 'basalt-pain-relief-quiz',
          body: '<basalt-pain-relief-quiz></basalt-pain-relief-quiz>',
          most: 0.02,
        },
        {
          what: 'an article with children',
          tag: 'basalt-benefits-article',
          body: ARTICLE.replace('></', `><p>Read on.</p>${PARTS}<p>Come and see.</p></`),
          most: 0,
        },
        {what: 'an empty article', tag: 'basalt-benefits-article', body: ARTICLE, most: 0},
        {
          what: 'a safety check with its list',
          tag: 'basalt-safety-check',
          body: '<basalt-safety-check><ul><li>Pregnancy</li><li>A blood clot</li></ul></basalt-safety-check>',
          most: 0,
        },
        {
          what: 'a session guide with its list',
          tag: 'basalt-session-guide',
          body: '<basalt-session-guide><ol><li data-minutes="30">Stones</li><li data-minutes="30">Hands</li></ol></basalt-session-guide>',
          most: 0,
        },
        {
          what: 'an empty session guide',
          tag: 'basalt-session-guide',
          body: '<basalt-session-guide></basalt-session-guide>',
          most: 0,
        },
        {
          what: 'a body map with its checkboxes',
          tag: 'basalt-body-map',
          body: '<form><basalt-body-map><label><input type="checkbox" name="sore" value="neck"> Neck</label><label><input type="checkbox" name="sore" value="none"> None of these</label></basalt-body-map></form>',
          most: 0,
        },
        {
          what: 'a menu with its list',
          tag: 'basalt-treatment-menu',
          body: '<basalt-treatment-menu filter url="https://cal.com/spa"><ul><li data-treatment="a">Hot stone massage, 60 min, £78 <a href="https://cal.com/spa/a">Book</a></li><li data-treatment="b">Deep tissue, 45 min, £60 <a href="https://cal.com/spa/b">Book</a></li></ul></basalt-treatment-menu>',
          most: 0,
        },
        {
          what: 'an empty menu',
          tag: 'basalt-treatment-menu',
          body: '<basalt-treatment-menu></basalt-treatment-menu>',
          most: 0,
        },
        {
          what: 'an empty safety check',
          tag: 'basalt-safety-check',
          body: '<basalt-safety-check></basalt-safety-check>',
          most: 0,
        },
      ]) {
        it(`${what} at ${width} px: at most ${most}`, async (test) => {
          const shift = await shiftOf(tag, body, width);
          test.diagnostic(`${what} at ${width} px: ${shift.toFixed(4)}`);
          assert.ok(Number(shift.toFixed(4)) <= most, String(shift));
        });
      }
    }
  });
}
