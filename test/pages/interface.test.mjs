/** The page interface itself, in whichever engine runs: what the other page tests rest on. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {axeViolations} from './axe.mjs';
import {engine} from './engine/current.mjs';
import {STRICT_POLICY, startServer} from './server.mjs';

/** A counter in a shadow root that leaves its content alone when no script comes. */
const COUNTER = `
  customElements.define('demo-counter', class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({mode: 'open'}).innerHTML =
        '<button>More</button><button aria-label="Fewer"><svg width="9" height="9"></svg></button><output>0</output><slot></slot>';
      const [more, fewer] = this.shadowRoot.querySelectorAll('button');
      const output = this.shadowRoot.querySelector('output');
      more.onclick = (event) => {
        output.textContent++;
        this.last = {trusted: event.isTrusted, shift: event.shiftKey};
      };
      fewer.onclick = () => output.textContent--;
    }
  });`;

const html = (body, head = '') =>
  `<!doctype html><html lang="en"><head><title>Interface</title>${head}</head><body><main><h1>Interface</h1>${body}</main></body></html>`;

const SCRIPT = '<script src="/counter.js"></script>';
const WIDGET = '<demo-counter><a href="/book">Book</a></demo-counter>';

describe(`the page interface in ${engine.name}`, () => {
  let server;
  before(async () => {
    server = await startServer();
    server.page('/counter.js', {html: COUNTER, headers: {'content-type': 'text/javascript'}});
    server.page('/book', html('<p>Booked</p>'));
  });
  after(() => server?.close());

  const visit = (path, body, use, {look, open, answer} = {}) =>
    engine.withPage(async (page) => {
      const content = {html: html(body, SCRIPT), ...answer};
      await page.open(server.page(path, content), open);
      await use(page);
    }, look);

  it('presses through shadow roots like a visitor', () =>
    visit('/press', WIDGET, async (page) => {
      await page.click('demo-counter >>> button:text("More")');
      await page.click('demo-counter >>> button:text("More")', {held: ['Shift']});
      assert.equal(await page.text('demo-counter >>> output'), '2');
      assert.deepEqual(await page.evaluateOn('demo-counter', (counter) => counter.last), {
        trusted: true,
        shift: true,
      });
      await page.click('demo-counter >>> button:text("Fewer")');
      assert.equal(await page.text('demo-counter >>> output'), '1');
      assert.equal(await page.count('demo-counter >>> button'), 2);
    }));

  it('goes by keys from one focus to the next', () =>
    visit('/keys', `<input aria-label="Name">${WIDGET}`, async (page) => {
      assert.equal(await page.evaluate('document.hasFocus()'), true);
      await page.press('Tab');
      await page.type('Zoë ß مرحبا');
      assert.equal(await page.evaluateOn('input', (input) => input.value), 'Zoë ß مرحبا');
      await page.press('Tab');
      assert.deepEqual(await page.focused(), {tag: 'button', id: '', text: 'More', label: null});
      await page.press('Enter');
      await page.press('Space');
      assert.equal(await page.text('demo-counter >>> output'), '2');
      await page.press('Shift+Tab');
      assert.equal((await page.focused()).tag, 'input');
      await page.press('End');
      await page.press('Backspace');
      assert.equal(await page.evaluateOn('input', (input) => input.value), 'Zoë ß مرحب');
    }));

  it('tells hovering from not hovering', () =>
    visit('/hover', '<button>Here</button>', async (page) => {
      const hovered = () => page.evaluateOn('button', (button) => button.matches(':hover'));
      assert.equal(await hovered(), false);
      await page.hover('button');
      await page.waitFor('document.querySelector("button").matches(":hover")');
    }));

  it('scrolls to what it presses, and waits until it holds still', () =>
    visit(
      '/far',
      '<div style="height:3000px"></div><button style="position:relative;animation:slide .4s" onclick="this.textContent=\'Reached\'">Far</button><style>@keyframes slide {from {left: 400px}}</style>',
      async (page) => {
        await page.click('button');
        assert.equal(await page.text('button'), 'Reached');
      },
    ));

  it('says why it cannot press', () =>
    visit(
      '/covered',
      '<button id="under">Under</button><div class="veil" style="position:fixed;inset:0"></div><button id="gone" hidden>Gone</button>',
      async (page) => {
        const patience = {timeout: 300};
        await assert.rejects(
          page.click('#under', patience),
          /#under is covered by <div class="veil"/,
        );
        await assert.rejects(page.click('#gone', patience), /#gone has no size/);
        await assert.rejects(page.click('#nobody', patience), /#nobody is not in the page/);
      },
    ));

  it('reaches into frames of the same origin', () =>
    visit(
      '/frames',
      '<p>Above</p><iframe src="/inner" title="Inner" style="border:7px solid"></iframe>',
      async (page) => {
        await page.click('iframe >>> demo-counter >>> button:text("More")');
        assert.equal(await page.text('iframe >>> demo-counter >>> output'), '1');
        assert.equal((await page.focused()).text, 'More');
      },
      {
        answer: {
          html:
            (server.page('/inner', html(WIDGET, SCRIPT)),
            html(
              '<p>Above</p><iframe src="/inner" title="Inner" style="border:7px solid"></iframe>',
            )),
        },
      },
    ));

  it('brings values across, and errors', () =>
    visit('/values', '', async (page) => {
      assert.deepEqual(await page.evaluate((a, b) => ({sum: a.n + b[0], text: 'ü'}), {n: 1}, [2]), {
        sum: 3,
        text: 'ü',
      });
      assert.equal(await page.evaluate(async () => (await Promise.resolve(4)) + 1), 5);
      assert.equal(await page.evaluate('document.title'), 'Interface');
      assert.equal(await page.evaluate(() => undefined), null);
      assert.equal(await page.evaluate(() => document.body), true);
      assert.equal(await page.evaluate(async () => document.querySelector('nav')), null);
      await assert.rejects(
        page.evaluate(() => {
          throw new TypeError('as meant');
        }),
        /as meant/,
      );
      await assert.rejects(
        page.waitFor('null', {timeout: 100, because: 'no tea'}),
        /no tea .*last answer: null/,
      );
    }));

  it('hears the console and what nothing caught', () =>
    visit(
      '/console',
      `<script>
        console.log('one', 2); console.warn('tea\\nis cold'); console.error('no stones');
        setTimeout(() => { throw new TypeError('thrown later') });
        Promise.reject(new RangeError('promised'));
      </script><img src="/no.png" alt="">`,
      async (page) => {
        await page.waitFor(() => document.readyState === 'complete');
        const said = (await page.consoleMessages()).filter(({from}) => from === 'page');
        assert.deepEqual(said, [
          {type: 'log', text: 'one 2', from: 'page'},
          {type: 'warn', text: 'tea\nis cold', from: 'page'},
          {type: 'error', text: 'no stones', from: 'page'},
        ]);
        assert.deepEqual((await page.pageErrors()).toSorted(), [
          'RangeError: promised',
          'TypeError: thrown later',
        ]);
        await page.open(server.page('/quiet', html('')));
        assert.deepEqual(await page.consoleMessages(), []);
        assert.deepEqual(await page.pageErrors(), []);
      },
    ));

  it('hears of a broken policy', () =>
    visit(
      '/policy',
      `${WIDGET}<script>document.body.remove()</script>`,
      async (page) => {
        await page.click('demo-counter >>> button:text("More")');
        assert.equal(await page.text('demo-counter >>> output'), '1');
        const [broken] = (await page.consoleMessages()).filter(({from}) => from === 'browser');
        assert.match(broken.text, /Content.Security.Policy/i);
        assert.deepEqual(await page.pageErrors(), []);
      },
      {answer: {policy: STRICT_POLICY}},
    ));

  it('blocks scripts, and still reads and presses', () =>
    visit(
      '/plain',
      WIDGET,
      async (page) => {
        assert.equal(await page.evaluate('customElements.get("demo-counter") === undefined'), true);
        await page.click('a');
        await page.waitFor('location.pathname === "/book"');
        assert.equal(await page.text('p'), 'Booked');
      },
      {open: {scripts: false}},
    ));

  it('blocks scripts of a server that knows nothing of it, and still asks axe', async () => {
    const stranger = createServer((request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(html('<img src="data:,">', '<script>window.ran = true</script>'));
    });
    await new Promise((listening) => stranger.listen(0, '127.0.0.1', listening));
    const url = `http://127.0.0.1:${stranger.address().port}/`;
    try {
      await engine.withPage(async (page) => {
        await page.open(url, {scripts: false});
        assert.equal(await page.evaluate('window.ran'), null);
        assert.deepEqual(await axeViolations(page), [
          'image-alt: Images must have alternative text (img)',
        ]);
        assert.equal(await page.evaluate('window.ran'), null);
        await page.open(url);
        assert.equal(await page.evaluate('window.ran'), true);
      });
    } finally {
      stranger.closeAllConnections();
      await new Promise((closed) => stranger.close(closed));
    }
  });

  it('runs scripts again after a page without them', () =>
    engine.withPage(async (page) => {
      const url = server.page('/again', html(WIDGET, SCRIPT));
      await page.open(url, {scripts: false});
      await page.open(url);
      assert.equal(await page.count('demo-counter >>> button'), 2);
    }));

  it('sees a page before its script is let go', () =>
    engine.withPage(async (page) => {
      const held = server.hold('/late.js');
      server.page('/late.js', {html: COUNTER, headers: {'content-type': 'text/javascript'}});
      await page.open(
        server.page('/late', html(WIDGET, '<script async src="/late.js"></script>')),
        {until: 'interactive'},
      );
      await held.asked;
      assert.equal(await page.text('a'), 'Book');
      assert.equal(await page.count('demo-counter >>> button'), 0);
      held.release();
      await page.text('demo-counter >>> output');
    }));

  it('sees a page while it streams', () =>
    engine.withPage(async (page) => {
      const stream = [
        [0, '<!doctype html><html lang="en"><title>Slow</title><p id="first">First</p>'],
        [1500, '<p id="last">Last</p>'],
      ];
      await page.open(server.page('/stream', {stream}), {until: 'start'});
      assert.equal(await page.text('#first'), 'First');
      assert.equal(await page.evaluate('document.compatMode'), 'CSS1Compat');
      assert.equal(await page.text('#last'), 'Last');
    }));

  it('waits for a script that is late by its address', () =>
    engine.withPage(async (page) => {
      await page.open(
        server.page('/delayed', html(WIDGET, '<script src="/counter.js?delay=300"></script>')),
      );
      assert.equal(await page.count('demo-counter >>> button'), 2);
    }));

  it('counts what is asked for, also elsewhere', () =>
    engine.withPage(async (page) => {
      const other = `${server.otherOrigin}/counter.js`;
      const url = server.page(
        '/requests',
        html(
          `${WIDGET}<img src="http://spa.example/a.png" alt=""><img src="https://spa.example/b.png" alt="">`,
          `<script src="${other}"></script>`,
        ),
      );
      server.forget();
      await page.open(url);
      await page.waitFor('document.readyState === "complete"');
      const asked = page.requests();
      assert.equal(asked[0], url);
      assert.ok(asked.includes(other), `${asked} has ${other}`);
      assert.ok(asked.includes('http://spa.example/a.png'), `${asked} has the plain image`);
      assert.ok(
        asked.some((address) => address.startsWith('https://spa.example/')),
        `${asked} has the encrypted one`,
      );
      assert.deepEqual(
        server.requests().map(({path}) => path),
        ['/requests', '/counter.js'],
      );
      assert.equal(await page.count('demo-counter >>> button'), 2);
    }));

  it('finds a module of another origin, and one that is gone', () =>
    engine.withPage(async (page) => {
      server.page('/basalt/gone.js', {status: 404});
      server.page('/basalt/there.js', {
        html: 'export {}',
        headers: {'content-type': 'text/javascript', 'access-control-allow-origin': '*'},
      });
      await page.open(
        server.page(
          '/modules',
          html(
            '',
            `<script type="module">
          window.found = import('${server.otherOrigin}/basalt/there.js').then(() => 'there', () => 'refused');
          window.gone = import('/basalt/gone.js').then(() => 'there', () => 'gone');
        </script>`,
          ),
        ),
      );
      assert.equal(await page.evaluate('window.found'), 'there');
      assert.equal(await page.evaluate('window.gone'), 'gone');
      // A file that is not there is the browser's word, not an error of the page.
      await page.open(
        server.page('/missing', html('', '<script type="module" src="/basalt/gone.js"></script>')),
      );
      assert.deepEqual(await page.pageErrors(), []);
    }));

  it('knows the tabs that a link opened', () =>
    visit(
      '/tabs',
      '<a href="/book" target="_blank" rel="noopener">Book elsewhere</a>',
      async (page) => {
        assert.deepEqual(await page.opened(), []);
        await page.click('a');
        assert.deepEqual(await page.opened(1), [`${server.origin}/book`]);
        assert.equal(await page.text('a'), 'Book elsewhere');
      },
    ));

  it('keeps one page’s storage from the next', async () => {
    const url = server.page('/storage', html(''));
    const remembered = (page) =>
      page.evaluate(() => {
        const before = localStorage.getItem('stone');
        localStorage.setItem('stone', 'hot');
        return before;
      });
    for (let times = 2; times > 0; times--) {
      await engine.withPage(async (page) => {
        await page.open(url);
        assert.equal(await remembered(page), null);
      });
    }
  });

  const matches = (page, query) => page.evaluate((query) => matchMedia(query).matches, query);

  it('is as large as asked, as small as a phone', () =>
    visit(
      '/size',
      '',
      async (page) => {
        assert.deepEqual(await page.evaluate('[innerWidth, innerHeight]'), [320, 568]);
        await page.resize({width: 1280, height: 800});
        assert.deepEqual(await page.evaluate('[innerWidth, innerHeight]'), [1280, 800]);
      },
      {look: {viewport: {width: 320, height: 568}}},
    ));

  it('prefers nothing by itself, and speaks a language', () =>
    visit('/preferences', '', async (page) => {
      assert.equal(await matches(page, '(prefers-reduced-motion: no-preference)'), true);
      assert.equal(await matches(page, '(prefers-color-scheme: light)'), true);
      assert.equal(await matches(page, '(forced-colors: none)'), true);
      assert.equal(await page.evaluate('new Intl.NumberFormat(navigator.language).format(1)'), '1');
    }));

  it('prefers less motion and the dark, if told', () =>
    visit(
      '/dark',
      '',
      async (page) => {
        assert.equal(await matches(page, '(prefers-reduced-motion: reduce)'), true);
        assert.equal(await matches(page, '(prefers-color-scheme: dark)'), true);
      },
      {look: {reducedMotion: true, colorScheme: 'dark'}},
    ));

  it('forces colours where the engine can', async () => {
    if (!engine.supports.forcedColors) {
      await assert.rejects(engine.newPage({forcedColors: true}), /ask engine.supports/);
      return;
    }
    await visit(
      '/forced',
      '',
      async (page) => {
        assert.equal(await matches(page, '(forced-colors: active)'), true);
      },
      {look: {forcedColors: true}},
    );
  });

  it('takes a picture', () =>
    visit('/picture', WIDGET, async (page) => {
      const folder = mkdtempSync(join(tmpdir(), 'basalt-picture-'));
      await page.screenshot(join(folder, 'page.png'));
      assert.equal(readFileSync(join(folder, 'page.png')).toString('latin1', 1, 4), 'PNG');
      rmSync(folder, {recursive: true});
    }));

  it('asks axe, also under a strict policy', () =>
    visit(
      '/axe',
      '<img src="/counter.js">',
      async (page) => {
        assert.deepEqual(await axeViolations(page), [
          'image-alt: Images must have alternative text (img)',
        ]);
        assert.deepEqual(await axeViolations(page, {within: 'h1'}), []);
      },
      {answer: {policy: STRICT_POLICY}},
    ));
});
