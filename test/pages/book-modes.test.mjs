/** A booking button that floats, opens in the page or greets early, on a whole page. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {startPretendBooking} from '../../demo/pretend-booking/server.mjs';
import {axeViolations} from './axe.mjs';
import {chunk} from './chunk.mjs';
import {engine} from './engine/current.mjs';
import {startServer} from './server.mjs';
import {complaints, MODULE, shown, spaPage, STYLESHEET} from './spa-page.mjs';

const PHONE = {viewport: {width: 390, height: 700}};
const TEXT = '<p>Warm stones and slow hands. <a href="#x">Read on</a></p>'.repeat(20);

/** Five spas, five systems; two of them may be framed. */
const FIVE = [
  'https://calendly.com/stillwater/hot-stone',
  'https://cal.com/stillwater/hot-stone',
  'https://www.fresha.com/book-now/stillwater',
  'https://stillwater.janeapp.com/',
  'https://wa.me/441632960118',
];

describe(`the booking button’s modes in ${engine.name}`, () => {
  let server;
  let booking;
  before(async () => {
    [server, booking] = await Promise.all([startServer(), startPretendBooking()]);
  });
  after(() => Promise.all([server?.close(), booking?.close()]));

  const profile = (more = {}) =>
    `<script type="application/json" data-basalt-profile>${JSON.stringify({
      name: 'Stillwater Bath House',
      currency: 'GBP',
      treatments: [{id: 'hot-stone-60', name: 'Hot stone massage', minutes: 60, price: 78}],
      ...more,
    })}</script>`;
  const button = (attributes = '', path = '/stillwater/hot-stone-60') =>
    `<basalt-book-now provider="calcom" ${attributes}><a href="${booking.url}${path}">Book now</a></basalt-book-now>`;

  const visit = (body, use, {query = '', head = '', ...look} = {}) =>
    engine.withPage(async (tab) => {
      const html = spaPage(body, {head: head + profile() + STYLESHEET + MODULE});
      await tab.open(server.page('/page', html) + query);
      await use(tab);
    }, look);

  const elsewhere = (tab) => tab.requests().filter((url) => new URL(url).origin !== server.origin);
  const isAway = (tab, away) =>
    tab.waitFor(
      (wanted) =>
        (getComputedStyle(document.querySelector('[mode="bar"]')).visibility === 'hidden') ===
        wanted,
      {args: [away], because: `the bar is not ${away ? 'away' : 'there'}`},
    );
  const factsShown = (tab) =>
    tab.waitFor(() =>
      Boolean(document.querySelector('[mode="bar"]').shadowRoot?.querySelector('.facts')),
    );

  describe('a bar', () => {
    const bar = (body = TEXT) => body + button('mode="bar" treatment="hot-stone-60"');

    it('floats at the foot with the treatment, and asks nobody else for anything', () =>
      visit(
        bar(),
        async (tab) => {
          await factsShown(tab);
          const box = await tab.evaluateOn('basalt-book-now', (host) => {
            const {left, right, bottom} = host.getBoundingClientRect();
            // Nothing, whether it comes from below or from above.
            const whole = (size) => Math.round(size) || 0;
            return [left, whole(right - innerWidth), whole(bottom - innerHeight)];
          });
          // A scroll bar that takes room stands beside it.
          assert.equal(box[0], 0);
          assert.ok(box[1] <= 0 && box[1] > -20, String(box[1]));
          assert.equal(box[2], 0);
          assert.deepEqual(elsewhere(tab), []);
          assert.deepEqual(await axeViolations(tab), []);
          assert.deepEqual(await complaints(tab), []);
        },
        PHONE,
      ));

    it('covers no link that the keyboard comes to', () =>
      visit(
        bar(),
        async (tab) => {
          await factsShown(tab);
          for (let each = 0; each < 20; each++) {
            await tab.press('Tab');
            const clear = await tab.evaluate(() => {
              const {bottom, top} = document.activeElement.getBoundingClientRect();
              const edge = document.querySelector('[mode="bar"]').getBoundingClientRect().top;
              return top >= 0 && bottom <= edge;
            });
            assert.ok(clear, `link ${each + 1} lies behind the bar`);
          }
        },
        PHONE,
      ));

    it('lets the last line be scrolled clear of it', () =>
      visit(
        bar(`${TEXT}<p id="last">The end.</p>`),
        async (tab) => {
          await factsShown(tab);
          const gap = await tab.evaluate(() => {
            scrollTo(0, 1e6);
            const edge = document.querySelector('[mode="bar"]').getBoundingClientRect().top;
            return edge - document.querySelector('#last').getBoundingClientRect().bottom;
          });
          assert.ok(gap >= 0, `${gap} px`);
        },
        PHONE,
      ));

    it('is away while another booking button is in view, and while the visitor writes', () =>
      visit(
        bar(`${button()}${TEXT}<label>Name <input></label>`),
        async (tab) => {
          await isAway(tab, true);
          await tab.evaluate(() => scrollTo(0, 500));
          await isAway(tab, false);
          await tab.evaluateOn('input', (field) => field.focus());
          await isAway(tab, true);
          await tab.evaluateOn('input', (field) => field.blur());
          await isAway(tab, false);
        },
        PHONE,
      ));

    for (const query of ['', '?scripts=none']) {
      it(`gives one of two bars the foot of the page${query ? ', without scripts too' : ''}`, () =>
        visit(
          `<div>${bar()}</div><div><p>${button('mode="bar" treatment="hot-stone-60"')}</p></div>`,
          async (tab) => {
            if (!query) await factsShown(tab);
            await tab.waitFor(
              () =>
                [...document.querySelectorAll('[mode="bar"]')]
                  .map((each) => getComputedStyle(each).position === 'fixed')
                  .join() === 'true,false',
              {because: 'not the first bar alone floats'},
            );
            // Without scripts the policy that forbids them complains, and nobody else.
            if (!query) assert.match((await complaints(tab)).join(), /^warn.*Take mode="bar" off/s);
          },
          {...PHONE, query},
        ));
    }

    it('books without scripts too', () =>
      visit(
        bar(),
        async (tab) => {
          await tab.click('basalt-book-now a');
          await tab.waitFor((origin) => location.origin === origin, {args: [booking.url]});
        },
        {...PHONE, query: '?scripts=none'},
      ));
  });

  describe('a booking in the page', () => {
    const frameShown = (tab) =>
      tab.waitFor(() =>
        Boolean(document.querySelector('basalt-book-now').shadowRoot?.querySelector('iframe.open')),
      );

    it('comes at the press and not before', () =>
      visit(`${TEXT.slice(0, 60)}${button('mode="inline" eager')}${TEXT}`, async (tab) => {
        await shown(tab, 'basalt-book-now');
        assert.deepEqual(elsewhere(tab), []);
        await tab.click('basalt-book-now a');
        await frameShown(tab);
        assert.match(await tab.text('basalt-book-now >>> .inline'), /Open in a new tab/);
        assert.equal(await tab.count('basalt-book-now >>> dialog'), 0);
        // In this order: the checker itself speaks to the frame, and is refused.
        assert.deepEqual(await complaints(tab), []);
        assert.deepEqual(await axeViolations(tab), []);
      }));

    it('says first what will load where the spa wants consent', () =>
      visit(button('mode="inline" consent="ask"'), async (tab) => {
        await tab.click('basalt-book-now a');
        await tab.waitFor(() =>
          Boolean(document.querySelector('basalt-book-now').shadowRoot?.querySelector('.card')),
        );
        assert.deepEqual(elsewhere(tab), []);
        await tab.click('basalt-book-now >>> button:text("Show the calendar")');
        await frameShown(tab);
      }));

    it('gives the link when the booking system fails', () =>
      visit(button('mode="inline"', '/stillwater/hot-stone-60?pretend=fail'), async (tab) => {
        await tab.click('basalt-book-now a');
        await tab.waitFor(() =>
          Boolean(
            document.querySelector('basalt-book-now').shadowRoot?.querySelector('[role="alert"]'),
          ),
        );
        assert.match(await tab.text('basalt-book-now >>> .inline'), /did not load.*new tab/s);
      }));
  });

  describe('a greeting', () => {
    const five = (attributes = '') =>
      FIVE.map(
        (url) =>
          `<p><basalt-book-now eager ${attributes}><a href="${url}">Book</a></basalt-book-now></p>`,
      ).join('');
    const greeted = (tab) =>
      tab.evaluate(() =>
        [...document.querySelectorAll('link[rel="preconnect"]')].map(({href}) => href),
      );
    const pointAtAll = async (tab) => {
      await tab.waitFor(() =>
        [...document.querySelectorAll('basalt-book-now')].every(({shadowRoot}) =>
          shadowRoot?.querySelector('slot'),
        ),
      );
      for (let each = 1; each <= 5; each++) await tab.hover(`p:nth-of-type(${each}) a`);
    };

    it('is sent to none of five systems unless the spa wants it', () =>
      visit(five(), async (tab) => {
        await pointAtAll(tab);
        assert.deepEqual(elsewhere(tab), []);
        assert.deepEqual(await greeted(tab), []);
      }));

    it('is sent where the visitor points, with preconnect="hover"', () =>
      visit(five('preconnect="hover"'), async (tab) => {
        assert.deepEqual(await greeted(tab), []);
        await pointAtAll(tab);
        await tab.waitFor(() => document.querySelectorAll('link[rel="preconnect"]').length === 5);
        assert.deepEqual(
          await greeted(tab),
          FIVE.map((url) => `${new URL(url).origin}/`),
        );
        // WebKit's connection is seen from here; it asks for nothing.
        assert.deepEqual(
          elsewhere(tab).filter((url) => new URL(url).pathname !== '/'),
          [],
        );
      }));
  });

  describe('a link', () => {
    it('takes the campaign along and nothing else of the page’s address', () =>
      visit(
        button('eager mode="link"'),
        async (tab) => {
          await shown(tab, 'basalt-book-now');
          await tab.click('basalt-book-now a');
          await tab.waitFor((origin) => location.origin === origin, {args: [booking.url]});
          const {search} = new URL(await tab.evaluate(() => location.href));
          assert.equal(search, '?utm_source=letter');
        },
        {query: '?utm_source=letter&secret=1'},
      ));

    for (const {because, attributes, search} of [
      {because: 'in link mode', attributes: 'eager mode="link"', search: '?utm_source=letter'},
      {
        because: 'where the system allows no frame',
        attributes: 'eager provider="link"',
        search: '?utm_source=letter',
      },
      // Pressed before the script is there, the link may lead on by itself.
      {because: 'pressed at once', attributes: 'mode="link"'},
    ]) {
      it(`opens the tab that the page's own link wants, ${because}`, () =>
        visit(
          `<basalt-book-now ${attributes}><a target="_blank" href="${booking.url}/stillwater">Book now</a></basalt-book-now>`,
          async (tab) => {
            if (search) await shown(tab, 'basalt-book-now');
            await tab.click('basalt-book-now a');
            const [address] = await tab.opened(1);
            assert.equal(new URL(address).pathname, '/stillwater');
            if (search) assert.equal(new URL(address).search, search);
            assert.equal(await tab.evaluate('location.pathname'), '/page');
          },
          {query: '?utm_source=letter'},
        ));
    }

    it('is followed as it is when what goes along does not come', () =>
      engine.withPage(async (tab) => {
        const html = spaPage(button('mode="link" eager'), {head: profile() + MODULE});
        await tab.open(`${server.page('/page', html)}?utm_source=letter`);
        await shown(tab, 'basalt-book-now');
        const held = server.hold(`/basalt/${chunk('follow')}`);
        const before = Date.now();
        await tab.click('basalt-book-now a');
        await tab.waitFor((origin) => location.origin === origin, {args: [booking.url]});
        const {search} = new URL(await tab.evaluate(() => location.href));
        assert.equal(search, '');
        assert.ok(Date.now() - before < 5000);
        held.release();
      }));
  });
});
