/** A menu in a whole page: by keyboard, with a booking dialog, and without any script. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {startBookingServers} from './booking-servers.mjs';
import {engine} from './engine/current.mjs';
import {startServer} from './server.mjs';
import {complaints, MODULE, spaPage, STYLESHEET} from './spa-page.mjs';

const TAG = 'basalt-treatment-menu';
const profile = (url) =>
  `<script type="application/json" data-basalt-profile>${JSON.stringify({
    currency: 'GBP',
    booking: {url, provider: 'calcom'},
    treatments: [
      {
        id: 'stones',
        name: 'Hot stone massage',
        prices: [
          {minutes: 60, price: 78},
          {minutes: 90, price: 108},
        ],
      },
      {id: 'deep', name: 'Deep tissue', minutes: 60, price: 74, booking: {url: `${url}?deep-60`}},
    ],
  })}</script>`;

describe(`the treatment menu in ${engine.name}`, () => {
  let server;
  let systems;
  before(async () => {
    [server, systems] = await Promise.all([startServer(), startBookingServers()]);
  });
  after(() => Promise.all([server?.close(), systems?.close()]));

  const visit = (body, use, {head = MODULE + STYLESHEET, look} = {}) =>
    engine.withPage(async (tab) => {
      await tab.open(server.page('/page', spaPage(body, {head})));
      await use(tab);
    }, look);
  const drawn = (tab) =>
    tab.waitFor(
      (tag) => document.querySelector(tag).shadowRoot?.querySelector('.price') instanceof Element,
      {args: [TAG], because: 'the menu shows no price'},
    );

  it('books by keyboard: the dialog that the spa chose opens, for the treatment that was pressed', () =>
    visit(
      `${profile(systems.calcom.url())}
      <${TAG}><basalt-book-now slot="book" provider="calcom"><a href="${systems.calcom.url()}">Book now</a></basalt-book-now></${TAG}>`,
      async (tab) => {
        await drawn(tab);
        await tab.evaluate(
          `document.addEventListener('basalt-treatment-choose', ({detail}) => (window.chosen = detail))`,
        );
        for (let press = 0; press < 3; press++) await tab.press('Tab');
        assert.match((await tab.focused()).text, /Deep tissue,\s*60 min/);
        await tab.press('Enter');
        await tab.waitFor(
          () =>
            document
              .querySelector('basalt-book-now')
              .shadowRoot?.querySelector('dialog[open] iframe') instanceof Element,
        );
        assert.deepEqual(await tab.evaluate('window.chosen'), {treatment: 'deep'});
        const source = await tab.evaluate(
          `document.querySelector('basalt-book-now').shadowRoot.querySelector('iframe').src`,
        );
        assert.match(source, /deep-60/);
        await tab.press('Escape');
        await tab.waitFor(
          () => !document.querySelector('basalt-book-now').shadowRoot.querySelector('dialog').open,
        );
        assert.match((await tab.focused()).text, /Deep tissue/);
        assert.deepEqual(await complaints(tab), []);
      },
    ));

  it('asks nobody else for anything before a press', () =>
    visit(`${profile('https://cal.com/spa')}<${TAG} filter></${TAG}>`, async (tab) => {
      await drawn(tab);
      const {origin} = new URL(server.page('/page', ''));
      const strange = tab.requests().filter((url) => !url.startsWith(origin));
      assert.deepEqual(strange, []);
      assert.deepEqual(await complaints(tab), []);
    }));

  const LIST = `<${TAG} filter url="https://cal.com/spa"><ul>
      <li data-treatment="deep">Deep tissue, 60 min, £74 <a href="https://cal.com/spa/deep">Book</a></li>
      <li data-treatment="talk">A talk, 30 min, £10 <a href="https://cal.com/spa/talk">Book</a></li>
    </ul></${TAG}><p id="after">Below</p>`;

  it('reads and books without a script', () =>
    visit(
      LIST,
      async (tab) => {
        assert.equal(
          await tab.evaluate(`document.querySelector('li a').href`),
          'https://cal.com/spa/deep',
        );
        assert.match(
          await tab.evaluate('document.body.innerText'),
          /Deep tissue, 60 min, £74 Book/,
        );
      },
      {head: STYLESHEET},
    ));

  it('moves nothing of the page’s own list when the script comes', () =>
    visit(
      LIST,
      async (tab) => {
        const stand = () =>
          tab.evaluate(
            `[...document.querySelectorAll('li, li a, #after')].map((each) => { const {x, y, width, height} = each.getBoundingClientRect(); return [x, y, width, height].map(Math.round); })`,
          );
        const before = await stand();
        await tab.evaluate(
          `document.head.append(Object.assign(document.createElement('script'), {type: 'module', src: '/basalt/basalt.js'}))`,
        );
        await tab.waitFor(
          (tag) =>
            document.querySelector(tag).shadowRoot?.querySelector('select') instanceof Element,
          {args: [TAG]},
        );
        assert.deepEqual(await stand(), before);
      },
      {head: STYLESHEET},
    ));

  it('fits a screen of 280 pixels', () =>
    visit(
      `${profile('https://cal.com/spa')}<${TAG} filter highlight="stones-90"></${TAG}>`,
      async (tab) => {
        await drawn(tab);
        const wide = await tab.evaluate('document.documentElement.scrollWidth - innerWidth');
        assert.ok(wide <= 0, `${wide} px too wide`);
      },
      {look: {width: 290, height: 640}},
    ));
});
