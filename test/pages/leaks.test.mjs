/**
 * Nothing of a widget stays when it goes: each is put in and taken out 500 times on one page, some of
 * them used, and then the browser itself is asked what is left. Chromium alone tells.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import puppeteer from 'puppeteer-core';

import {loopbackArguments, requireBrowser, sandboxArguments} from '../../scripts/browsers.mjs';
import {engine} from './engine/current.mjs';
import {come, SPY} from './leaks/visits.mjs';
import {startServer} from './server.mjs';
import {MODULE, spaPage, STYLESHEET} from './spa-page.mjs';

const TIMES = 500;
/** Until all chunks are there and each way has been gone often enough to be compiled. */
const WARM_UP = 200;
/** Each call to the page is short: a busy machine must not run into the driver's patience. */
const AT_ONCE = 50;
/** Of the heap at the start. */
const GROWTH = 0.03;

const PROFILE = `<script type="application/json" data-basalt-profile>${JSON.stringify({
  name: 'Stillwater Bath House',
  phone: '01632 960 118',
  market: 'uk',
  currency: 'GBP',
  booking: {url: 'https://cal.com/stillwater/hot-stone'},
  treatments: [{id: 'hot-stone-60', name: 'Hot stone massage', minutes: 60, price: 78}],
})}</script>`;

/** What comes and goes, in all the ways that bring a part of its own. */
const WIDGETS = {
  'basalt-benefits-carousel': [
    '<basalt-benefits-carousel eager></basalt-benefits-carousel>',
    '<basalt-benefits-carousel eager layout="cards" heading="Guests ask"><article data-benefit="improved-sleep"><h3>Sleep</h3></article><article><h3>Ease</h3></article></basalt-benefits-carousel>',
    '<basalt-benefits-carousel eager layout="list" theme="sage"></basalt-benefits-carousel>',
  ],
  'basalt-book-now': [
    '<basalt-book-now eager treatment="hot-stone-60" consent="ask"><a href="https://cal.com/stillwater/hot-stone">Book</a></basalt-book-now>',
    '<basalt-book-now eager mode="bar" treatment="hot-stone-60" consent="ask"></basalt-book-now>',
    '<basalt-book-now eager mode="inline" consent="ask" preconnect="hover" manage-url="https://cal.com/bookings"></basalt-book-now>',
    '<div data-basalt="book-now" data-eager data-url="tel:+441632960118" data-theme="clay"></div>',
  ],
  'basalt-pain-relief-quiz': [
    '<basalt-pain-relief-quiz eager><p>Call us.</p></basalt-pain-relief-quiz>',
    '<basalt-pain-relief-quiz eager start history="steps" resume></basalt-pain-relief-quiz>',
    '<basalt-pain-relief-quiz eager mode="dialog"><basalt-book-now eager slot="book"></basalt-book-now></basalt-pain-relief-quiz>',
  ],
  'basalt-safety-check': [
    '<basalt-safety-check eager for="book"><p>Ask your doctor first.</p></basalt-safety-check>',
    '<basalt-safety-check eager market="uk" heading="Before you come" theme="midnight"></basalt-safety-check>',
  ],
  'basalt-benefits-article': [
    '<basalt-benefits-article eager structured-data><h3>Why</h3><p>Warm stones.</p><section data-benefit="improved-sleep"><h3>Sleep</h3></section></basalt-benefits-article>',
    '<basalt-benefits-article eager></basalt-benefits-article>',
    '<basalt-benefits-article eager copy="article" theme="sage"></basalt-benefits-article>',
  ],
  'basalt-body-map': [
    '<basalt-body-map eager name="sore" required><label><input type="checkbox" value="neck" checked> Neck</label></basalt-body-map>',
    '<basalt-body-map eager pain value="lower-back-left:6,neck" theme="clay"></basalt-body-map>',
  ],
  'basalt-session-guide': [
    '<basalt-session-guide eager></basalt-session-guide>',
    '<basalt-session-guide eager minutes="90" heading="Your evening" theme="midnight"></basalt-session-guide>',
    '<basalt-session-guide eager><ol><li data-minutes="20">Tea</li><li data-minutes="40" data-stones="resting">Stones</li></ol></basalt-session-guide>',
  ],
  'basalt-treatment-menu': [
    '<basalt-treatment-menu eager filter structured-data></basalt-treatment-menu>',
    '<basalt-treatment-menu eager filter><ul><li data-treatment="hot-stone-60">Hot stone massage, 60 min, £78</li></ul></basalt-treatment-menu>',
    '<basalt-treatment-menu eager><script type="application/json">{"treatments": [{"id": "a", "name": "Stones", "minutes": 60, "price": 78}]}</script></basalt-treatment-menu>',
  ],
};

const asks = engine.name === 'chromium' ? describe : describe.skip;

asks('a widget that goes', () => {
  let server;
  let browser;
  before(async () => {
    server = await startServer();
    browser = await puppeteer.launch({
      executablePath: await requireBrowser('chromium'),
      args: [
        ...sandboxArguments,
        ...loopbackArguments,
        // What the engine makes of our code lies in the heap too, and grows for thousands of turns:
        // it learns all of it at once, and makes no machine code of what is run often.
        '--js-flags=--jitless --no-lazy-feedback-allocation --no-flush-bytecode',
      ],
      protocolTimeout: 120_000,
    });
  });
  after(() => Promise.all([server?.close(), browser?.close()]));

  /** A page of its own for each widget, and what it says once all that may go is gone. */
  const open = async () => {
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await session.send('HeapProfiler.enable');
    const button = '<basalt-book-now id="book" eager url="tel:+441632960118"></basalt-book-now>';
    const head = `<script>${SPY}</script>${STYLESHEET}${PROFILE}${MODULE}`;
    await page.goto(server.page('/page', spaPage(`${button}<div id="place"></div>`, {head})));
    const left = async () => {
      // A held click, an animation or a word for a screen reader may still be on its way.
      await page.evaluate(() => new Promise((go) => setTimeout(go, 1000)));
      for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
      const {metrics} = await session.send('Performance.getMetrics');
      const of = (name) => metrics.find((metric) => metric.name === name).value;
      return {
        heap: of('JSHeapUsedSize'),
        counts: {
          listeners: of('JSEventListeners'),
          nodes: of('Nodes'),
          documents: of('Documents'),
          frames: of('Frames'),
          ...(await page.evaluate('window.pending()')),
        },
      };
    };
    return {page, left};
  };
  const visits = async (page, ways, times) => {
    let drawn = 0;
    for (let done = 0; done < times; done += AT_ONCE)
      drawn += await page.evaluate(come, ways, Math.min(AT_ONCE, times - done));
    return drawn;
  };

  for (const [tag, ways] of Object.entries(WIDGETS)) {
    it(`<${tag}>, ${TIMES} times, leaves nothing`, async (test) => {
      const {page, left} = await open();
      await visits(page, ways, WARM_UP);
      const before = await left();
      const drawn = await visits(page, ways, TIMES);
      const after = await left();
      await page.close();
      const growth = after.heap / before.heap - 1;
      test.diagnostic(
        `${tag}: heap ${(before.heap / 1024).toFixed(0)} -> ${(after.heap / 1024).toFixed(0)} kB (${(growth * 100).toFixed(2)} %), ` +
          Object.keys(after.counts)
            .map((name) => `${name} ${before.counts[name]} -> ${after.counts[name]}`)
            .join(', '),
      );
      assert.equal(drawn, TIMES);
      for (const [name, count] of Object.entries(after.counts))
        assert.ok(count <= before.counts[name], `${name}: ${before.counts[name]} -> ${count}`);
      assert.ok(growth < GROWTH, `the heap grew by ${(growth * 100).toFixed(2)} %`);
    });
  }
});
