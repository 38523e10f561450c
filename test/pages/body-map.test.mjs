/** A real form with a body map in it, filled as a visitor does and sent to a server. */
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';

import {axeViolations} from './axe.mjs';
import {engine} from './engine/current.mjs';
import {startServer, STRICT_POLICY} from './server.mjs';
import {complaints, MODULE, spaPage, STYLESHEET} from './spa-page.mjs';

const TAG = 'basalt-body-map';
const BOXES = `<fieldset><legend>Where is it sore?</legend>
  <label><input type="checkbox" name="sore" value="neck"> Neck</label>
  <label><input type="checkbox" name="sore" value="lower-back-left"> Lower back, left</label>
  <label><input type="checkbox" name="sore" value="lower-back-right" checked> Lower back, right</label>
  <label><input type="checkbox" name="sore" value="none"> None of these</label>
</fieldset>`;

/** A way through all regions, found by `test/way-through-all.ts`. */
const WAY = 'dlddlddddruuludruuururdlldrdddddluuuuuuldd';
const ARROWS = {u: 'Up', d: 'Down', l: 'Left', r: 'Right'};

describe(`the body map in a form in ${engine.name}`, () => {
  let server;
  let desk;
  let sent;

  before(async () => {
    server = await startServer();
    desk = createServer(async (request, response) => {
      let body = '';
      for await (const piece of request) body += piece;
      if (request.method === 'POST') sent.push(body);
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>Thank you</title><h1>Thank you</h1>');
    });
    await new Promise((listening) => desk.listen(0, '127.0.0.1', listening));
  });
  after(async () => {
    await server?.close();
    desk?.closeAllConnections();
    await new Promise((closed) => desk?.close(closed));
  });

  const form = (inside) =>
    `<form method="post" action="http://127.0.0.1:${desk.address().port}/intake" id="intake">
      <p><label>Name <input name="who" value="Ada"></label></p>
      ${inside}
      <p><button>Send</button> <button type="reset">Start over</button></p>
    </form>`;
  const map = (attributes = '', children = '') =>
    `<basalt-body-map name="sore" ${attributes}>${children}</basalt-body-map>`;

  const visit = (body, use, {look, open, head = MODULE, ...answer} = {}) =>
    engine.withPage(
      async (page) => {
        sent = [];
        const html = spaPage(body, {head: STYLESHEET + head, lang: answer.lang, dir: answer.dir});
        await page.open(server.page('/page', {...answer, html}), open);
        await use(page);
      },
      look ?? {viewport: {width: 1000, height: 900}},
    );

  const drawn = (page) =>
    page.waitFor(
      (tag) => Boolean(document.querySelector(tag)?.shadowRoot?.querySelector('[data-region]')),
      {args: [TAG], because: 'no body was drawn'},
    );
  const value = (page) => page.evaluateOn(TAG, (widget) => widget.value);
  async function tick(page, id) {
    const box = `${TAG} >>> input[value="${id}"]`;
    await page.evaluateOn(box, (input) => input.closest('details')?.setAttribute('open', ''));
    await page.click(box);
  }
  const region = (id) => `${TAG} >>> [data-region="${id}"]`;
  /** Sends the form, and gives what came. */
  async function send(page) {
    await page.click('form button');
    await page.waitFor(() => document.title === 'Thank you', {because: 'nothing was sent'});
    return [...new URLSearchParams(sent.at(-1))].map(([name, entry]) => `${name}=${entry}`);
  }

  it('sends an entry for each region, with how sore it is', () =>
    visit(form(map('pain')), async (page) => {
      await drawn(page);
      await tick(page, 'lower-back-left');
      await page.click(region('mid-back-right'));
      await page.evaluateOn(`${TAG} >>> .chosen li:last-child select`, (select) => {
        select.value = '6';
        select.dispatchEvent(new Event('change', {bubbles: true}));
      });
      assert.equal(await value(page), 'mid-back-right,lower-back-left:6');
      assert.deepEqual(await send(page), [
        'who=Ada',
        'sore=mid-back-right',
        'sore=lower-back-left:6',
      ]);
    }));

  it('sends what its checkboxes would, and nothing twice', () =>
    visit(form(map('', BOXES).replace('map name="sore"', 'map')), async (page) => {
      await drawn(page);
      assert.equal(await value(page), 'lower-back-right');
      await tick(page, 'neck');
      assert.deepEqual(await send(page), ['who=Ada', 'sore=neck', 'sore=lower-back-right']);
    }));

  it('without scripts sends the same', () =>
    visit(
      form(map('', BOXES)),
      async (page) => {
        await page.click('input[value=neck]');
        assert.deepEqual(await send(page), ['who=Ada', 'sore=neck', 'sore=lower-back-right']);
      },
      {open: {scripts: false}},
    ));

  it('sends the page’s checkboxes while the script is on its way', () =>
    visit(
      form(map('', BOXES)),
      async (page) => {
        await page.click('input[value=neck]');
        assert.deepEqual(await send(page), ['who=Ada', 'sore=neck', 'sore=lower-back-right']);
      },
      {
        head: '<script type="module" src="/basalt/basalt.js?delay=9000"></script>',
        open: {until: 'interactive'},
      },
    ));

  it('goes on with what was ticked before it came', () =>
    visit(
      form(map('', BOXES)),
      async (page) => {
        await page.click('input[value=neck]');
        await drawn(page);
        assert.equal(await value(page), 'neck,lower-back-right');
        await page.click('[type=reset]');
        assert.equal(await value(page), 'lower-back-right');
      },
      {
        head: '<script type="module" src="/basalt/basalt.js?delay=2500"></script>',
        open: {until: 'interactive'},
      },
    ));

  it('goes back to its first value with the form', () =>
    visit(form(map('value="neck"')), async (page) => {
      await drawn(page);
      await tick(page, 'none');
      assert.equal(await value(page), 'none');
      await page.click('[type=reset]');
      assert.equal(await value(page), 'neck');
      assert.deepEqual(await send(page), ['who=Ada', 'sore=neck']);
    }));

  it('holds the form back until something is chosen, and says so', () =>
    visit(form(map('required')), async (page) => {
      await drawn(page);
      await page.click('form button');
      await page.waitFor(
        (tag) =>
          document
            .querySelector(tag)
            .shadowRoot.querySelector('[part="error"]')
            .innerText.trim() === 'Please choose where it is sore, or “None of these”.',
        {args: [TAG], because: 'nothing was said'},
      );
      assert.deepEqual(sent, []);
      await tick(page, 'none');
      assert.equal(await page.text(`${TAG} >>> [part="error"]`), '');
      assert.deepEqual(await send(page), ['who=Ada', 'sore=none']);
    }));

  it('sends nothing from a disabled fieldset, and something once that is open', () =>
    visit(form(`<fieldset id="off" disabled>${map('value="neck"')}</fieldset>`), async (page) => {
      await drawn(page);
      await page.evaluateOn(region('calf-left'), (calf) =>
        calf.dispatchEvent(new MouseEvent('click', {bubbles: true})),
      );
      assert.equal(await value(page), 'neck');
      const entries = () =>
        page.evaluateOn('form', (form) => [...new FormData(form)].map(([, entry]) => entry));
      assert.deepEqual(await entries(), ['Ada']);
      await page.evaluateOn('#off', (fieldset) => (fieldset.disabled = false));
      assert.deepEqual(await entries(), ['Ada', 'neck']);
      await page.click(region('mid-back-right'));
      assert.equal(await value(page), 'neck,mid-back-right');
    }));

  // Where that is heeded, a page is not kept as it is: it comes again, and its fields are filled.
  const UNKEPT = '<script>addEventListener("unload", () => {})</script>';

  async function fill(page) {
    await drawn(page);
    await tick(page, 'base-of-spine');
    await page.click('[name=who]');
    await page.type('!');
    await page.evaluate('void (window.before = true)');
  }
  const filledIn = (page) => page.evaluateOn('[name=who]', ({value}) => value !== 'Ada');

  it('has its value again when the browser goes back to the page', () =>
    visit(form(map('value="neck"')), (page) => returns(page), {head: MODULE + UNKEPT}));

  it('has its value again, and its checkboxes theirs, when there are some', () =>
    visit(form(map('', BOXES)), (page) => returns(page, 'lower-back-right,base-of-spine'), {
      head: MODULE + UNKEPT,
    }));

  async function returns(page, expected = 'neck,base-of-spine') {
    const elsewhere = server.page('/elsewhere', spaPage('<p>Elsewhere</p>', {head: ''}));
    await fill(page);
    await page.moves((url) => (location.href = url), elsewhere);
    await page.waitFor(() => location.pathname === '/elsewhere');
    await page.moves(() => history.back());
    await page.waitFor(() => location.pathname === '/page');
    await drawn(page);
    assert.ok(await filledIn(page), 'the browser fills the fields of a page it goes back to');
    assert.equal(await value(page), expected);
    await page.click('[type=reset]');
    assert.notEqual(await value(page), expected);
  }

  it('after a reload has its value again where fields have theirs', () =>
    visit(form(map('value="neck"')), async (page) => {
      await fill(page);
      await page.moves(() => location.reload());
      await page.waitFor(() => !window.before && document.querySelector('[name=who]') !== null);
      await drawn(page);
      assert.equal(await value(page), (await filledIn(page)) ? 'neck,base-of-spine' : 'neck');
    }));

  it('on a phone shows an area large before a finger’s press chooses in it', () =>
    visit(
      form(map()),
      async (page) => {
        await drawn(page);
        await page.click(region('lower-back-left'));
        assert.equal(await value(page), '');
        const sizes = await page.evaluateOn(TAG, ({shadowRoot}) => {
          const drawing = shadowRoot.querySelector('.shown svg').getBoundingClientRect();
          return [...shadowRoot.querySelectorAll('.shown .hit')]
            .map((hit) => hit.getBoundingClientRect())
            .filter(
              ({left, right, top, bottom}) =>
                left >= drawing.left &&
                right <= drawing.right &&
                top >= drawing.top &&
                bottom <= drawing.bottom,
            )
            .map(({width}) => width);
        });
        assert.ok(sizes.length >= 6, `${sizes.length} regions are in view`);
        for (const size of sizes) assert.ok(size >= 44, `${size} px`);
        await page.click(region('lower-back-left'));
        assert.equal(await value(page), 'lower-back-left');
        await page.click(`${TAG} >>> .turn button`);
        assert.equal(await page.count(`${TAG} >>> .turn [aria-pressed="true"]`), 1);
        await page.click(`${TAG} >>> .turn [aria-pressed="false"]`);
        await page.click(region('knee-left'));
        await page.click(region('knee-left'));
        assert.equal(await value(page), 'lower-back-left,knee-left');
      },
      {look: {viewport: {width: 320, height: 640}}},
    ));

  it('by keyboard goes through all regions, and to each once', () =>
    visit(form(map()), async (page) => {
      await drawn(page);
      const all = await page.count(`${TAG} >>> [data-region]`);
      await page.evaluateOn(region('back-of-head'), (start) => start.focus());
      const at = () =>
        page.evaluateOn(TAG, ({shadowRoot}) => shadowRoot.activeElement.dataset.region);
      const reached = [await at()];
      for (const arrow of WAY) {
        await page.press(`Arrow${ARROWS[arrow]}`);
        await page.waitFor(
          (tag, from) =>
            document.querySelector(tag).shadowRoot.activeElement.dataset.region !== from,
          {args: [TAG, reached.at(-1)], because: 'the key led nowhere'},
        );
        reached.push(await at());
      }
      assert.equal(new Set(reached).size, all);
      assert.equal(reached.length, all);
      await page.press('Space');
      assert.equal(await value(page), reached.at(-1));
    }));

  for (const {width, lang, dir} of [
    {width: 320, lang: 'en', dir: 'ltr'},
    {width: 320, lang: 'de', dir: 'ltr'},
    {width: 320, lang: 'ar', dir: 'rtl'},
    ...(engine.name === 'webkit' ? [] : [{width: 280, lang: 'de', dir: 'ltr'}]),
  ]) {
    it(`${width} px wide in "${lang}" scrolls in one direction only`, () =>
      visit(
        form(map('pain value="lower-back-left:6"')),
        async (page) => {
          await drawn(page);
          assert.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'));
        },
        {lang, dir, look: {viewport: {width, height: 640}}},
      ));
  }

  it('under a strict policy reports nothing, and axe finds nothing', () =>
    visit(
      form(map('pain required theme="sage" value="neck:3"')),
      async (page) => {
        await drawn(page);
        await page.click(region('mid-back-left'));
        assert.deepEqual(await complaints(page), []);
        assert.deepEqual(await axeViolations(page), []);
      },
      {policy: `${STRICT_POLICY}; require-trusted-types-for 'script'; trusted-types basalt`},
    ));

  it('far below in a form is there at once, since the form may be sent', () =>
    visit(`<div style="height: 9000px"></div>${form(map())}`, (page) => drawn(page)));

  it('far below and in no form waits until somebody comes near', () =>
    visit(`<div style="height: 9000px"></div>${map()}`, async (page) => {
      await page.waitFor(() => new Promise((go) => setTimeout(() => go(true), 300)));
      assert.equal(await page.evaluateOn(TAG, ({shadowRoot}) => Boolean(shadowRoot)), false);
      await page.evaluateOn(TAG, (widget) => widget.scrollIntoView());
      await drawn(page);
    }));
});
