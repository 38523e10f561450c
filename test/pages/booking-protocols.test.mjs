/** Every booking system that may stand in a frame, as it really speaks, and as it never should. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';

import {axeViolations} from './axe.mjs';
import {says, startBookingServers} from './booking-servers.mjs';
import {engine} from './engine/current.mjs';
import {startServer, STRICT_POLICY} from './server.mjs';
import {complaints, MODULE, shown, spaPage} from './spa-page.mjs';

const rows = JSON.parse(
  readFileSync(new URL('../../src/content/providers.json', import.meta.url), 'utf8'),
);

/** Whether a value is of the kind that a row describes in words: `number|null`, `array?`. */
function fits(value, kind, at) {
  if (typeof kind === 'object') {
    const free = Object.keys(kind).length === 0 || '...' in kind;
    for (const key of Object.keys(kind).filter((key) => key !== '...')) {
      const may = typeof kind[key] === 'string' && kind[key].endsWith('?');
      if (may && !(key in value)) continue;
      fits(value[key], kind[key], `${at}.${key}`);
    }
    const extra = Object.keys(value).filter((key) => !(key in kind));
    if (!free) assert.deepEqual(extra, [], `${at} says more than its row`);
    return;
  }
  const actual = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  const known = kind === '' || kind === value || kind.split(/[|? ]/).includes(actual);
  assert.ok(known, `${at} is ${actual}, and its row says ${kind}`);
}

const PROFILE = `<script type="application/json" data-basalt-profile>${JSON.stringify({
  name: 'Stillwater Bath House',
  phone: '01632 960 118',
  address: '4 Quay Lane',
  timeZone: 'Europe/London',
  treatments: [{id: 'hot-stone-60', name: 'Hot stone massage', minutes: 60}],
})}</script>`;

/** The widget waits 15 s for a sign of life; a test has less patience. */
const HURRY = `<script>{
  const wait = setTimeout;
  window.setTimeout = (then, ms, ...more) => wait(then, ms === 15000 ? 2500 : ms, ...more);
}</script>`;

/** Everything the widget tells the page, and the file it makes. */
const LISTEN = `<script>
  window.told = [];
  for (const name of ['request', 'open', 'complete'])
    addEventListener('basalt-book-' + name, ({type, detail}) => told.push([type, detail]));
</script>`;

describe('what the pretended booking systems say', () => {
  for (const [id, words] of Object.entries(says)) {
    it(`${id} says what its row says`, () => {
      const {events} = rows.find((row) => row.id === id);
      for (const [name, message] of Object.entries(words())) {
        const called = message.fullType?.replace(/^CAL:\w+:/, 'CAL:{namespace}:') ?? message.event;
        const row = events.find((event) => event.name === called);
        assert.ok(row, `${name}: its row knows no ${called}`);
        const shape = {...row.shape, ...(message.fullType && {fullType: 'string'})};
        fits(message, shape, `${id}.${name}`);
      }
    });
  }
});

describe(`a framed booking in ${engine.name}`, () => {
  let server;
  let systems;
  before(async () => {
    [server, systems] = await Promise.all([startServer(), startBookingServers()]);
  });
  after(() => Promise.all([server?.close(), systems?.close()]));

  const button = (provider, query = '') =>
    `<basalt-book-now provider="${provider}" treatment="hot-stone-60"><a href="${systems[provider].url(query)}">Book now</a></basalt-book-now>`;

  const visit = (provider, query, use, look) =>
    engine.withPage(async (tab) => {
      const html = spaPage(button(provider, query), {head: PROFILE + HURRY + LISTEN + MODULE});
      await tab.open(server.page('/page', html));
      await tab.click('basalt-book-now a');
      await tab.waitFor(
        () => document.querySelector('basalt-book-now').shadowRoot?.querySelector('dialog')?.open,
      );
      await use(tab);
    }, look);

  const dialogSays = (tab, words) =>
    tab.waitFor(
      (text) =>
        document
          .querySelector('basalt-book-now')
          .shadowRoot.querySelector('dialog')
          .textContent.includes(text),
      {args: [words], because: `the dialog did not say "${words}"`},
    );
  const completed = async (tab) =>
    (await tab.evaluate('told'))
      .filter(([type]) => type === 'basalt-book-complete')
      .map(([, detail]) => detail);
  const heightIs = (tab, height) =>
    tab.waitFor(
      (wanted) =>
        document.querySelector('basalt-book-now').shadowRoot.querySelector('iframe')?.height ===
        wanted,
      {args: [String(height)], because: `the frame is not ${height} px high`},
    );
  const has = (tab, words) =>
    tab.evaluateOn(
      'basalt-book-now >>> dialog',
      (dialog, text) => dialog.textContent.includes(text),
      words,
    );

  describe('that speaks as its vendor says', () => {
    it('Calendly: booked, and no calendar, since it tells no time', () =>
      visit('calendly', '?then=chosen,booked', async (tab) => {
        await dialogSays(tab, 'You are booked');
        assert.deepEqual(await completed(tab), [
          {provider: 'calendly', treatment: 'hot-stone-60', reference: 'r-7'},
        ]);
        assert.equal(await has(tab, 'Hot stone massage'), true);
        assert.equal(await has(tab, 'calendar'), false);
        assert.deepEqual(await axeViolations(tab), []);
        assert.deepEqual(await complaints(tab), []);
        const [{url, referrer}] = systems.calendly.requests();
        assert.equal(url.searchParams.get('embed_domain'), new URL(server.origin).host);
        assert.equal(referrer, undefined);
      }));

    it('Calendly: takes its height, and not the tiny first one', () =>
      visit('calendly', '', (tab) => heightIs(tab, 820)));

    for (const then of ['booked', 'moved', 'old']) {
      it(`Cal.com: shakes hands, and is booked by "${then}", with the calendar`, () =>
        visit('calcom', `?then=${then},${then === 'old' ? 'booked' : 'old'}`, async (tab) => {
          await dialogSays(tab, 'Add to calendar');
          assert.deepEqual(await completed(tab), [
            {provider: 'calcom', treatment: 'hot-stone-60', reference: 'r-7'},
          ]);
          assert.match(await tab.text('basalt-book-now >>> dl'), /1 December|December 1/);
          const {tag, text} = await tab.focused();
          assert.deepEqual([tag.toLowerCase(), text], ['h2', 'You are booked']);
          assert.deepEqual(await complaints(tab), []);
        }));
    }

    for (const then of ['pending', 'unpaid']) {
      it(`Cal.com: asked for and no more by "${then}", and the frame stays to pay in`, () =>
        visit('calcom', `?then=${then},old`, async (tab) => {
          await dialogSays(tab, 'not yet confirmed');
          assert.deepEqual(await completed(tab), []);
          assert.equal(await tab.count('basalt-book-now >>> iframe.open'), 1);
          assert.equal(await has(tab, 'You are booked'), false);
          assert.equal(await has(tab, 'Add to calendar'), false);
          assert.equal(
            systems.calcom.requests().filter(({url}) => url.search.includes(then)).length,
            1,
          );
          assert.deepEqual(await axeViolations(tab), []);
        }));
    }

    it('Cal.com: cancelled, with the ways to another time', () =>
      visit('calcom', '?then=cancelled', async (tab) => {
        await dialogSays(tab, 'Your booking is cancelled');
        assert.deepEqual(await completed(tab), []);
        for (const way of ['Choose another time', 'Open in a new tab', 'Call'])
          assert.equal(await has(tab, way), true, way);
        assert.deepEqual(await axeViolations(tab), []);
      }));

    it('Cal.com: failed, with the link and the phone', () =>
      visit('calcom', '?then=linkFailed', async (tab) => {
        await dialogSays(tab, 'did not load');
        for (const way of ['Try again', 'Open in a new tab', 'Call'])
          assert.equal(await has(tab, way), true, way);
      }));

    it('Acuity: opened, and never more', () =>
      visit('acuity', '', async (tab) => {
        await tab.waitFor(() =>
          document.querySelector('basalt-book-now').shadowRoot.querySelector('iframe.open'),
        );
        assert.deepEqual(await tab.evaluate('told.map(([type]) => type)'), [
          'basalt-book-request',
          'basalt-book-open',
        ]);
        await dialogSays(tab, 'Do you see no calendar here');
        assert.equal(await has(tab, 'booked'), false);
        assert.deepEqual(await axeViolations(tab), []);
      }));

    it('SimplyBook.me: a height and steps, and never a booking', () =>
      visit('simplybook', '?then=step,step', async (tab) => {
        await heightIs(tab, 820);
        assert.deepEqual(await completed(tab), []);
        assert.equal(await has(tab, 'booked'), false);
      }));
  });

  describe('that does not come', () => {
    for (const pretend of ['xfo', 'csp', 'dead']) {
      it(`Cal.com, ${pretend}: says so, and gives the link and the phone`, () =>
        visit('calcom', `?pretend=${pretend}`, async (tab) => {
          await dialogSays(tab, 'did not load');
          for (const way of ['Try again', 'Open in a new tab', 'Call'])
            assert.equal(await has(tab, way), true, way);
          assert.deepEqual(await completed(tab), []);
        }));

      it(`Acuity, ${pretend}: no word tells us, so the link is offered again`, () =>
        visit('acuity', `?pretend=${pretend}`, async (tab) => {
          await tab.waitFor(() =>
            /did not load|Do you see no calendar/.test(
              document.querySelector('basalt-book-now').shadowRoot.querySelector('dialog')
                .textContent,
            ),
          );
          assert.equal(await has(tab, 'Open in a new tab'), true);
        }));
    }

    it('Cal.com, slow: waits', () =>
      visit('calcom', '?pretend=slow', async (tab) => {
        await dialogSays(tab, 'Opening Cal.com');
        await heightIs(tab, 820);
      }));
  });

  describe('that is hostile', () => {
    const unmoved = async (tab) => {
      assert.deepEqual(await completed(tab), []);
      for (const words of ['You are booked', 'not yet confirmed', 'cancelled', 'did not load'])
        assert.equal(await has(tab, words), false, words);
      assert.deepEqual(await tab.pageErrors(), []);
    };

    it('changes nothing by what is no word of the system', () =>
      visit('calcom', '?pretend=hostile', async (tab) => {
        await heightIs(tab, 777);
        await unmoved(tab);
      }));

    it('changes nothing from a frame within the frame', () =>
      visit('calcom', '?pretend=nested', async (tab) => {
        await heightIs(tab, 777);
        await unmoved(tab);
        assert.equal(await tab.count('basalt-book-now >>> iframe.opening'), 1);
      }));

    it('changes nothing from another origin in the same frame', () =>
      visit('calcom', '?pretend=elsewhere&then=booked', async (tab) => {
        await dialogSays(tab, 'did not load');
        assert.ok(systems.impostor.requests().length > 0);
        assert.deepEqual(await completed(tab), []);
      }));

    it('settles where a page grows with its own frame', () =>
      visit('calcom', '?pretend=grows', async (tab) => {
        await tab.waitFor(
          () =>
            document.querySelector('basalt-book-now').shadowRoot.querySelector('iframe')?.height,
        );
        const height = () =>
          tab.evaluateOn('basalt-book-now >>> iframe', (frame) => Number(frame.height));
        let last = -1;
        for (let now = await height(); now !== last; now = await height()) {
          last = now;
          await new Promise((go) => setTimeout(go, 500));
        }
        assert.ok(last < 900, `it came to stand at ${last} px`);
      }));
  });

  describe('beside four others', () => {
    it('asks nobody before a click, and after it one system and its own script', () =>
      engine.withPage(async (tab) => {
        const body = `${['calendly', 'calcom', 'acuity', 'simplybook']
          .map((name) =>
            button(name).replace('basalt-book-now', `basalt-book-now id="${name}" eager`),
          )
          .join(
            ' ',
          )} <basalt-book-now eager id="fresha"><a href="https://www.fresha.com/book-now/stillwater">Book</a></basalt-book-now>`;
        await tab.open(server.page('/page', spaPage(body, {head: PROFILE + LISTEN + MODULE})));
        await shown(tab, '#fresha');
        for (const name of ['calendly', 'calcom', 'acuity', 'simplybook', 'fresha'])
          await tab.hover(`#${name} a`);
        const elsewhere = () =>
          tab.requests().filter((url) => new URL(url).origin !== server.origin);
        assert.deepEqual(elsewhere(), []);
        const before = new Set(tab.requests());
        await tab.click('#simplybook a');
        await tab.waitFor(() =>
          document.querySelector('#simplybook').shadowRoot.querySelector('iframe.open'),
        );
        assert.deepEqual(
          [...new Set(elsewhere().map((url) => new URL(url).origin))],
          [systems.simplybook.origin],
        );
        const scripts = tab
          .requests()
          .filter((url) => !before.has(url) && url.startsWith(server.origin))
          .map((url) => url.replace(/^.*\/([\w-]+)\.js$/, '$1'));
        assert.equal(scripts.filter((name) => name in says).join(), 'simplybook');
        assert.ok(!scripts.includes('book-calendar'), scripts.join());
      }));
  });

  it('makes the calendar file under the strictest policy, and forgets it', () =>
    engine.withPage(async (tab) => {
      server.page('/profile.json', {
        html: PROFILE.replace(/<[^>]+>/g, ''),
        headers: {'content-type': 'application/json'},
      });
      server.page('/spy.js', {
        html: `window.made = []; window.gone = [];
          const {createObjectURL, revokeObjectURL} = URL;
          URL.createObjectURL = (file) => {
            const url = createObjectURL.call(URL, file);
            file.text().then((text) => made.push({url, type: file.type, text}));
            return url;
          };
          URL.revokeObjectURL = (url) => (gone.push(url), revokeObjectURL.call(URL, url));
          const wait = setTimeout;
          window.setTimeout = (then, ms, ...more) => wait(then, ms === 20000 ? 500 : ms, ...more);
          const press = HTMLAnchorElement.prototype.click;
          HTMLAnchorElement.prototype.click = function () {
            window.file = [this.download, this.isConnected];
            press.call(this);
          };`,
        headers: {'content-type': 'text/javascript'},
      });
      const head = `<meta name="basalt-profile" content="/profile.json"><script src="/spy.js"></script>${MODULE}`;
      const html = spaPage(button('calcom', '?then=booked'), {head});
      const policy = `${STRICT_POLICY}; frame-src ${systems.calcom.origin}`;
      await tab.open(server.page('/page', {html, policy}));
      await tab.click('basalt-book-now a');
      await tab.click('basalt-book-now >>> button:text("Add to calendar")');
      await tab.waitFor('made.length && gone.length');
      const {made, gone, file} = await tab.evaluate('({made, gone, file})');
      assert.deepEqual(file, ['visit-2026-12-01.ics', false]);
      assert.deepEqual(gone, [made[0].url]);
      assert.match(made[0].type, /^text\/calendar/);
      const lines = made[0].text.split('\r\n');
      for (const line of [
        'DTSTART:20261201T180000Z',
        'DTEND:20261201T190000Z',
        'SUMMARY:Hot stone massage\\, Stillwater Bath House',
        'LOCATION:Stillwater Bath House\\, 4 Quay Lane',
        `UID:r-7@${new URL(systems.calcom.origin).host}`,
      ])
        assert.ok(lines.includes(line), `${line} is not in\n${made[0].text}`);
      assert.doesNotMatch(made[0].text, /DESCRIPTION|Ada/);
      assert.deepEqual(
        await tab.evaluateOn('basalt-book-now >>> .keep', (part) =>
          [...part.querySelectorAll('a')].map(({host, target, rel}) => [host, target, rel]),
        ),
        [
          ['calendar.google.com', '_blank', 'noopener noreferrer'],
          ['outlook.live.com', '_blank', 'noopener noreferrer'],
        ],
      );
      assert.deepEqual(await complaints(tab), []);
      const asked = tab.requests().filter((url) => !url.startsWith(server.origin));
      assert.deepEqual(
        [...new Set(asked.map((url) => new URL(url).origin))],
        [systems.calcom.origin],
      );
    }));
});
