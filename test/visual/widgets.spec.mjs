/** A table of states, each at two widths and in both schemes where that matters. */
import {expect, test} from '@playwright/test';

import {startBookingServers} from '../pages/booking-servers.mjs';
import {startServer} from '../pages/server.mjs';
import {MODULE, QUIZ, spaPage, STYLESHEET} from '../pages/spa-page.mjs';
import {PAGE, PROFILE} from './spa.mjs';

const BOOK = `<p>${['solid', 'quiet', 'text']
  .map(
    (look) =>
      `<basalt-book-now eager variant="${look}"><a href="https://cal.com/a/b">Book now</a></basalt-book-now>`,
  )
  .join(' ')}</p>`;

const TREATMENT =
  '<script type="application/json" data-basalt-profile>{"currency": "GBP", "treatments": [{"id": "hot-stone-60", "name": "Hot stone massage", "minutes": 60, "price": 78}]}</script>';

const WITH_BOOKING = QUIZ.replace(
  '</basalt-pain',
  '<basalt-book-now slot="book" eager><a href="https://cal.com/a/b">Book this session</a></basalt-book-now></basalt-pain',
);

const inside = (page, tag, selector) => page.locator(`${tag} ${selector}`);

const STATES = [
  {name: 'book-now', tag: 'basalt-book-now', body: BOOK},
  {
    name: 'book-now-consent',
    tag: 'basalt-book-now',
    body: '<basalt-book-now consent="ask"><a href="https://cal.com/a/b">Book now</a></basalt-book-now>',
    act: async (page) => {
      await page.click('basalt-book-now a');
      await inside(page, 'basalt-book-now', 'dialog[open]').waitFor();
    },
  },
  ...[
    {name: 'book-now-booked', then: 'booked', words: 'Add to calendar'},
    {name: 'book-now-asked', then: 'pending', words: 'not yet confirmed'},
    {name: 'book-now-cancelled', then: 'cancelled', words: 'Your booking is cancelled'},
  ].map(({name, then, words}) => ({
    name,
    tag: 'basalt-book-now',
    body: () =>
      `${PROFILE}<basalt-book-now provider="calcom" treatment="hot-stone-60"><a href="${systems.calcom.url(`?then=${then}`)}">Book now</a></basalt-book-now>`,
    act: async (page) => {
      await page.click('basalt-book-now a');
      await page.getByText(words).waitFor();
    },
  })),
  {
    name: 'book-now-bar',
    tag: 'basalt-book-now',
    body: `${TREATMENT}<p>Warm stones and slow hands.</p><basalt-book-now mode="bar" treatment="hot-stone-60"><a href="https://cal.com/a/b">Book now</a></basalt-book-now>`,
  },
  {
    name: 'book-now-inline',
    tag: 'basalt-book-now',
    body: '<basalt-book-now mode="inline" consent="ask"><a href="https://cal.com/a/b">Show the times</a></basalt-book-now>',
    act: async (page) => {
      await page.click('basalt-book-now a');
      await inside(page, 'basalt-book-now', '.card').waitFor();
    },
  },
  {
    name: 'carousel',
    tag: 'basalt-benefits-carousel',
    body: '<basalt-benefits-carousel></basalt-benefits-carousel>',
  },
  {
    name: 'carousel-evidence',
    tag: 'basalt-benefits-carousel',
    body: '<basalt-benefits-carousel></basalt-benefits-carousel>',
    act: async (page) => {
      await inside(page, 'basalt-benefits-carousel', 'button:has-text("evidence")').first().click();
      await page.getByText('Claim by claim').first().waitFor();
    },
  },
  {
    name: 'carousel-cards',
    tag: 'basalt-benefits-carousel',
    body: '<basalt-benefits-carousel layout="cards"></basalt-benefits-carousel>',
  },
  {name: 'quiz', tag: 'basalt-pain-relief-quiz', body: QUIZ},
  {
    name: 'quiz-gate',
    tag: 'basalt-pain-relief-quiz',
    body: QUIZ,
    act: async (page) => {
      await page.getByRole('button', {name: 'Begin'}).click();
      await page.getByText('None of these').waitFor();
    },
  },
  {
    name: 'quiz-result',
    tag: 'basalt-pain-relief-quiz',
    body: WITH_BOOKING,
    act: async (page) => {
      await page.getByRole('button', {name: 'Begin'}).click();
      const goOn = () => page.getByRole('button', {name: 'Continue'}).click();
      for (const id of ['none', 'varicose-veins']) {
        await page.locator(`input[value="${id}"]`).check();
        await goOn();
      }
      for (const place of [0, 2, 3, 0, 0, 0, 1, 0, 1]) {
        await page.locator('input[type="radio"]').nth(place).check();
        await goOn();
      }
      await page.getByText('Send this summary along').check();
      await page.getByText('Read what would be sent').click();
    },
  },
  {
    name: 'quiz-dialog',
    tag: 'basalt-pain-relief-quiz',
    body: QUIZ.replace('relief-quiz', 'relief-quiz mode="dialog" resume'),
    act: async (page) => {
      await page.getByRole('button', {name: 'Find the massage'}).click();
      await page.getByRole('button', {name: 'Begin'}).click();
      for (const part of [1, 2]) {
        await page.getByText(`part ${part} of 2`).waitFor();
        await page.locator('input[value="none"]').check();
        await page.getByRole('button', {name: 'Continue'}).click();
      }
      await page.getByText('Keep my place').click();
    },
  },
  {
    name: 'quiz-stop',
    tag: 'basalt-pain-relief-quiz',
    body: QUIZ.replace('relief-quiz', 'relief-quiz market="uk"'),
    act: async (page) => {
      await page.getByRole('button', {name: 'Begin'}).click();
      await page.locator('input[value="bladder-bowel"]').check();
      await page.getByRole('button', {name: 'Continue'}).click();
      await page.getByText('Call 999').waitFor();
    },
  },
  ...[
    {name: 'safety-check', ids: []},
    {name: 'safety-check-ask', ids: ['pregnancy', 'oil-allergy']},
    {name: 'safety-check-stop', ids: ['bladder-bowel']},
  ].map(({name, ids}) => ({
    name,
    tag: 'basalt-safety-check',
    body: '<basalt-safety-check market="uk"></basalt-safety-check>',
    act: async (page) => {
      await page.getByRole('searchbox').waitFor();
      for (const id of ids) {
        await page
          .locator(`input[value="${id}"]`)
          .evaluate((box) => box.closest('details').setAttribute('open', ''));
        await page.locator(`input[value="${id}"]`).check();
      }
      if (!ids.length) return;
      await page.getByText('Sources').first().waitFor();
      await page.getByRole('button', {name: 'See what it means'}).click();
    },
  })),
  {
    name: 'body-map',
    tag: 'basalt-body-map',
    body: '<basalt-body-map pain value="neck,lower-back-left:6,lower-back-right:4,knee-left"></basalt-body-map>',
  },
  {
    name: 'quiz-body',
    tag: 'basalt-pain-relief-quiz',
    body: QUIZ,
    act: async (page) => {
      await page.getByRole('button', {name: 'Begin'}).click();
      for (const part of [1, 2]) {
        await page.getByText(`part ${part} of 2`).waitFor();
        await page.locator('input[value="none"]').check();
        await page.getByRole('button', {name: 'Continue'}).click();
      }
      await page.locator('[data-region="lower-back-left"]').dispatchEvent('click');
    },
  },
];

const LOOKS = [
  {look: 'wide-light', width: 1240, colorScheme: 'light'},
  {look: 'narrow-light', width: 360, colorScheme: 'light'},
  {look: 'wide-dark', width: 1240, colorScheme: 'dark'},
  {look: 'narrow-arabic', width: 360, colorScheme: 'light', lang: 'ar', dir: 'rtl', still: true},
];

let server;
let systems;
test.beforeAll(async () => {
  [server, systems] = await Promise.all([startServer(), startBookingServers()]);
});
test.afterAll(() => Promise.all([server?.close(), systems?.close()]));

// A visit is told by the visitor's own clock.
test.use({timezoneId: 'Europe/Berlin'});

for (const {name, tag, body, act} of STATES) {
  for (const {look, width, colorScheme, lang, dir, still} of LOOKS) {
    // The acts go by English words.
    if (still && act) continue;
    test(`${name} ${look}`, async ({page}) => {
      await page.emulateMedia({colorScheme});
      await page.setViewportSize({width, height: 900});
      const head = `${STYLESHEET}<style>${PAGE}</style>${MODULE}`;
      await page.goto(
        server.page(
          '/page',
          spaPage(typeof body === 'function' ? body() : body, {head, lang, dir}),
        ),
      );
      await page.waitForFunction(
        (widget) =>
          document.querySelector(widget)?.matches(':defined') || widget === 'basalt-book-now',
        tag,
      );
      await act?.(page);
      await page.waitForLoadState('networkidle');
      await expect(page).toHaveScreenshot(`${name}.${look}.png`, {
        // A check is longer than any screen.
        fullPage: !/book-now-|dialog|safety-check/.test(name),
      });
    });
  }
}
