/** `basalt.debug()`: what a page's owner is told of the page's own words, and nobody else. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {axeViolations} from './axe.mjs';
import {engine} from './engine/current.mjs';
import {startServer, STRICT_POLICY} from './server.mjs';
import {BOOK, complaints, MODULE, shown, spaPage, STYLESHEET} from './spa-page.mjs';

const PANEL = 'basalt-diagnostics';
const BOLD = `<basalt-book-now heading="Pain relief"><p>re<b>lie</b>ves pain</p><a href="https://cal.com/a/b">Book</a></basalt-book-now>`;
const PROFILE = '<script type="application/json" data-basalt-profile>{"market": "uk"}</script>';

describe(`basalt.debug() in ${engine.name}`, () => {
  let server;
  before(async () => {
    server = await startServer();
  });
  after(() => server?.close());

  const visit = (answer, use, search = '') =>
    engine.withPage(async (page) => {
      await page.open(server.page('/page', answer) + search);
      await use(page);
    });

  const debug = async (page) => {
    await page.waitFor(() => typeof window.basalt?.debug === 'function');
    await page.evaluate(() => void window.basalt.debug());
  };
  const says = (page, ...words) =>
    page.waitFor(
      (panel, wanted) => {
        const text = document.querySelector(panel)?.shadowRoot?.querySelector('section');
        return wanted.every((word) => text?.textContent.replace(/\s+/g, ' ').includes(word));
      },
      {args: [PANEL, words], because: `the panel does not say ${words.join(' / ')}`},
    );

  for (const [because, head, body] of [
    ['of modules', MODULE, ''],
    ['of one file with everything', MODULE.replace('basalt.js', 'basalt.all.js'), ''],
    ['of the classic script', '', '<script src="/basalt/basalt.classic.js"></script>'],
  ]) {
    it(`opens the panel with claims, ${because}`, () =>
      visit(spaPage(BOLD + PROFILE + body, {head}), async (page) => {
        assert.equal(await page.count(PANEL), 0);
        await debug(page);
        await says(page, '2 health claims', 'for uk', '“Pain relief”', '“relieves pain”');
        await says(page, 'Only with evidence on file');
        assert.equal(await page.count(PANEL), 1);
        assert.deepEqual(await axeViolations(page), []);
      }));
  }

  it('opens it again when it was closed, and reads the page anew', () =>
    visit(spaPage(BOLD), async (page) => {
      await debug(page);
      await says(page, '2 health claims', 'strictest rules');
      await page.click(`${PANEL} >>> .close`);
      assert.equal(await page.count(PANEL), 0);
      await page.evaluate(() => document.querySelector('basalt-book-now p').remove());
      await debug(page);
      await says(page, '1 health claim');
    }));

  it('adds claims to a panel that came with the address, which has none by itself', () =>
    visit(
      spaPage(BOLD),
      async (page) => {
        await says(page, 'Nothing to mend');
        const text = await page.evaluateOn(PANEL, (panel) => panel.shadowRoot.textContent);
        assert.doesNotMatch(text, /health claim/);
        assert.ok(!page.requests().some((url) => url.includes('claims')));
        await debug(page);
        await says(page, '2 health claims');
        assert.equal(await page.count(PANEL), 1);
      },
      '?basalt-debug',
    ));

  it('downloads nothing until it is called', () =>
    visit(spaPage(BOOK), async (page) => {
      await page.waitFor(() => typeof window.basalt?.debug === 'function');
      assert.ok(!page.requests().some((url) => /check|claims|diagnos/.test(url)));
    }));

  it('leaves a page’s own basalt alone', () =>
    visit(
      spaPage(BOOK, {head: `<script>window.basalt = 'ours'</script>${MODULE}`}),
      async (page) => {
        await page.hover('basalt-book-now a');
        await shown(page, 'basalt-book-now');
        assert.equal(await page.evaluate(() => window.basalt), 'ours');
      },
    ));

  it('keeps to a strict policy, and asks nobody else', () =>
    visit(
      {
        html: spaPage(BOLD, {head: STYLESHEET + MODULE}),
        policy: `${STRICT_POLICY}; require-trusted-types-for 'script'; trusted-types basalt`,
      },
      async (page) => {
        await debug(page);
        await says(page, '2 health claims');
        assert.deepEqual(await complaints(page), []);
        for (const url of page.requests()) assert.equal(new URL(url).origin, server.origin);
      },
    ));
});
