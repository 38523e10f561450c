/** Pages in the languages we ship, in one of their own, and in one that changes. Needs `dist/`. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';

import {locales} from '../../scripts/locales.mjs';
import {PSEUDO, pseudoMessages} from '../../scripts/pseudo.mjs';
import {unitsOf} from '../../scripts/translations.mjs';
import {axeViolations} from './axe.mjs';
import {chunk} from './chunk.mjs';
import {engine} from './engine/current.mjs';
import {BOOK, CAROUSEL, MODULE, QUIZ, shown, spaPage, STYLESHEET} from './spa-page.mjs';
import {visits} from './visits.mjs';

const TREATMENTS = [
  {id: 'hot-stone', name: 'Hot stones', minutes: 60, price: 78, notFor: ['pregnancy']},
];
const profile = (more = {}) =>
  `<script type="application/json" data-basalt-profile data-basalt-messages>${JSON.stringify({market: 'uk', currency: 'GBP', ...more})}</script>`;
const EAGER = BOOK.replace('now>', 'now eager>');
const REST = ['benefits-article', 'body-map', 'safety-check', 'session-guide', 'treatment-menu']
  .map((name) => `<basalt-${name} eager></basalt-${name}>`)
  .join('');
const ALL = EAGER + CAROUSEL.replace('>', ' eager>') + QUIZ.replace('>', ' eager>') + REST;
const TAGS = [...ALL.matchAll(/<(basalt-[\w-]+) /g)].map(([, tag]) => tag);

const file = (path) => readFileSync(new URL(`../../dist/${path}`, import.meta.url));
const weigh = (name) => brotliCompressSync(file(name)).length;

/** Resolves when a widget says this, anywhere in it. */
const says = (page, tag, text) =>
  page.waitFor(
    (name, wanted) => document.querySelector(name)?.shadowRoot?.textContent.includes(wanted),
    {args: [tag, text], because: `<${tag}> does not say "${text}"`},
  );
const speak = (page, lang) =>
  page.evaluate((tag) => void (document.documentElement.lang = tag), lang);

const textOf = (locale, wanted) => unitsOf(locale).find(({id}) => id === wanted).target;
const MENU = 'treatment-menu.title';

/** In Firefox a page has not loaded while a script that it imports is on its way. */
const UNFINISHED = {open: {until: 'interactive'}};

describe(`languages in ${engine.name}`, () => {
  const {visit, served} = visits();

  it('asks for a widget’s strings beside its script', async () => {
    const held = served().hold(`/basalt/${chunk('book-now')}`);
    await visit(
      spaPage(EAGER, {lang: 'de'}),
      async (page) => {
        await held.asked;
        await page.waitFor(
          (name) =>
            performance.getEntriesByType('resource').some((each) => each.name.endsWith(name)),
          {args: [chunk('strings.book-now.de')], because: 'the strings wait for the script'},
        );
        held.release();
        await shown(page, 'basalt-book-now');
      },
      UNFINISHED,
    );
  });

  it('speaks English after a second, and German when it comes', async () => {
    const path = `/basalt/${chunk('strings.safety-check.de')}`;
    const held = served().hold(path);
    await visit(
      spaPage('<basalt-safety-check eager></basalt-safety-check>', {lang: 'de'}),
      async (page) => {
        await held.asked;
        await shown(page, 'basalt-safety-check');
        await says(page, 'basalt-safety-check', 'Is hot stone massage right for me today');
        held.release();
        await says(page, 'basalt-safety-check', textOf('de', 'safety-check.title'));
      },
      UNFINISHED,
    );
  });

  it('changes with the page and keeps what a visitor has told', () =>
    visit(spaPage(REST, {lang: 'de'}), async (page) => {
      for (const tag of TAGS.slice(3)) await shown(page, tag);
      await says(page, 'basalt-safety-check', textOf('de', 'safety-check.title'));
      await page.evaluate(() => {
        const inside = (name, selector) =>
          document.querySelector(name).shadowRoot.querySelector(selector);
        inside('basalt-safety-check', 'input[type=checkbox]').click();
        inside('basalt-body-map', 'input[type=checkbox]').click();
        for (const [name, selector, value] of [
          ['basalt-safety-check', 'input[type=search]', 'Herz'],
          ['basalt-session-guide', 'input[type=range]', '20'],
        ]) {
          const field = inside(name, selector);
          field.value = value;
          field.dispatchEvent(new Event('input', {bubbles: true}));
        }
      });
      const told = () =>
        page.evaluate(() => [
          ...['basalt-safety-check', 'basalt-body-map'].map((name) =>
            [
              ...document
                .querySelector(name)
                .shadowRoot.querySelectorAll('input[type=checkbox]:checked'),
            ]
              .map(({value}) => value)
              .join(),
          ),
          ...[
            ['basalt-safety-check', 'search'],
            ['basalt-session-guide', 'range'],
          ].map(
            ([name, type]) =>
              document.querySelector(name).shadowRoot.querySelector(`input[type=${type}]`).value,
          ),
        ]);
      const before = await told();
      assert.ok(before.every(Boolean), before.join('; '));
      assert.deepEqual(before.slice(2), ['Herz', '20']);
      await speak(page, 'ja');
      await says(page, 'basalt-safety-check', textOf('ja', 'safety-check.title'));
      await says(page, 'basalt-treatment-menu', textOf('ja', MENU));
      assert.deepEqual(await told(), before);
    }));

  it('changes a quiz in its middle, at the same question', () =>
    visit(spaPage(QUIZ.replace('>', ' eager start>'), {lang: 'de'}), async (page) => {
      const quiz = (selector, act) =>
        page.evaluate(
          (wanted, does) => {
            const found = document
              .querySelector('basalt-pain-relief-quiz')
              .shadowRoot?.querySelector(wanted);
            if (does) found?.[does]();
            return found?.checked ?? Boolean(found);
          },
          selector,
          act,
        );
      await says(page, 'basalt-pain-relief-quiz', textOf('de', 'pain-relief-quiz.next'));
      await page.waitFor(() =>
        document.querySelector('basalt-pain-relief-quiz').shadowRoot.querySelector('input'),
      );
      await quiz('input', 'click');
      assert.equal(await quiz('input'), true);
      await speak(page, 'fr-CA');
      await says(page, 'basalt-pain-relief-quiz', textOf('fr', 'pain-relief-quiz.next'));
      assert.equal(await quiz('input'), true);
    }));

  it('says all ten in turn, and axe finds nothing wrong with any', () =>
    visit(
      spaPage(ALL, {
        head: STYLESHEET + MODULE + profile({treatments: TREATMENTS}),
        dir: 'FREE',
      }).replace(' dir="FREE"', ''),
      async (page) => {
        for (const tag of TAGS) await shown(page, tag);
        for (const locale of locales.targets) {
          await speak(page, locale);
          await says(page, 'basalt-treatment-menu', textOf(locale, MENU));
          await says(page, 'basalt-session-guide', textOf(locale, 'session-guide.hour'));
          const found = await page.evaluate(
            (names) =>
              names.map((name) => {
                const {lang, dir} = document.querySelector(name).shadowRoot.querySelector('.root');
                return `${lang} ${dir}`;
              }),
            TAGS,
          );
          const dir = /^(ar|he)/.test(locale) ? 'rtl' : 'ltr';
          assert.deepEqual([...new Set(found)], [`${locale} ${dir}`]);
          assert.deepEqual(await axeViolations(page), [], locale);
        }
      },
    ));

  it('says what the page says in words of its own, and another language', () =>
    visit(
      spaPage(ALL, {
        lang: 'pl',
        head:
          profile({
            messages: {pl: {[MENU]: 'Zabiegi', 'benefits.reduced-stress-anxiety.title': 'Spokój'}},
          }) + MODULE,
      }),
      async (page) => {
        await says(page, 'basalt-treatment-menu', 'Zabiegi');
        await says(page, 'basalt-benefits-carousel', 'Spokój');
      },
    ));

  for (const name of ['basalt.all.js', 'basalt.classic.js'])
    it(`${name} fetches one file of the page's language`, () =>
      visit(
        spaPage('<basalt-treatment-menu></basalt-treatment-menu>', {
          lang: 'he',
          head: name.includes('classic')
            ? `<script defer src="/basalt/${name}"></script>`
            : MODULE.replace('basalt.js', name),
        }),
        async (page) => {
          await says(page, 'basalt-treatment-menu', textOf('he', MENU));
          const asked = page.requests().filter((url) => url.includes('/basalt.words.'));
          assert.deepEqual(
            asked.map((url) => url.replace(/.*\//, '')),
            ['basalt.words.he.js'],
          );
        },
      ));

  it('has room at 320 px for a language that is 40 % longer, and no text of its own', () =>
    visit(
      spaPage(ALL, {
        lang: PSEUDO,
        head:
          STYLESHEET +
          MODULE +
          profile({messages: pseudoMessages(unitsOf('de').map(({id, current}) => [id, current]))}),
      }),
      async (page) => {
        // A booking button says what the page wrote into it.
        for (const tag of TAGS.slice(1)) await says(page, tag, ']');
        await page.waitFor(
          () =>
            !document
              .querySelector('basalt-benefits-article')
              .shadowRoot.textContent.includes('Loading'),
        );
        assert.deepEqual(await page.evaluate(plainOrClipped, TAGS), []);
      },
      {look: {viewport: {width: 320, height: 640}}},
    ));

  for (const [what, body, tag, most] of [
    ['a booking button', EAGER, 'basalt-book-now', 1200],
    ['a quiz beside it', EAGER + QUIZ.replace('>', ' eager>'), 'basalt-pain-relief-quiz', 8000],
    // What the answers mean comes once it is begun, with the body: all of it, whatever is said.
    [
      'a quiz that is begun',
      EAGER + QUIZ.replace('>', ' eager start>'),
      'basalt-pain-relief-quiz',
      12_500,
    ],
  ])
    it(`brings little German with ${what}`, () =>
      visit(spaPage(body, {lang: 'de'}), async (page) => {
        await shown(page, tag);
        if (tag.includes('quiz'))
          for (const words of ['/quiz.de.js', '/safety.de.js'])
            await page.waitFor(
              (end) =>
                performance.getEntriesByType('resource').some(({name}) => name.endsWith(end)),
              {args: [words], because: `${words} was not asked for`},
            );
        if (body.includes(' start'))
          await page.waitFor(
            (name) => document.querySelector(name).shadowRoot.querySelector('input'),
            {args: [tag], because: 'the quiz does not begin'},
          );
        await page.waitFor(
          () =>
            new Promise((idle) => (globalThis.requestIdleCallback ?? setTimeout)(() => idle(true))),
        );
        const names = page.requests().map((url) => url.replace(/^.*\/basalt\//, ''));
        const german = [...new Set(names.filter((name) => name.endsWith('.de.js')))];
        assert.ok(german.length);
        const bytes = german.reduce((sum, name) => sum + weigh(name), 0);
        assert.ok(bytes <= most, `${bytes} bytes: ${german.join(', ')}`);
      }));
});

/** Runs in the page: text that no translator was given, and text that is cut off. */
function plainOrClipped(tags) {
  // What `Intl` writes, and what is no language: names of places to book, codes.
  const known = /^(minutes?|min|hours?|Celsius|Fahrenheit|degrees?)$/;
  const found = [];
  for (const tag of tags) {
    const walker = document.createTreeWalker(
      document.querySelector(tag).shadowRoot,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.data.trim() || element.closest('style')) continue;
      const plain = (node.data.match(/[A-Za-z]{3,}/g) ?? []).filter((word) => !known.test(word));
      if (plain.length) found.push(`${tag} says "${node.data.trim().slice(0, 60)}"`);
      for (let box = element; box; box = box.parentElement) {
        const {overflowX, position, clipPath, width} = getComputedStyle(box);
        // What only a screen reader hears.
        if (position === 'absolute' && (clipPath !== 'none' || width === '1px')) break;
        if (/hidden|clip/.test(overflowX) && box.scrollWidth > box.clientWidth + 1)
          found.push(`${tag} cuts "${node.data.trim().slice(0, 60)}"`);
      }
    }
  }
  const {scrollWidth, clientWidth} = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} px wide`);
  return [...new Set(found)];
}
