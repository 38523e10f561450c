/** The safety check on a spa's page, with the booking buttons that belong to it. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {axeViolations} from './axe.mjs';
import {chunk} from './chunk.mjs';
import {engine} from './engine/current.mjs';
import {STRICT_POLICY} from './server.mjs';
import {complaints, MODULE, shown, spaPage, STYLESHEET} from './spa-page.mjs';
import {visits} from './visits.mjs';

const TAG = 'basalt-safety-check';
const CHECK = `<basalt-safety-check for="book" market="uk">
  <p>Please tell us before a hot stone massage if any of these is true for you:</p>
  <ul><li>Pregnancy</li><li>A blood clot</li></ul>
</basalt-safety-check>`;
const link = '<a href="https://cal.com/stillwater/hot-stone">Book now</a>';
const BUTTONS = `<p><basalt-book-now id="book">${link}</basalt-book-now></p>
  <basalt-book-now mode="bar">${link}</basalt-book-now>
  <basalt-book-now id="other">${link}</basalt-book-now>`;

describe(`the safety check in ${engine.name}`, () => {
  const {visit, served} = visits();

  const listed = (page) =>
    page.waitFor(
      (tag) => Boolean(document.querySelector(tag)?.shadowRoot?.querySelector('[part="search"]')),
      {args: [TAG], because: 'no condition was listed'},
    );
  const tick = (page, id) => page.click(`${TAG} >>> input[value="${id}"]`);
  const reads = (page, selector) =>
    page.evaluateOn(selector, (widget) =>
      (widget.shadowRoot?.querySelector('.root') ?? widget).innerText.trim(),
    );
  const heightOf = (page, selector) =>
    page.evaluateOn(selector, (element) => element.getBoundingClientRect().height);
  /** Waits until a button is held, or is not. */
  const held = (page, selector, yes) =>
    page.waitFor((which, wanted) => (document.querySelector(which).halt !== undefined) === wanted, {
      args: [selector, yes],
      because: `${selector} was ${yes ? 'not ' : ''}held`,
    });

  it('takes booking away at a stop, and gives it back', () =>
    visit(spaPage(CHECK + BUTTONS, {head: STYLESHEET + MODULE}), async (page) => {
      await listed(page);
      for (const id of ['basalt-book-now[id=book]', 'basalt-book-now[mode]']) {
        await page.evaluateOn(id, (button) => button.scrollIntoView());
        await page.waitFor((which) => Boolean(document.querySelector(which).shadowRoot), {
          args: [id],
          because: `${id} did not appear`,
        });
      }
      await tick(page, 'bladder-bowel');
      await held(page, '#book', true);
      assert.match(await reads(page, '#book'), /^Please do not book for now/);
      assert.equal(await heightOf(page, '#book a'), 0);
      assert.equal(await heightOf(page, '[mode=bar] a'), 0);
      assert.equal(await reads(page, '[mode=bar]'), '');
      assert.ok((await heightOf(page, '#other a')) > 0, 'a button of nobody stays');
      assert.equal(
        await page.evaluateOn(`${TAG} >>> [part="call"]`, (call) => call.getAttribute('href')),
        'tel:999',
      );
      await tick(page, 'bladder-bowel');
      await held(page, '#book', false);
      assert.ok((await heightOf(page, '#book a')) > 0);
      assert.ok((await heightOf(page, '[mode=bar] a')) > 0);
      assert.deepEqual(await complaints(page), []);
    }));

  it('asks for nothing more after the first tick, whatever is ticked', () =>
    visit(spaPage(CHECK + BUTTONS), async (page) => {
      await listed(page);
      await tick(page, 'sunburn');
      const has = (name) => page.requests().some((url) => url.includes(name));
      while (!['reasons', 'safety-sources'].every(has)) await page.waitFor(() => true);
      const before = page.requests().length;
      for (const id of ['both-legs', 'weight-loss', 'none']) await tick(page, id);
      await page.click(`${TAG} >>> [part="done"]`);
      await page.waitFor(() => new Promise((go) => setTimeout(() => go(true), 300)));
      assert.deepEqual(page.requests().slice(before), []);
    }));

  it('without scripts is read as a list', () =>
    visit(
      spaPage(CHECK + BUTTONS, {head: STYLESHEET + MODULE}),
      async (page) => {
        assert.match(await page.text(TAG), /Pregnancy/);
        assert.ok((await heightOf(page, `${TAG} ul`)) > 0);
        assert.equal(
          await page.evaluateOn('#book a', (a) => a.href),
          'https://cal.com/stillwater/hot-stone',
        );
      },
      {open: {scripts: false}},
    ));

  it('gives the page’s own list back when its words cannot be loaded', () => {
    const words = chunk('safety.en');
    const path = `/basalt/${words}`;
    served().page(path, {status: 404, html: 'gone'});
    return visit(spaPage(CHECK), async (page) => {
      await shown(page, TAG);
      await page.waitFor(
        (tag) =>
          document.querySelector(tag).shadowRoot.textContent.includes('The safety check did not'),
        {args: [TAG], because: 'nothing said so'},
      );
      assert.ok((await heightOf(page, `${TAG} ul`)) > 0);
      const source = new URL(`../../dist/${words}`, import.meta.url);
      served().page(path, {
        html: readFileSync(source, 'utf8'),
        headers: {'content-type': 'text/javascript'},
      });
    });
  });

  it('under a strict policy reports nothing, from the list to a stop', () =>
    visit(
      {
        html: spaPage(CHECK.replace('check ', 'check theme="sage" ') + BUTTONS, {
          head: STYLESHEET + MODULE,
        }),
        policy: `${STRICT_POLICY}; require-trusted-types-for 'script'; trusted-types basalt`,
      },
      async (page) => {
        await listed(page);
        await tick(page, 'pregnancy');
        await tick(page, 'both-legs');
        await page.click(`${TAG} >>> [part="done"]`);
        assert.deepEqual(await complaints(page), []);
        assert.deepEqual(await axeViolations(page), []);
      },
    ));

  // WebKitGTK's window cannot be narrower than 290 px.
  for (const {width, lang, dir} of [
    {width: 320, lang: 'en', dir: 'ltr'},
    {width: 320, lang: 'de', dir: 'ltr'},
    {width: 320, lang: 'ar', dir: 'rtl'},
    ...(engine.name === 'webkit' ? [] : [{width: 280, lang: 'de', dir: 'ltr'}]),
  ]) {
    it(`${width} px wide in "${lang}" scrolls in one direction only`, () =>
      visit(
        spaPage(CHECK, {head: STYLESHEET + MODULE, lang, dir}),
        async (page) => {
          await listed(page);
          for (const id of ['pregnancy', 'both-legs']) {
            await page.evaluateOn(`${TAG} >>> input[value="${id}"]`, (box) => box.click());
            const wider = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            assert.equal(wider, 0);
          }
        },
        {look: {viewport: {width, height: 640}}},
      ));
  }
});
