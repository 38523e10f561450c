/**
 * What frames say to a booking button: the corpus of `xss/` in every field of every message, and
 * any message at all (seeded), from the frame itself, from the page, and from a stranger's frame.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {engine} from './engine/current.mjs';
import {startServer} from './server.mjs';
import {MODULE, spaPage} from './spa-page.mjs';
import {inspect, WATCH} from './xss/inspect.mjs';
import {attackingWords, randomWords} from './xss/messages.mjs';
import {inScript} from './xss/plant.mjs';

const SYSTEMS = ['calcom', 'calendly', 'simplybook'];
/** Where they put a page that stands at `/frame`. */
const FRAMES = ['/frame', '/frame/embed', '/v2/'];
const RANDOM = 1500;

/** In the frame: says all of it to the page around, then that it is done. */
const speaker = (words) => `<!doctype html><title>Booking</title><script>
  const words = ${inScript(words)};
  const speak = async () => {
    for (const [at, word] of words.entries()) {
      parent.postMessage(word, '*');
      if (at % 200 === 0) await new Promise((go) => setTimeout(go));
    }
    parent.postMessage('that was all', '*');
  };
  addEventListener('load', speak);
</script>`;

describe(`words from frames, in ${engine.name}`, () => {
  let server;
  before(async () => {
    server = await startServer();
  });
  after(() => server?.close());

  /** A page with a booking in it, whose frame says these words; a stranger's says the others. */
  const visit = (system, words, {stranger = [], own = []} = {}, use) =>
    engine.withPage(async (page) => {
      for (const path of FRAMES) server.page(path, speaker(words));
      server.page('/stranger', speaker(stranger));
      const watch = `<script>${WATCH}; window.done = 0; window.told = [];
        addEventListener('message', ({data}) => { if (data === 'that was all') done++; });
        for (const name of ['request', 'open', 'complete'])
          addEventListener('basalt-book-' + name, ({type, detail}) => told.push([type, detail]));
      </script>`;
      const button = `<basalt-book-now mode="inline" eager provider="${system}" url="${server.otherOrigin}/frame"></basalt-book-now>`;
      const other = stranger.length
        ? `<iframe title="Other" src="${server.otherOrigin}/stranger"></iframe>`
        : '';
      await page.open(server.page('/page', spaPage(button + other, {head: watch + MODULE})));
      await page.click('basalt-book-now >>> [part="button"]');
      await page.waitFor((count) => window.done >= count, {
        args: [stranger.length ? 2 : 1],
        timeout: 60_000,
        because: 'the frames did not finish',
      });
      await page.evaluate((said) => said.forEach((word) => window.postMessage(word, '*')), own);
      // Words come in turn: after this one all others were heard, and what they led to is drawn.
      await page.evaluate(async () => {
        await new Promise((go) => {
          addEventListener('message', ({data}) => data === 'and now' && go());
          window.postMessage('and now', '*');
        });
        await document.querySelector('basalt-book-now').updateComplete;
        await new Promise((go) => (requestAnimationFrame(go), setTimeout(go, 200)));
      });
      await use(page, await page.evaluate(inspect));
    });

  const clean = ({ran, policy, marked, addresses, polluted}, url) =>
    assert.deepEqual(
      {ran, policy, marked, addresses: addresses.filter((each) => !each.includes(url)), polluted},
      {ran: [], policy: [], marked: [], addresses: [], polluted: []},
    );
  const isUnmoved = async (page) => {
    const {text, height, told} = await page.evaluate(() => {
      const root = document.querySelector('basalt-book-now').shadowRoot;
      return {
        text: root.textContent,
        height: Number(root.querySelector('iframe')?.height || 0),
        told: window.told.map(([type]) => type),
      };
    });
    assert.doesNotMatch(text, /You are booked|not yet confirmed|is cancelled|did not load/);
    assert.deepEqual(told, ['basalt-book-request', 'basalt-book-open']);
    assert.ok(height <= 3000, `the frame is ${height} px high`);
    assert.deepEqual(await page.pageErrors(), []);
    return height;
  };

  for (const system of SYSTEMS) {
    const attack = attackingWords(system);
    it(`${attack.length} words with the corpus in them, as ${system} would say them`, () =>
      visit(system, attack, {}, async (page, found) => {
        clean(found, server.otherOrigin);
        assert.deepEqual(await page.pageErrors(), []);
        const said = await page.evaluate(() => [
          document.querySelector('basalt-book-now').shadowRoot.textContent,
          JSON.stringify(window.told),
        ]);
        for (const text of said) assert.doesNotMatch(text, /canary|evil\.example/);
      }));

    const random = randomWords(system, RANDOM);
    it(`${random.length} words of any kind, as ${system} would not say them`, () =>
      visit(system, random, {}, async (page, found) => {
        clean(found, server.otherOrigin);
        assert.deepEqual(await page.pageErrors(), []);
      }));

    it(`true words of ${system}, from the page and from another frame of the same origin, are not believed`, () => {
      const words = randomWords(system, 300);
      return visit(system, [], {stranger: words, own: words}, async (page, found) => {
        clean(found, server.otherOrigin);
        assert.equal(await isUnmoved(page), 0);
      });
    });
  }
});
