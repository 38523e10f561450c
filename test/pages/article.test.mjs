/** The article on a spa's page: its contents, its evidence and what stands without scripts. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout} from 'node:timers/promises';

import {axeViolations} from './axe.mjs';
import {engine} from './engine/current.mjs';
import {startServer, STRICT_POLICY} from './server.mjs';
import {complaints, MODULE, shown, spaPage, STYLESHEET} from './spa-page.mjs';

const TAG = 'basalt-benefits-article';
const SHIPPED = `<${TAG}></${TAG}>`;
const OWN = `<${TAG} structured-data>
  <h2>What our stones do</h2>
  <section id="sleep" data-benefit="improved-sleep">
    <h3>Sleep</h3>
    <p>Come in the evening.</p>
    <details><summary>What the research says</summary><p>Very little so far.</p></details>
  </section>
  <h3>Our rooms</h3>
  <p>Neither has a clock.</p>
  <p style="height: 1500px"></p>
  <p slot="quiz"><a href="/quiz">Find what suits you</a></p>
  <basalt-book-now slot="book"><a href="https://cal.com/stillwater/hot-stone">Book now</a></basalt-book-now>
</${TAG}>`;
const PROFILE =
  '<script type="application/json" data-basalt-profile>{"booking": {"url": "https://cal.com/stillwater/hot-stone"}}</script>';

describe(`the article in ${engine.name}`, () => {
  let server;
  before(async () => {
    server = await startServer();
  });
  after(() => server?.close());

  const visit = (answer, use, {look, open, hash = ''} = {}) =>
    engine.withPage(async (page) => {
      await page.open(server.page('/page', answer) + hash, open);
      await use(page);
    }, look);
  const written = async (page) => {
    await shown(page, TAG);
    await page.waitFor(
      (tag) => Boolean(document.querySelector(tag).shadowRoot.querySelector('article')),
      {args: [TAG], because: 'there was no article'},
    );
  };
  const asked = (page, name) => page.requests().filter((url) => url.includes(name)).length;
  const topOf = (page, selector) =>
    page.evaluateOn(selector, (element) => Math.round(element.getBoundingClientRect().top));
  const inView = async (page, selector) => {
    const top = await topOf(page, selector);
    return top >= 0 && top < (await page.evaluate(() => innerHeight));
  };

  it('asks for the evidence when it is opened, by the keyboard, and not before', () =>
    visit(spaPage(SHIPPED, {head: STYLESHEET + MODULE}), async (page) => {
      await written(page);
      await page.waitFor(() => new Promise((go) => setTimeout(() => go(true), 200)));
      assert.equal(asked(page, 'evidence'), 0);
      await page.evaluateOn(`${TAG} >>> #improved-sleep summary`, (summary) => summary.focus());
      await page.press('Enter');
      await page.waitFor(
        (tag) =>
          document.querySelector(tag).shadowRoot.querySelector('#improved-sleep .panel')
            ?.offsetHeight > 100,
        {args: [TAG], because: 'no evidence came'},
      );
      assert.ok(asked(page, 'evidence') >= 2);
      assert.deepEqual(
        page.requests().filter((url) => !url.startsWith(server.origin)),
        [],
      );
      assert.deepEqual(await complaints(page), []);
    }));

  it('has names for everything that can be used', () =>
    visit(spaPage(SHIPPED), async (page) => {
      await written(page);
      const names = [
        ['navigation', 'On this page'],
        ['article', 'Hot stone massage: what to expect, and what is known'],
        ['link', 'Everyday stress'],
        ['heading', 'Everyday stress'],
      ];
      for (const [role, name] of names) {
        assert.ok(await page.accessible(TAG, role, name), `no ${role} "${name}"`);
      }
    }));

  it('goes to a part under another base, keeps the page, and can be sent to others', () =>
    visit(
      spaPage(SHIPPED, {head: `<base href="https://example.com/elsewhere/">${absolute()}`}),
      async (page) => {
        await written(page);
        const address = await page.evaluate(() => location.href);
        const link = `${TAG} >>> .contents a[href$="#improved-sleep"]`;
        assert.equal(await page.evaluateOn(link, (a) => a.href), `${address}#improved-sleep`);
        await page.evaluateOn(link, (a) => {
          a.closest('details').open = true;
          a.focus();
        });
        await page.press('Enter');
        await page.waitFor(() => location.hash === '#improved-sleep');
        assert.equal(await page.evaluate(() => location.href), `${address}#improved-sleep`);
        assert.ok(await inView(page, `${TAG} >>> #improved-sleep .h`));
        assert.equal(
          await page.evaluateOn(TAG, ({shadowRoot}) => shadowRoot.activeElement.textContent),
          'Sleep',
        );
      },
    ));

  it('opens at the part that the address names', () =>
    visit(
      spaPage(SHIPPED),
      async (page) => {
        await written(page);
        await page.waitFor(() => scrollY > 0, {because: 'nothing was scrolled to'});
        assert.ok(await inView(page, `${TAG} >>> #improved-sleep .h`));
      },
      {hash: '#improved-sleep'},
    ));

  it('makes more of the page’s own article, and leaves it as it is', () =>
    visit(spaPage(OWN, {head: STYLESHEET + MODULE}), async (page) => {
      await written(page);
      await page.click(`${TAG} >>> .evidence summary`);
      await page.waitFor(
        (tag) => Boolean(document.querySelector(tag).shadowRoot.querySelector('.panel')),
        {args: [TAG], because: 'no evidence came'},
      );
      const panel = await topOf(page, `${TAG} >>> .panel`);
      assert.ok((await topOf(page, '#sleep details')) < panel);
      assert.ok(panel < (await topOf(page, `${TAG} > h3`)));
      await page.evaluateOn(`${TAG} >>> .contents a[href$="#our-rooms"]`, (a) => a.click());
      assert.ok(await inView(page, `${TAG} > h3`));
      assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Our rooms');
      assert.ok(await page.evaluateOn('[slot=book] a', (a) => a.offsetHeight > 0));
      assert.deepEqual(await complaints(page), []);
    }));

  it('offers the profile’s booking page where the page has no button', () =>
    visit(spaPage(PROFILE + SHIPPED), async (page) => {
      await written(page);
      await page.waitFor(
        (tag) => document.querySelector(tag).shadowRoot.querySelector('[part=book]'),
        {args: [TAG], because: 'there was no link'},
      );
      assert.equal(
        await page.evaluateOn(`${TAG} >>> [part=book]`, (a) => a.href),
        'https://cal.com/stillwater/hot-stone',
      );
    }));

  const opened = async (page) => {
    await page.evaluateOn(`${TAG} >>> .evidence summary`, (summary) => summary.click());
    await page.waitFor(
      (tag) => Boolean(document.querySelector(tag).shadowRoot.querySelector('.panel')),
      {args: [TAG], because: 'no evidence came'},
    );
  };
  const KNOWN = `<${TAG} structured-data copy="article" theme="sage"></${TAG}>`;

  it('under a strict policy tells search engines what it is, and reports nothing', () =>
    visit(
      {html: spaPage(KNOWN, {head: STYLESHEET + MODULE}), policy: STRICT_POLICY},
      async (page) => {
        await written(page);
        await page.waitFor(
          () => document.querySelector('[type="application/ld+json"]')?.text.includes('"Article"'),
          {because: 'nothing was told'},
        );
        await opened(page);
        assert.deepEqual(await axeViolations(page), []);
        assert.deepEqual(await complaints(page), []);
      },
    ));

  it('under a policy of trusted types stands, and reports nothing', () =>
    visit(
      {
        html: spaPage(KNOWN.replace(' structured-data', ''), {head: STYLESHEET + MODULE}),
        policy: `${STRICT_POLICY}; require-trusted-types-for 'script'; trusted-types basalt`,
      },
      async (page) => {
        await written(page);
        await opened(page);
        assert.deepEqual(await complaints(page), []);
      },
    ));

  it('tells search engines under such a policy too, where it names what the data needs', () =>
    visit(
      {
        html: spaPage(KNOWN, {head: STYLESHEET + MODULE}),
        policy: `${STRICT_POLICY}; require-trusted-types-for 'script'; trusted-types basalt basalt-data`,
      },
      async (page) => {
        await page.waitFor(
          () => document.querySelector('[type="application/ld+json"]')?.text.includes('"Article"'),
          {because: 'nothing was told'},
        );
        assert.deepEqual(await complaints(page), []);
      },
    ));

  it('else tells its owner what to write', () =>
    visit(
      {
        html: spaPage(KNOWN, {head: STYLESHEET + MODULE}),
        policy: `${STRICT_POLICY}; require-trusted-types-for 'script'; trusted-types basalt`,
      },
      async (page) => {
        await written(page);
        if (!(await page.evaluate(() => 'trustedTypes' in globalThis))) return;
        const told = async () =>
          (await page.consoleMessages()).some(({text}) => text.includes('basalt basalt-data'));
        for (let tries = 0; !(await told()); tries += 1) {
          assert.ok(tries < 50, 'the owner is not told');
          await setTimeout(100);
        }
        assert.equal(await page.evaluate(() => document.querySelector('[type$="ld+json"]')), null);
      },
    ));

  it('without scripts is read, and its evidence opens', () =>
    visit(
      spaPage(OWN, {head: STYLESHEET + MODULE}),
      async (page) => {
        assert.match(await page.text(TAG), /Come in the evening\.[^]*Neither has a clock\./);
        const height = () =>
          page.evaluateOn('#sleep details', (details) => details.getBoundingClientRect().height);
        const closed = await height();
        await page.click('#sleep summary');
        assert.ok((await height()) > closed + 15, 'the evidence did not open');
      },
      {open: {scripts: false}},
    ));

  for (const {width, lang, dir} of [
    {width: 320, lang: 'en', dir: 'ltr'},
    {width: 320, lang: 'de', dir: 'ltr'},
    {width: 320, lang: 'ar', dir: 'rtl'},
    ...(engine.name === 'webkit' ? [] : [{width: 280, lang: 'de', dir: 'ltr'}]),
  ]) {
    it(`${width} px wide in "${lang}" scrolls in one direction only`, () =>
      visit(
        spaPage(SHIPPED.replace('></', ' copy="article"></'), {
          head: STYLESHEET + MODULE,
          lang,
          dir,
        }),
        async (page) => {
          await written(page);
          await page.evaluateOn(`${TAG} >>> .evidence summary`, (summary) => summary.click());
          await page.waitFor(
            (tag) => Boolean(document.querySelector(tag).shadowRoot.querySelector('.panel')),
            {args: [TAG], because: 'no evidence came'},
          );
          const wider = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          assert.equal(wider, 0);
        },
        {look: {viewport: {width, height: 640}}},
      ));
  }

  /** Our files by their whole address, which a base does not change. */
  function absolute() {
    return MODULE.replace('/basalt/', `${server.origin}/basalt/`);
  }
});
