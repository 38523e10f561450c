/**
 * What a visitor downloads: every script a page asks for, compressed as a server would send it.
 * The figures are bytes, brotli 11. The same in every engine, so one is asked.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';

import {startServer} from './server.mjs';
import {BOOK, CAROUSEL, QUIZ, shown, spaPage, TAGS} from './spa-page.mjs';

const LIMITS = {
  loader: 1500,
  bookNow: 10_500,
  carousel: 12_500,
  quiz: 18_000,
  safetyCheck: 24_000,
  all: 24_000,
  bodyMap: 20_000,
  wholeQuiz: 43_500,
};

/** A spa's treatments as most write them down: with nothing folded below their words. */
const TREATMENTS = {
  market: 'uk',
  currency: 'GBP',
  booking: {url: 'https://cal.com/stillwater'},
  treatments: [
    {
      id: 'hot-stone',
      name: 'Hot stone massage',
      text: 'Warm stones and massage focused on your back.',
      group: 'With warm stones',
      heat: 'hot',
      pressure: 'medium',
      prices: [
        {minutes: 60, price: 78},
        {minutes: 90, price: 108},
      ],
    },
    {
      id: 'deep-tissue',
      name: 'Deep tissue massage',
      group: 'Without stones',
      heat: 'none',
      pressure: 'firm',
      minutes: 60,
      price: 74,
      from: true,
    },
  ],
};

/** What only one widget's page loads, in its words too: what travels for all is not counted. */
const OWN_LIMITS = {bodyMap: 7000, article: 7000, sessionGuide: 6000, treatmentMenu: 4010};
const SHARED = /\/(basalt|chunks\/\w+\/(lit|drawn|rules|caution|figures|profile|read-json))\.js$/;

const weigh = (path) =>
  brotliCompressSync(
    readFileSync(new URL(`../../dist/${path.replace('/basalt/', '')}`, import.meta.url)),
  ).length;

/** Waits until a file has come, by its name. */
const arrived = (page, name) =>
  page.waitFor(
    (source) =>
      performance.getEntriesByType('resource').some(({name}) => new RegExp(source).test(name)),
    {args: [name.source], because: `nothing like ${name} was loaded`},
  );

async function quizReady(page) {
  await shown(page, 'basalt-pain-relief-quiz');
  await arrived(page, /quiz\.en/);
  await arrived(page, /safety\.en/);
}

async function shows(page, tag, text) {
  await shown(page, tag);
  await page.waitFor(
    (tag, text) => document.querySelector(tag).shadowRoot.textContent.includes(text),
    {args: [tag, text], because: `<${tag}> does not show "${text}"`},
  );
}

const carouselReady = (page) => shows(page, 'basalt-benefits-carousel', 'Muscle ease');

// Asked before the engine is, which starts a browser.
if ((process.env.BASALT_ENGINE || 'chromium') === 'chromium') {
  const {engine} = await import('./engine/current.mjs');
  describe('the weight of a page', () => {
    let server;
    before(async () => {
      server = await startServer();
    });
    after(() => server?.close());

    /** Opens a page, lets it settle, and gives the bytes of its scripts, or of some of them. */
    const weightOf = (body, settle, counts = () => true) =>
      engine.withPage(async (page) => {
        await page.open(server.page('/page', spaPage(body)));
        await settle(page);
        await page.waitFor(() => new Promise((idle) => requestIdleCallback(() => idle(true))));
        const scripts = page
          .requests()
          .map((url) => new URL(url).pathname)
          .filter((path) => path.endsWith('.js') && counts(path));
        const total = [...new Set(scripts)].reduce((sum, path) => sum + weigh(path), 0);
        return total;
      });

    for (const {what, body, settle, limit} of [
      {
        what: 'a page with a booking button nobody points at',
        body: BOOK,
        settle: () => undefined,
        limit: LIMITS.loader,
      },
      {
        what: 'a page with a booking button, until the click',
        body: BOOK,
        settle: async (page) => {
          await page.hover('basalt-book-now a');
          await shown(page, 'basalt-book-now');
        },
        limit: LIMITS.bookNow,
      },
      {
        what: 'a page with a carousel',
        body: CAROUSEL,
        settle: carouselReady,
        limit: LIMITS.carousel,
      },
      {
        what: 'a page with a quiz and the words of its questions, until it is begun',
        body: QUIZ,
        settle: quizReady,
        limit: LIMITS.quiz,
      },
      {
        what: 'a page with a safety check, until a visitor turns to it',
        body: '<basalt-safety-check></basalt-safety-check>',
        settle: (page) =>
          page.waitFor(
            () =>
              document
                .querySelector('basalt-safety-check')
                .shadowRoot?.querySelector('input[type="checkbox"]') instanceof Element,
          ),
        limit: LIMITS.safetyCheck,
      },
      {
        what: 'a page with a body map in a form',
        body: '<form><basalt-body-map name="sore"></basalt-body-map></form>',
        settle: (page) =>
          page.waitFor(
            () =>
              document
                .querySelector('basalt-body-map')
                .shadowRoot?.querySelector('[data-region]') instanceof Element,
          ),
        limit: LIMITS.bodyMap,
      },
      {
        what: 'a page with all three, until a visitor turns to one',
        body: BOOK.replace('now>', 'now eager>') + CAROUSEL + QUIZ,
        settle: async (page) => {
          for (const tag of TAGS) await shown(page, tag);
          await quizReady(page);
          await carouselReady(page);
        },
        limit: LIMITS.all,
      },
      {
        what: 'a page with a quiz, to its very end',
        body: QUIZ,
        settle: async (page) => {
          await quizReady(page);
          await page.click('basalt-pain-relief-quiz >>> button');
          await page.waitFor(
            () =>
              document
                .querySelector('basalt-pain-relief-quiz')
                .shadowRoot.querySelector('input[type="checkbox"]') !== null,
          );
          await arrived(page, /reasons/);
          await arrived(page, /body\.en/);
        },
        limit: LIMITS.wholeQuiz,
      },
    ]) {
      it(`${what} is at most ${limit} bytes`, async (test) => {
        const bytes = await weightOf(body, settle);
        test.diagnostic(`${what}: ${bytes} bytes`);
        assert.ok(bytes > 500, 'something was downloaded');
        assert.ok(bytes <= limit, `${bytes} bytes`);
      });
    }

    for (const {tag, profile = {}, settle, apart, limit} of [
      {
        tag: 'basalt-session-guide',
        // Until the visitor acts: what is folded comes then.
        settle: (page) =>
          page.waitFor(
            () =>
              document
                .querySelector('basalt-session-guide')
                .shadowRoot?.querySelector('[part="slider"]') instanceof Element,
          ),
        limit: OWN_LIMITS.sessionGuide,
      },
      {
        tag: 'basalt-treatment-menu',
        profile: TREATMENTS,
        settle: (page) => shows(page, 'basalt-treatment-menu', 'from £74'),
        limit: OWN_LIMITS.treatmentMenu,
      },
      {
        // But for the names in its language, which the map shares with the quiz.
        tag: 'basalt-body-map',
        settle: (page) =>
          page.waitFor(
            () =>
              document
                .querySelector('basalt-body-map')
                .shadowRoot?.querySelector('[data-region]') instanceof Element,
          ),
        apart: /body\.en\.js$/,
        limit: OWN_LIMITS.bodyMap,
      },
      {
        tag: 'basalt-benefits-article',
        settle: (page) => shows(page, 'basalt-benefits-article', 'Muscle ease'),
        limit: OWN_LIMITS.article,
      },
    ]) {
      it(`of its own <${tag}> brings at most ${limit} bytes`, async (test) => {
        const known = `<script type="application/json" data-basalt-profile>${JSON.stringify(profile)}</script>`;
        const body = `${known}<${tag}></${tag}>`;
        const bytes = await weightOf(
          body,
          settle,
          (path) => !SHARED.test(path) && !apart?.test(path),
        );
        test.diagnostic(`<${tag}> alone: ${bytes} bytes`);
        assert.ok(bytes > 500, 'something was downloaded');
        assert.ok(bytes <= limit, `${bytes} bytes`);
      });
    }
  });
}
