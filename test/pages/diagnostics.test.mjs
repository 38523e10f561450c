/** The panel for a page's owner: there when it is asked for, and else not even downloaded. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {axeViolations} from './axe.mjs';
import {chunk} from './chunk.mjs';
import {engine} from './engine/current.mjs';
import {STRICT_POLICY} from './server.mjs';
import {
  ALL,
  allShown,
  CAROUSEL,
  complaints,
  MODULE,
  QUIZ,
  shown,
  spaPage,
  STYLESHEET,
} from './spa-page.mjs';
import {visits} from './visits.mjs';

const PANEL = 'basalt-diagnostics';

/** A market and a carrier that are none, a tag that is none, and a profile that ends too soon. */
const WRONG = `${QUIZ.replace('relief-quiz>', 'relief-quiz id="find" market="gb">')}
<div data-basalt="benfits" id="benefits">Six benefits</div>
<basalt-booknow>Book</basalt-booknow>
<basalt-book-now eager></basalt-book-now>
<script type="application/json" data-basalt-profile>{"name": "Stillwater",</script>`;

describe(`the panel in ${engine.name}`, () => {
  const {visit: open, served} = visits();
  const visit = (answer, use, how) => open(answer, use, {search: '?basalt-debug', ...how});

  /** Waits until the panel says all of this. */
  const says = (page, ...words) =>
    page.waitFor(
      (panel, wanted) => {
        const text = document.querySelector(panel)?.shadowRoot?.querySelector('section');
        return wanted.every((word) => text?.textContent.includes(word));
      },
      {args: [PANEL, words], because: `the panel does not say ${words.join(' / ')}`},
    );

  it('lists in plain words what is wrong with a page', () =>
    visit(spaPage(WRONG), async (page) => {
      await says(
        page,
        '3 things to mend',
        'data-basalt="benfits" is none of',
        '<div> #benefits',
        'Spa profile',
        'so it is ignored',
        'basalt-booknow is no widget we know',
        'not in the page',
      );
      await shown(page, 'basalt-pain-relief-quiz');
      await page.click('basalt-pain-relief-quiz >>> button');
      await says(page, '4 things to mend', '<basalt-pain-relief-quiz> #find', 'market="gb"');
      const said = await complaints(page);
      assert.equal(said.length, 3, 'the console still has what the widgets told it');
    }));

  it('finds nothing in a sound page, and does not get in the way', () =>
    visit(spaPage(ALL, {head: STYLESHEET + MODULE}), async (page) => {
      await allShown(page);
      await says(page, 'Nothing to mend', 'in the page', 'none, it is optional');
      assert.deepEqual(await complaints(page), []);
      assert.equal((await page.focused()).tag, 'body');
      assert.deepEqual(await axeViolations(page), []);
    }));

  it('is not even asked for when nobody wants it', () =>
    visit(
      spaPage(WRONG),
      async (page) => {
        await shown(page, 'basalt-pain-relief-quiz');
        assert.equal(await page.count(PANEL), 0);
        const names = page.requests().filter((url) => /check|presets|diagnos/.test(url));
        assert.deepEqual(names, []);
      },
      {search: '?utm_campaign=spring'},
    ));

  it('asks nobody else for anything', () =>
    visit(spaPage(WRONG), async (page) => {
      await says(page, '3 things to mend');
      for (const url of page.requests()) assert.equal(new URL(url).origin, served().origin);
      assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    }));

  it('keeps to a strict policy with Trusted Types', () =>
    visit(
      {
        html: spaPage(ALL, {head: STYLESHEET + MODULE}),
        policy: `${STRICT_POLICY}; require-trusted-types-for 'script'; trusted-types basalt`,
      },
      async (page) => {
        await allShown(page);
        await says(page, 'Nothing to mend');
        assert.deepEqual(await complaints(page), []);
      },
    ));

  it('is accessible, with everything in it', () =>
    visit(spaPage(WRONG), async (page) => {
      await says(page, '3 things to mend');
      assert.deepEqual(await axeViolations(page), []);
    }));

  it('shows the element that a line is about', () =>
    visit(spaPage(`${CAROUSEL}<div data-basalt="benfits">Benefits</div>`), async (page) => {
      await says(page, '1 thing to mend');
      await page.click(`${PANEL} >>> li button`);
      assert.equal(
        await page.evaluateOn('[data-basalt]', (element) => getComputedStyle(element).outlineStyle),
        'solid',
      );
    }));

  it('folds, and goes away', () =>
    visit(spaPage(ALL), async (page) => {
      await says(page, 'Nothing to mend');
      await page.click(`${PANEL} >>> summary`);
      const open = () => page.evaluateOn(`${PANEL} >>> details`, (details) => details.open);
      assert.equal(await open(), false);
      await page.click(`${PANEL} >>> .close`);
      assert.equal(await page.count(PANEL), 0);
    }));

  it('takes the width of a phone and half its height, and moves nothing', () =>
    visit(
      spaPage(WRONG, {head: STYLESHEET + MODULE}),
      async (page) => {
        await says(page, '3 things to mend');
        const {width, height, wider} = await page.evaluateOn(PANEL, (panel) => ({
          width: panel.getBoundingClientRect().width,
          height: panel.getBoundingClientRect().height / innerHeight,
          wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        }));
        assert.ok(width >= 300 && width <= 320, `${width} px`);
        assert.ok(height <= 0.5, `${height} of the window`);
        assert.equal(wider, 0);
      },
      {look: {viewport: {width: 320, height: 640}}},
    ));

  it('stands at the other side of a page in Arabic', () =>
    visit(spaPage(ALL, {lang: 'ar', dir: 'rtl'}), async (page) => {
      await says(page, 'Nothing to mend');
      const left = await page.evaluateOn(PANEL, (panel) => panel.getBoundingClientRect().left);
      assert.equal(left, 16);
    }));

  it('keeps its place on a page that resets everything', () =>
    visit(spaPage(ALL, {head: `${MODULE}<link rel="stylesheet" href="/bomb.css">`}), (page) => {
      served().page('/bomb.css', {
        html: '* {position: static !important; width: 100% !important; margin: 40px !important; color: red !important}',
        headers: {'content-type': 'text/css'},
      });
      return page.open(`${served().origin}/page?basalt-debug`).then(async () => {
        await says(page, 'Nothing to mend');
        assert.deepEqual(
          await page.evaluateOn(PANEL, (panel) => {
            const {position, margin} = getComputedStyle(panel);
            return [position, margin];
          }),
          ['fixed', '0px'],
        );
      });
    }));

  for (const {because, head, body = ''} of [
    {
      because: 'of one file with everything',
      head: MODULE.replace('basalt.js', 'basalt.all.js'),
    },
    {
      because: 'of the classic script',
      head: '',
      body: '<script src="/basalt/basalt.classic.js"></script>',
    },
    {because: 'of two scripts', head: MODULE + MODULE.replace('.js', '.js?again')},
  ]) {
    it(`comes once, ${because}`, () =>
      visit(spaPage(WRONG + body, {head}), async (page) => {
        await says(page, '3 things to mend', 'benfits', 'so it is ignored', 'basalt-booknow');
        assert.equal(await page.count(PANEL), 1);
      }));

    it(`does not come unasked, ${because}`, () =>
      visit(
        spaPage(ALL + body, {head}),
        async (page) => {
          await allShown(page);
          assert.equal(await page.count(PANEL), 0);
        },
        {search: ''},
      ));
  }

  it('lists what was loaded, from where, and how big it is', () =>
    visit(spaPage(ALL), async (page) => {
      await allShown(page);
      await says(page, `From ${served().origin}/basalt/`, 'basalt.js ', 'book-now.js ', ' kB');
      const size = await page.evaluateOn(PANEL, ({shadowRoot}) =>
        Number(/basalt\.js ([\d.]+) kB/.exec(shadowRoot.textContent)[1]),
      );
      assert.ok(size > 0.5 && size < 10, `${size} kB`);
    }));

  it('tells of two scripts, and of a page without a widget, as its builder has it', () =>
    visit(
      spaPage('<p>Only words</p>', {
        head: `<meta name="generator" content="WordPress 6.8">${MODULE}${MODULE.replace('basalt.js', 'basalt.all.js')}`,
      }),
      async (page) => {
        await says(
          page,
          '2 things to mend',
          'there is no widget in this page',
          'Custom HTML block',
          'loaded more than once',
          'basalt.js and ',
        );
      },
    ));

  it('tells that an optimiser held the script back, and its remedy', () =>
    visit(
      spaPage(`${ALL}<script type="rocketlazyloadscript" data-rocket-src="x.js"></script>`, {
        head: '',
      }),
      async (page) => {
        await page.evaluate(async () => {
          // As a page is that was complete three seconds ago.
          const [entry] = performance.getEntriesByType('navigation');
          while (performance.now() < entry.loadEventEnd + 2100)
            await new Promise((go) => setTimeout(go, 50));
          document.head.append(
            Object.assign(document.createElement('script'), {
              type: 'module',
              src: '/basalt/basalt.js',
            }),
          );
        });
        await says(
          page,
          '1 thing to mend',
          'held it back: WP Rocket',
          'Delay JavaScript execution',
        );
      },
    ));

  it('is missed by nobody when it cannot be loaded', () => {
    served().page(`/basalt/${chunk('check')}`, {status: 404, html: 'gone'});
    return visit(spaPage(ALL), async (page) => {
      await allShown(page);
      assert.equal(await page.count(PANEL), 0);
    });
  });
});
