/**
 * Every widget in two languages that are read from right to left, in one of long words and in one
 * without spaces. What is longer than a screen is shown where it says most.
 */
import {expect, test} from '@playwright/test';

import {startServer} from '../pages/server.mjs';
import {MODULE, QUIZ, spaPage, STYLESHEET} from '../pages/spa-page.mjs';
import {PAGE, PROFILE} from './spa.mjs';

const LANGUAGES = {ar: 'rtl', he: 'rtl', de: 'ltr', ja: 'ltr'};

const BOOKING = '<a href="https://cal.com/a/b">Book</a>';
const eager = (name, attributes = '') => `<basalt-${name} eager ${attributes}></basalt-${name}>`;
const check = async (page, id) => {
  const box = page.locator(`input[value="${id}"]`);
  await box.waitFor({state: 'attached'});
  await box.evaluate((each) => each.closest('details')?.setAttribute('open', ''));
  await box.check();
};

/** `ready` is a part of the widget that only its own words bring, so that no picture is half drawn. */
const STATES = [
  {
    name: 'book-now',
    body: `<basalt-book-now mode="bar" treatment="hot-stone-60">${BOOKING}</basalt-book-now>`,
    ready: 'basalt-book-now .figures',
    height: 160,
  },
  {
    name: 'book-now-consent',
    body: `<basalt-book-now consent="ask" treatment="hot-stone-60">${BOOKING}</basalt-book-now>`,
    act: (page) => page.click('basalt-book-now a'),
    ready: 'basalt-book-now dialog[open] .card',
  },
  {name: 'carousel', body: eager('benefits-carousel'), ready: '[part~="controls"]', whole: true},
  {
    name: 'cards',
    body: eager('benefits-carousel', 'layout="cards"'),
    ready: '[part~="controls"]',
    wide: true,
  },
  {name: 'quiz', body: QUIZ.replace('>', ' eager>'), ready: 'button', whole: true},
  {name: 'quiz-gate', body: eager('pain-relief-quiz', 'start'), ready: 'input'},
  {
    name: 'safety-check',
    body: eager('safety-check', 'market="uk"'),
    act: async (page) => {
      for (const id of ['pregnancy', 'oil-allergy']) await check(page, id);
      await page
        .locator('basalt-safety-check [part="call"], basalt-safety-check summary')
        .last()
        .scrollIntoViewIfNeeded();
    },
    ready: 'input',
    wide: true,
  },
  {name: 'article', body: eager('benefits-article'), ready: '.dots', wide: true},
  {
    name: 'body-map',
    body: eager('body-map', 'pain value="neck,lower-back-left:6,knee-left"'),
    ready: 'input',
    whole: true,
    wide: true,
  },
  {name: 'session-guide', body: eager('session-guide'), ready: '.ribbon', height: 900, wide: true},
  {name: 'treatment-menu', body: eager('treatment-menu'), ready: '.price', wide: true},
];

let server;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server?.close());

test.use({timezoneId: 'Europe/Berlin'});

async function picture(page, {name, body, act, ready, whole, height = 760}, lang, width) {
  await page.setViewportSize({width, height});
  const head = `${STYLESHEET}<style>${PAGE} body {padding: 24px 16px} h2 {display: none}</style>${PROFILE}${MODULE}`;
  await page.goto(server.page('/page', spaPage(body, {head, lang, dir: LANGUAGES[lang]})));
  await act?.(page);
  await page.locator(ready).first().waitFor({state: 'attached'});
  await page.waitForLoadState('networkidle');
  const look = width > 360 ? `${lang}-wide` : lang;
  await expect(page).toHaveScreenshot(`${name}.${look}.png`, {fullPage: whole ?? false});
}

for (const state of STATES) {
  for (const lang of Object.keys(LANGUAGES))
    test(`${state.name} in ${lang}`, ({page}) => picture(page, state, lang, 360));
  // What stands side by side changes places.
  if (state.wide) test(`${state.name} in he, wide`, ({page}) => picture(page, state, 'he', 1100));
}
