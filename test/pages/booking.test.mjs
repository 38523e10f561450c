/** Booking on a whole page, with a booking system on another origin that speaks Cal.com's protocol. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {startPretendBooking} from '../../demo/pretend-booking/server.mjs';
import {axeViolations} from './axe.mjs';
import {engine} from './engine/current.mjs';
import {startServer} from './server.mjs';
import {complaints, MODULE, shown, spaPage} from './spa-page.mjs';

describe(`booking in ${engine.name}`, () => {
  let server;
  let booking;
  before(async () => {
    [server, booking] = await Promise.all([startServer(), startPretendBooking()]);
  });
  after(() => Promise.all([server?.close(), booking?.close()]));

  const page = (attributes = '', query = '') =>
    spaPage(
      `<basalt-book-now provider="calcom" ${attributes}><a href="${booking.url}/stillwater/hot-stone-60${query}">Book now</a></basalt-book-now><button>Elsewhere</button>`,
    );

  const visit = (html, use, look) =>
    engine.withPage(async (tab) => {
      await tab.open(server.page('/page', html));
      await use(tab);
    }, look);

  const pressed = async (tab) => {
    await tab.click('basalt-book-now a');
    await tab.waitFor(
      () => document.querySelector('basalt-book-now').shadowRoot?.querySelector('dialog')?.open,
    );
  };
  const frameShown = (tab) =>
    tab.waitFor(() =>
      Boolean(document.querySelector('basalt-book-now').shadowRoot.querySelector('iframe.open')),
    );

  it('loads nothing but the loader before the visitor means it', () =>
    visit(page(), async (tab) => {
      await tab.waitFor(() => document.readyState === 'complete');
      assert.deepEqual(
        tab.requests().map((url) => new URL(url).pathname),
        ['/page', '/basalt/basalt.js'],
      );
    }));

  it('asks no other origin for anything before the click', () =>
    visit(page('eager'), async (tab) => {
      await shown(tab, 'basalt-book-now');
      await tab.hover('basalt-book-now a');
      assert.deepEqual(
        tab.requests().filter((url) => new URL(url).origin !== server.origin),
        [],
      );
    }));

  it('opens the booking system in a dialog at the very first click', () =>
    visit(page(), async (tab) => {
      await pressed(tab);
      await frameShown(tab);
      assert.deepEqual(await complaints(tab), []);
      assert.deepEqual(await axeViolations(tab), []);
    }));

  it('carries a visitor’s note into the frame, and no script of the page learns of it', () =>
    visit(page('eager'), async (tab) => {
      await shown(tab, 'basalt-book-now');
      const steps = await tab.evaluateOn('basalt-book-now', (button) => {
        button.notes = 'Varicose veins\nLower back';
        return history.length;
      });
      await pressed(tab);
      await frameShown(tab);
      const known = await tab.evaluateOn('basalt-book-now', (button) =>
        [
          history.length,
          // WebKit lists the first page of every frame, however it came.
          ...(/Chrome|Firefox/.test(navigator.userAgent)
            ? performance.getEntriesByType('resource').map(({name}) => name)
            : []),
          button.outerHTML + button.shadowRoot.innerHTML,
        ].join('\n'),
      );
      assert.match(known, new RegExp(`^${steps}\n`));
      assert.doesNotMatch(known, /Varicose/);
      const asked = tab.requests().filter((url) => url.includes('Varicose'));
      assert.deepEqual(
        asked.map((url) => new URL(url).searchParams.get('notes')),
        ['Varicose veins\nLower back'],
      );
      assert.deepEqual(await complaints(tab), []);
    }));

  it('can be done by keyboard alone, and gives the focus back', () =>
    visit(page(), async (tab) => {
      await tab.press('Tab');
      await tab.press('Enter');
      await tab.waitFor(
        () => document.querySelector('basalt-book-now').shadowRoot?.querySelector('dialog')?.open,
      );
      await frameShown(tab);
      await tab.press('Escape');
      await tab.waitFor(
        () => !document.querySelector('basalt-book-now').shadowRoot.querySelector('dialog').open,
      );
      assert.equal((await tab.focused()).text, 'Book now');
    }));

  it('asks a second time where the spa wants consent first', () =>
    visit(page('consent="ask"'), async (tab) => {
      await pressed(tab);
      assert.deepEqual(
        tab.requests().filter((url) => new URL(url).origin !== server.origin),
        [],
      );
      await tab.click('basalt-book-now >>> button:text("Show the calendar")');
      await frameShown(tab);
    }));

  it('says that the calendar failed, with the way to a new tab', () =>
    visit(page('', '?pretend=fail'), async (tab) => {
      await pressed(tab);
      await tab.waitFor(() =>
        Boolean(
          document.querySelector('basalt-book-now').shadowRoot.querySelector('[role="alert"]'),
        ),
      );
      assert.match(
        await tab.text('basalt-book-now >>> .calendar'),
        /did not load.*Open in a new tab/s,
      );
    }));

  it('follows the link when the widget’s script never comes', () => {
    const loader = server.page('/stuck.js', {
      html: '',
      delayMs: 0,
      headers: {'content-type': 'text/javascript'},
    });
    return visit(
      page().replace(MODULE, `<script type="module" src="${loader}"></script>`),
      async (tab) => {
        await tab.click('basalt-book-now a');
        await tab.waitFor((origin) => location.origin === origin, {args: [booking.url]});
      },
    );
  });

  it('fills a phone’s screen and leaves the page where it was', () =>
    visit(
      page(),
      async (tab) => {
        await pressed(tab);
        const box = await tab.evaluateOn('basalt-book-now >>> dialog', (dialog) => {
          const {width, height} = dialog.getBoundingClientRect();
          return [width - innerWidth, height - innerHeight];
        });
        assert.deepEqual(box, [0, 0]);
        await tab.click('basalt-book-now >>> button[aria-label="Close"]');
        await tab.waitFor(() => document.documentElement.style.overflow === '');
      },
      {viewport: {width: 360, height: 640}},
    ));
});
