/** The booking dialog by keyboard alone, and what it leaves behind on the page. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {startBookingServers} from './booking-servers.mjs';
import {engine} from './engine/current.mjs';
import {startServer} from './server.mjs';
import {complaints, MODULE, spaPage} from './spa-page.mjs';

const LONG = '<p>Warm stones, slow hands.</p>'.repeat(80);

describe(`the booking dialog in ${engine.name}`, () => {
  let server;
  let systems;
  before(async () => {
    [server, systems] = await Promise.all([startServer(), startBookingServers()]);
  });
  after(() => Promise.all([server?.close(), systems?.close()]));

  const visit = (provider, use, {query = '', attributes = '', look} = {}) =>
    engine.withPage(async (tab) => {
      const body = `${LONG}<basalt-book-now provider="${provider}" ${attributes}><a href="${systems[provider].url(query)}">Book now</a></basalt-book-now>${LONG}<button>Elsewhere</button>`;
      await tab.open(server.page('/page', spaPage(body)));
      await use(tab);
    }, look);

  // A dialog tells that it was closed a moment later, and only then the page scrolls again.
  const isOpen = (tab, wanted = true) =>
    tab.waitFor(
      (open) => {
        const {shadowRoot} = document.querySelector('basalt-book-now');
        const locked = document.documentElement.style.overflow === 'hidden';
        return Boolean(shadowRoot?.querySelector('dialog')?.open) === open && locked === open;
      },
      {args: [wanted], because: `the dialog is not ${wanted ? 'open' : 'closed'}`},
    );
  const frameShown = (tab) =>
    tab.waitFor(() =>
      Boolean(document.querySelector('basalt-book-now').shadowRoot.querySelector('iframe.open')),
    );
  const enter = async (tab) => {
    await tab.press('Tab');
    assert.equal((await tab.focused()).text, 'Book now');
    await tab.press('Enter');
    await isOpen(tab);
  };
  /** Where the page stands, and whether it may be scrolled. */
  const stand = (tab) => tab.evaluate('[scrollY, document.documentElement.style.overflow]');

  it('takes the focus in, gives it back by Escape, and leaves the page where it was', () =>
    visit('acuity', async (tab) => {
      await tab.press('Tab');
      const before = await stand(tab);
      await tab.press('Enter');
      await isOpen(tab);
      await frameShown(tab);
      assert.equal((await tab.focused()).label, 'Close');
      assert.deepEqual(await stand(tab), [before[0], 'hidden']);
      await tab.press('Escape');
      await isOpen(tab, false);
      assert.equal((await tab.focused()).text, 'Book now');
      assert.deepEqual(await stand(tab), before);
      assert.deepEqual(await complaints(tab), []);
    }));

  it('keeps the focus in it, from the close button to the frame, and never on the page', () =>
    visit('acuity', async (tab) => {
      await enter(tab);
      await frameShown(tab);
      for (let step = 0; step < 8; step++) {
        const {text} = await tab.focused();
        assert.ok(!['Book now', 'Elsewhere'].includes(text), `step ${step} is at ${text}`);
        await tab.press('Tab');
      }
    }));

  it('closes by its own button, with Enter', () =>
    visit('acuity', async (tab) => {
      await enter(tab);
      await tab.press('Enter');
      await isOpen(tab, false);
      assert.equal((await tab.focused()).text, 'Book now');
    }));

  it('goes on after consent, by Tab and Enter', () =>
    visit(
      'acuity',
      async (tab) => {
        await enter(tab);
        await tab.press('Tab');
        assert.equal((await tab.focused()).text, 'Show the calendar');
        assert.equal(systems.acuity.requests().filter(({url}) => /consent/.test(url)).length, 0);
        await tab.press('Enter');
        await frameShown(tab);
      },
      {attributes: 'consent="ask"', query: '?consent'},
    ));

  it('reads what was booked, adds it to the calendar and is done, by keyboard', () =>
    visit(
      'calcom',
      async (tab) => {
        await enter(tab);
        await tab.waitFor(() =>
          Boolean(document.querySelector('basalt-book-now').shadowRoot.querySelector('.keep')),
        );
        assert.equal((await tab.focused()).text, 'You are booked');
        for (const name of ['Add to calendar', 'Google Calendar', 'Outlook', 'Done']) {
          await tab.press('Tab');
          assert.equal((await tab.focused()).text, name);
        }
        await tab.press('Enter');
        await isOpen(tab, false);
        assert.equal((await tab.focused()).text, 'Book now');
        assert.equal((await stand(tab))[1], '');
      },
      {query: '?then=booked'},
    ));

  it('opens once by two quick presses, and lets the page scroll after it', () =>
    visit('acuity', async (tab) => {
      await tab.evaluateOn('basalt-book-now', (widget) => {
        widget.setAttribute('eager', '');
        const press = () => widget.querySelector('a').click();
        press();
        press();
      });
      await isOpen(tab);
      await frameShown(tab);
      const opened = systems.acuity.requests().length;
      assert.ok(opened > 0);
      await tab.press('Escape');
      await isOpen(tab, false);
      assert.equal((await stand(tab))[1], '');
    }));

  it('says whose calendar is in the frame, and gives that frame little', () =>
    visit('simplybook', async (tab) => {
      await enter(tab);
      await frameShown(tab);
      const names = ['title', 'referrerpolicy', 'allow', 'sandbox'];
      const read = await tab.evaluateOn(
        'basalt-book-now >>> iframe',
        (frame, all) => all.map((name) => frame.getAttribute(name)),
        names,
      );
      assert.deepEqual(read.slice(0, 3), [
        'Booking calendar of SimplyBook.me',
        'no-referrer',
        null,
      ]);
      assert.doesNotMatch(read[3], /top-navigation|modals|downloads|pointer-lock/);
    }));

  it('fits a low screen, by the height that is really there', () =>
    visit(
      'acuity',
      async (tab) => {
        await enter(tab);
        const box = await tab.evaluateOn('basalt-book-now >>> dialog', (dialog) => {
          const {top, bottom} = dialog.getBoundingClientRect();
          return [top, bottom - innerHeight];
        });
        assert.deepEqual(box, [0, 0]);
      },
      {look: {viewport: {width: 480, height: 320}}},
    ));
});
