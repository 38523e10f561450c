/** The session guide on a spa's page: with the keyboard, on paper, and without scripts. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {axeViolations} from './axe.mjs';
import {engine} from './engine/current.mjs';
import {startServer, STRICT_POLICY} from './server.mjs';
import {complaints, MODULE, shown, spaPage, STYLESHEET} from './spa-page.mjs';

const TAG = 'basalt-session-guide';
const SLIDER = `${TAG} >>> [part="slider"]`;
const GUIDE = `<${TAG}></${TAG}>`;
const OWN = `<${TAG}><ol>
  <li data-minutes="10" data-stones="none"><strong>Welcome</strong> Tea and a talk.</li>
  <li data-minutes="30" data-stones="resting"><strong>Stones</strong> Over a towel.</li>
</ol></${TAG}>`;

describe(`the session guide in ${engine.name}`, () => {
  let server;
  before(async () => {
    server = await startServer();
  });
  after(() => server?.close());

  const visit = (answer, use, {look, open} = {}) =>
    engine.withPage(async (page) => {
      await page.open(server.page('/page', answer), open);
      await use(page);
    }, look);

  const ready = (page) =>
    page.waitFor(
      (tag) => Boolean(document.querySelector(tag)?.shadowRoot?.querySelector('[part="slider"]')),
      {args: [TAG], because: 'the guide did not appear'},
    );
  const said = (page) => page.evaluateOn(SLIDER, (slider) => slider.getAttribute('aria-valuetext'));
  const hears = (page, text) =>
    page.waitFor(
      (tag, wanted) =>
        document
          .querySelector(tag)
          .shadowRoot.querySelector('[part="slider"]')
          .getAttribute('aria-valuetext') === wanted,
      {args: [TAG, text], because: `"${text}" was not said`},
    );
  const wider = (page) =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );

  it('is scrubbed with the keyboard, minute by minute and to its ends', () =>
    visit(spaPage(GUIDE, {head: STYLESHEET + MODULE}), async (page) => {
      await ready(page);
      await page.evaluateOn(SLIDER, (slider) => slider.focus());
      for (let minute = 0; minute < 7; minute++) await page.press('ArrowRight');
      await hears(page, 'Minute 7 of 60: Settle in');
      await page.press('End');
      await hears(page, 'Minute 60 of 60: Sit up slowly');
      await page.press('Home');
      await hears(page, 'Minute 0 of 60: Arrive and talk');
      assert.deepEqual(await complaints(page), []);
    }));

  it('from right to left goes on to the left', () =>
    visit(spaPage(GUIDE, {lang: 'ar', dir: 'rtl'}), async (page) => {
      await ready(page);
      await page.evaluateOn(SLIDER, (slider) => slider.focus());
      // WebKit's sliders lie the other way round too, but count up to the right all the same.
      await page.press(engine.name === 'webkit' ? 'ArrowRight' : 'ArrowLeft');
      await page.waitFor(
        (tag) =>
          document.querySelector(tag).shadowRoot.querySelector('[part="slider"]').value === '1',
        {args: [TAG]},
      );
      assert.match(await said(page), /الوصول والحديث/);
    }));

  it('tells a screen reader its slider, its drawing, the lengths and every step by name', () =>
    visit(spaPage(GUIDE), async (page) => {
      await ready(page);
      for (const [role, name] of [
        ['slider', 'Minute of the session'],
        ['radio', '60 minutes'],
        ['radio', '90 minutes'],
        ['button', 'Arrive and talk'],
        ['button', 'Resting stones'],
        ['button', 'Sit up slowly'],
        ['button', 'Print this guide'],
        ['heading', 'Your hour, minute by minute'],
      ]) {
        assert.equal(await page.accessible(TAG, role, name), 1, `${role} "${name}"`);
      }
    }));

  it('goes to a step that is pressed, and to the other length', () =>
    visit(spaPage(GUIDE), async (page) => {
      await ready(page);
      await page.click(`${TAG} >>> button:text("Resting stones")`);
      await hears(page, 'Minute 28 of 60: Resting stones');
      assert.equal(await page.count(`${TAG} >>> .on`), 17);
      await page.click(`${TAG} >>> label:text("90 minutes")`);
      await hears(page, 'Minute 38 of 90: Resting stones');
    }));

  it('asks for nothing more until the visitor acts, and then the same whatever is pressed', () =>
    visit(spaPage(GUIDE), async (page) => {
      await ready(page);
      const has = (name) => page.requests().some((url) => url.includes(name));
      assert.equal(has('leaflet'), false);
      await page.press('Shift');
      while (!['leaflet.js', 'leaflet.en'].every(has)) await page.waitFor(() => true);
      await page.waitFor(
        (tag) => Boolean(document.querySelector(tag).shadowRoot.querySelector('details ul')),
        {args: [TAG]},
      );
      const before = page.requests().length;
      await page.click(`${TAG} >>> button:text("Settle in")`);
      await page.click(`${TAG} >>> label:text("90 minutes")`);
      await page.click(`${TAG} >>> summary:text("How burns are avoided")`);
      assert.deepEqual(page.requests().slice(before), []);
    }));

  it('on paper opens all that is folded, with the addresses of its sources', () =>
    visit(spaPage(GUIDE), async (page) => {
      await ready(page);
      await page.press('Shift');
      await page.waitFor(
        (tag) => Boolean(document.querySelector(tag).shadowRoot.querySelector('.address')),
        {args: [TAG]},
      );
      const open = () =>
        page.evaluate(
          (tag) =>
            [...document.querySelector(tag).shadowRoot.querySelectorAll('details')].map(
              (each) => each.open,
            ),
          TAG,
        );
      await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
      assert.deepEqual(await open(), [true, true, true, true, true]);
      const text = await page.evaluateOn(
        `${TAG} >>> [part="advice"]`,
        (advice) => advice.textContent,
      );
      for (const words of [
        /necklaces/,
        /running water/,
        /43\.3–54\.4/,
        /never on bare skin/,
        /https:\/\/www\.amtamassage\.org/,
      ]) {
        assert.match(text, words);
      }
      assert.equal(await page.count(`${TAG} >>> .feel`), 10);
      await page.evaluate(() => void dispatchEvent(new Event('afterprint')));
      assert.deepEqual(await open(), [false, false, false, false, false]);
    }));

  it('shows a page’s own steps, with a ribbon of their minutes', () =>
    visit(spaPage(OWN, {head: STYLESHEET + MODULE}), async (page) => {
      await ready(page);
      assert.equal(await said(page), 'Minute 0 of 40: Welcome');
      assert.ok((await page.evaluateOn(`${TAG} ol`, (list) => list.offsetHeight)) > 0);
      assert.deepEqual(await complaints(page), []);
    }));

  it('without scripts is a list', () =>
    visit(
      spaPage(OWN, {head: STYLESHEET + MODULE}),
      async (page) => {
        assert.match(await page.text(TAG), /Tea and a talk/);
        const room = await page.evaluateOn(TAG, (guide) => guide.offsetHeight);
        assert.ok(room > 0);
      },
      {open: {scripts: false}},
    ));

  it('in a carrier is the same, under a strict policy', () =>
    visit(
      {
        html: spaPage(
          '<div data-basalt="session-guide" data-minutes="90" data-theme="sage"></div>',
          {
            head: STYLESHEET + MODULE,
          },
        ),
        policy: `${STRICT_POLICY}; require-trusted-types-for 'script'; trusted-types basalt`,
      },
      async (page) => {
        await shown(page, TAG);
        await ready(page);
        await page.click(`${TAG} >>> button:text("First warm stones")`);
        await hears(page, 'Minute 23 of 90: First warm stones');
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
    it(`${width} px wide in "${lang}" scrolls in one direction only, with all open`, () =>
      visit(
        spaPage(GUIDE, {head: STYLESHEET + MODULE, lang, dir}),
        async (page) => {
          await ready(page);
          await page.press('Shift');
          await page.waitFor(
            (tag) => Boolean(document.querySelector(tag).shadowRoot.querySelector('.address')),
            {args: [TAG]},
          );
          await page.evaluate((tag) => {
            for (const each of document.querySelector(tag).shadowRoot.querySelectorAll('details'))
              each.open = true;
            document.querySelector(tag).style.fontSize = '200%';
          }, TAG);
          assert.equal(await wider(page), 0);
        },
        {look: {viewport: {width, height: 640}}},
      ));
  }
});
