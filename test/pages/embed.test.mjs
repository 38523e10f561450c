/** A widget in a frame (`embed.html`), on another origin than the page around it. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';

import {axeViolations} from './axe.mjs';
import {counting, embed, hostileFrame} from './embed/pages.mjs';
import {engine} from './engine/current.mjs';
import {startServer} from './server.mjs';
import {complaints, shown, spaPage} from './spa-page.mjs';
import {inspect, REPORT_ONLY, WATCH} from './xss/inspect.mjs';
import {randomWords} from './xss/messages.mjs';
import {payloads, plain} from './xss/payloads.mjs';
import {widgets} from './xss/widgets.mjs';

const HELPER = '<script src="/basalt/embed-host.js"></script>';
/** In these the link stands inside, and in all but the button it is out of sight once they work. */
const HIDES = ['pain-relief-quiz', 'safety-check', 'body-map', 'session-guide'];
const MAKES_WAY = ['book-now', ...HIDES];
const BOOKING = 'url=https%3A%2F%2Fcal.com%2Fstillwater&label=Book+now';

describe(`a widget in a frame, in ${engine.name}`, () => {
  let server;
  before(async () => {
    server = await startServer();
    server.page('/watch.js', {html: WATCH, headers: {'content-type': 'text/javascript'}});
  });
  after(() => server?.close());

  const frame = (query, more) => embed(`${server.otherOrigin}/basalt/embed.html?${query}`, more);
  const around = (page, body, {head = HELPER} = {}) =>
    page.open(server.page('/around', spaPage(body, {head: `<script>${counting}</script>${head}`})));
  const alone = (page, query, path = '/basalt/embed.html') =>
    page.open(`${server.origin}${path}?${query}`);
  const heights = (page) =>
    page.evaluate(() => [...document.querySelectorAll('iframe')].map((each) => each.offsetHeight));
  const heard = (page, times) =>
    page.waitFor((times) => window.heard.length >= times, {
      args: [times],
      because: `the frames did not speak ${times} times`,
    });
  /** Words come in turn: what the page says to itself now comes after all that was said before. */
  const allHeard = (page) =>
    page.evaluate(
      () =>
        new Promise((go) => {
          addEventListener('message', ({data}) => data === 'and now' && go());
          window.postMessage('and now', '*');
        }),
    );
  /** The heights, once none has changed for as long as the helper counts steps together. */
  const settled = (page) =>
    page.evaluate(async () => {
      const all = () => [...document.querySelectorAll('iframe')].map((each) => each.offsetHeight);
      for (let still = 0, before = ''; still < 12; before = String(all())) {
        await new Promise((go) => setTimeout(go, 100));
        still = String(all()) === before ? still + 1 : 0;
      }
      return all();
    });

  describe('gives its frame a height', () => {
    const three = () =>
      frame('widget=benefits-carousel') +
      frame('widget=safety-check&market=uk') +
      frame(`widget=book-now&${BOOKING}`);
    const allHigh = (page) =>
      page.waitFor(
        () =>
          [...document.querySelectorAll('iframe')].every(({style}) => /^\d+px$/.test(style.height)),
        {because: 'a frame has no height'},
      );

    it('each its own, many on a page, and the helper may come last', () =>
      engine.withPage(async (page) => {
        const helper = server.hold('/basalt/embed-host.js');
        await page.open(
          server.page(
            '/around',
            spaPage(three(), {
              head: `<script>${counting}</script>${HELPER.replace('src', 'async src')}`,
            }),
          ),
          {until: 'interactive'},
        );
        await heard(page, 3);
        helper.release();
        await allHigh(page);
        await page.waitFor(
          () => {
            const [carousel, check, button] = [...document.querySelectorAll('iframe')].map(
              (each) => each.offsetHeight,
            );
            return carousel > 200 && check > 200 && button >= 60 && button < 120;
          },
          {because: 'a frame is not as high as its widget'},
        );
        assert.deepEqual(await page.pageErrors(), []);
      }));

    it('says nothing but that height, in steps, whatever it is told', () =>
      engine.withPage(async (page) => {
        await around(page, frame('widget=pain-relief-quiz'));
        await allHigh(page);
        const words = [
          ...randomWords('calcom', 300),
          ...payloads.map(({text}) => text),
          {basalt: 'ask'},
        ];
        const before = await page.evaluate((words) => {
          for (const word of words)
            document.querySelector('iframe').contentWindow.postMessage(word, '*');
          return window.heard.length;
        }, words);
        // The last word is a question that it answers.
        await heard(page, before + 1);
        const told = await page.evaluate('window.heard');
        assert.ok(told.length >= 2);
        for (const {data} of told) {
          assert.deepEqual(Object.keys(data), ['basalt', 'height']);
          assert.equal(data.basalt, 'height');
          assert.equal(data.height % 16, 0);
        }
        assert.deepEqual(await page.pageErrors(), []);
      }));

    it('moves nothing where the page gave it room enough', async () => {
      if (engine.name !== 'chromium') return;
      await engine.withPage(async (page) => {
        await around(
          page,
          `${frame('widget=benefits-carousel', 'style="min-height: 900px"')}<p>Below</p>`,
        );
        await allHigh(page);
        assert.deepEqual(await settled(page), [900]);
        assert.equal(await page.evaluate('window.shift'), 0);
      });
    });
  });

  describe('beside frames that lie', () => {
    it('is left as it is by those of others, and by the page itself', () =>
      engine.withPage(async (page) => {
        const other = `<iframe title="Other" src="${server.otherOrigin}/liar"></iframe>`;
        server.page('/liar', hostileFrame([{basalt: 'height', height: 3000}]));
        await around(page, frame(`widget=book-now&${BOOKING}`) + other);
        await page.waitFor('window.lies > 0 && document.querySelector("iframe").style.height');
        await page.evaluate(() => window.postMessage({basalt: 'height', height: 2000}, '*'));
        await allHeard(page);
        const [button, liar] = await heights(page);
        assert.ok(button < 120 && liar < 200, `${button} and ${liar} px`);
      }));

    it('does not believe a marked frame that went to another origin', () =>
      engine.withPage(async (page) => {
        server.page('/moved', hostileFrame([{basalt: 'height', height: 3000}]));
        server.page(
          '/moving',
          `<title>x</title><script>location.replace(${JSON.stringify(`${server.origin}/moved`)})</script>`,
        );
        await around(page, embed(`${server.otherOrigin}/moving`, 'height="150"'));
        await page.waitFor('window.lies > 0');
        await allHeard(page);
        assert.deepEqual(await heights(page), [150]);
      }));

    it('takes no height beyond reason, and none that is no number', () =>
      engine.withPage(async (page) => {
        const odd = [0, -5, 3, 23, '900', null, {}, [900], true, {valueOf: 900}];
        server.page(
          '/odd',
          hostileFrame([
            ...odd.map((height) => ({basalt: 'height', height})),
            ...payloads.slice(0, 99).map(({text}) => ({basalt: 'height', height: text})),
            null,
            7,
            'height',
            {basalt: ['height'], height: 900},
          ]),
        );
        server.page('/huge', hostileFrame([{basalt: 'height', height: 1e9}]));
        await around(
          page,
          embed(`${server.otherOrigin}/odd`, 'height="150"') +
            embed(`${server.otherOrigin}/huge`, 'height="150"'),
        );
        await page.waitFor('window.lies > 1');
        await allHeard(page);
        assert.deepEqual(await heights(page), [150, 6000]);
        assert.deepEqual(await page.pageErrors(), []);
      }));

    it('leaves a page alone that grows with its own frame', () =>
      engine.withPage(async (page) => {
        server.page(
          '/grows',
          `<title>x</title><script>
            const ask = () => parent.postMessage({basalt: 'height', height: innerHeight + 20}, '*');
            addEventListener('resize', ask); addEventListener('load', ask);
            addEventListener('load', () => parent.postMessage('that was a lie', '*'));
          </script>`,
        );
        await around(page, embed(`${server.otherOrigin}/grows`, 'height="150"'));
        await page.waitFor('window.lies > 0');
        const [height] = await settled(page);
        assert.ok(height < 600, `${height} px`);
      }));
  });

  describe('leads out of its frame', () => {
    // As strict as builders are: a new tab is allowed, and the page around is not.
    const SANDBOX =
      'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" width="200"';
    // The middle of the frame, where the mouse goes, is then the button.
    const booking = () =>
      `url=${encodeURIComponent(`${server.origin}/booked`)}&label=Book+our+stones&without-note`;
    const ready = (page) => page.waitFor('document.querySelector("iframe").style.height');

    it('into a new tab, also out of a sandbox', () =>
      engine.withPage(async (page) => {
        server.page('/booked', spaPage('<p>Booked</p>', {head: ''}));
        await around(page, frame(`widget=book-now&${booking()}`, SANDBOX));
        await ready(page);
        await page.click('iframe');
        assert.deepEqual(await page.opened(1), [`${server.origin}/booked`]);
        assert.equal(await page.evaluate('location.pathname'), '/around');
      }));

    it('into the page around with target=top', () =>
      engine.withPage(async (page) => {
        server.page('/booked', spaPage('<p>Booked</p>', {head: ''}));
        await around(page, frame(`widget=book-now&target=top&${booking()}`, 'width="200"'));
        await ready(page);
        await page.click('iframe');
        await page.waitFor('location.pathname === "/booked"');
      }));

    it('but a number is called from where it stands', () =>
      engine.withPage(async (page) => {
        await alone(page, 'widget=book-now&eager&url=tel%3A%2B441632960118&label=Call+us');
        await shown(page, 'basalt-book-now');
        const target = await page.evaluate(() => {
          const link = document.querySelector('basalt-book-now a');
          link.addEventListener('click', (event) => event.preventDefault());
          link.click();
          return link.target;
        });
        assert.equal(target, '_self');
      }));
  });

  describe('is the page that its address asks for', () => {
    for (const [query, says] of [
      ['widget=pain-relief-quiz&lang=de', /Finden Sie die Massage/],
      ['widget=safety-check&lang=ar&theme=sage', /\p{Script=Arabic}/u],
      ['widget=benefits-carousel&heading=Guests+ask&scheme=dark', /Guests ask/],
    ]) {
      it(`${query}, accessible and without a complaint`, () =>
        engine.withPage(async (page) => {
          await alone(page, query);
          const tag = `basalt-${/widget=([\w-]+)/.exec(query)[1]}`;
          await shown(page, tag);
          await page.waitFor(
            (tag, words, flags) =>
              new RegExp(words, flags).test(document.querySelector(tag).shadowRoot.textContent),
            {args: [tag, says.source, says.flags], because: `nothing said ${says}`},
          );
          assert.deepEqual(await complaints(page), []);
          assert.deepEqual(await axeViolations(page, {within: 'main'}), []);
        }));
    }

    for (const {tag} of widgets) {
      const widget = tag.replace('basalt-', '');
      it(`widget=${widget} with a link, which is in the way of nothing`, () =>
        engine.withPage(async (page) => {
          await alone(page, `widget=${widget}&${BOOKING}`);
          await shown(page, tag);
          // Its own content is there, and not the link in its place; the link shows where the
          // widget books nothing itself.
          await page.waitFor(
            (tag, makesWay) => {
              const link = document.querySelector('main a');
              const shows = link.checkVisibility();
              const inside = link.parentElement.localName === tag;
              const {shadowRoot} = document.querySelector(tag);
              const drawn = shadowRoot.querySelector('h2, a[href], slot');
              return drawn && inside === makesWay && (inside || shows);
            },
            {args: [tag, MAKES_WAY.includes(widget)], because: 'the link stands wrongly'},
          );
          if (HIDES.includes(widget))
            await page.waitFor(() => !document.querySelector('main a').checkVisibility(), {
              because: 'the link stands beside the widget that took its place',
            });
          assert.deepEqual(await complaints(page), []);
          assert.deepEqual(await axeViolations(page, {within: 'main'}), []);
        }));
    }

    it('with the profile of its own host', () =>
      engine.withPage(async (page) => {
        server.page('/spa.json', {
          html: JSON.stringify({booking: {url: 'https://cal.com/stillwater/hot-stone'}}),
          headers: {'content-type': 'application/json'},
        });
        await alone(page, 'widget=book-now&profile=/spa.json');
        await page.waitFor(
          () =>
            document.querySelector('basalt-book-now')?.shadowRoot?.querySelector('[part="button"]')
              ?.href === 'https://cal.com/stillwater/hot-stone',
        );
      }));

    it('with a link where there is no such widget, or where its script does not come', () =>
      engine.withPage(async (page) => {
        await alone(page, `widget=sauna&${BOOKING}`);
        assert.equal(await page.text('main a'), 'Book now');
        // The script said so before it wrote that link.
        const said = (await page.consoleMessages()).map(({text}) => text).join('\n');
        assert.match(said, /widget=sauna is none of/);
        const html = readFileSync(new URL('../../dist/embed.html', import.meta.url), 'utf8');
        server.page('/basalt/without.html', html.replace('src="basalt.js"', 'src="gone.js"'));
        await alone(page, `widget=pain-relief-quiz&${BOOKING}`, '/basalt/without.html');
        assert.equal(await page.text('basalt-pain-relief-quiz a'), 'Book now');
      }));

    it('with words for the visitor where there are no scripts, or ours does not come', () =>
      engine.withPage(async (page) => {
        const says = () =>
          page.waitFor(() => /needs JavaScript/.test(document.querySelector('main').innerText));
        await page.open(`${server.origin}/basalt/embed.html?widget=book-now`, {scripts: false});
        await says();
        const html = readFileSync(new URL('../../dist/embed.html', import.meta.url), 'utf8');
        server.page('/basalt/bare.html', html.replace('src="embed.js"', 'src="gone.js"'));
        await alone(page, `widget=book-now&${BOOKING}`, '/basalt/bare.html');
        await says();
      }));
  });

  it(`and ${payloads.length} payloads in its parameters do nothing`, () =>
    engine.withPage(async (page) => {
      const html = readFileSync(new URL('../../dist/embed.html', import.meta.url), 'utf8').replace(
        /<meta\s+http-equiv[\s\S]*?\/>/,
        '<script src="/watch.js"></script>',
      );
      server.page('/basalt/watched.html', {
        html,
        headers: {'content-security-policy-report-only': REPORT_ONLY("'self'")},
      });
      const others = [
        'url',
        'label',
        'lang',
        'dir',
        'scheme',
        'theme',
        'target',
        'profile',
        'heading',
      ];
      /** Runs in the page: waits until nothing more is loaded or drawn. */
      const still = async (tag) => {
        const count = () =>
          performance.getEntriesByType('resource').length +
          document.querySelector(tag).shadowRoot.querySelectorAll('*').length;
        for (let same = 0, before = 0; same < 4; before = count()) {
          await new Promise((go) => setTimeout(go, 25));
          same = count() === before ? same + 1 : 0;
        }
      };
      const visit = async (some, {tag, attributes}) => {
        const names = [...new Set([...attributes.map(({name}) => name), ...others])];
        const query = names.map((name, at) => [name, some[at % some.length].text.slice(0, 1500)]);
        const strange = [some[0].text.slice(0, 200), some[1].text.slice(0, 200)];
        await alone(
          page,
          new URLSearchParams([['widget', tag], ...query, strange]),
          '/basalt/watched.html',
        );
        await shown(page, tag);
        await page.evaluate(still, tag);
        return page.evaluate(inspect);
      };
      const usual = new Set();
      for (const widget of widgets)
        for (const start of [0, 1, 2])
          for (const shape of (await visit(plain.slice(start), widget)).shapes) usual.add(shape);
      for (let at = 0, turn = 0; at < payloads.length; at += 16, turn++) {
        const {shapes, ...found} = await visit(
          payloads.slice(at, at + 16),
          widgets[turn % widgets.length],
        );
        assert.deepEqual(found, {ran: [], policy: [], marked: [], addresses: [], polluted: []});
        assert.deepEqual(
          shapes.filter((shape) => !usual.has(shape)),
          [],
        );
      }
    }));
});
