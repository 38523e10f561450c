/** How the script comes: twice, late, not at all, rewritten by what makes pages faster. */
import assert from 'node:assert/strict';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

import {chunk} from '../../chunk.mjs';
import {MODULE, STYLESHEET} from '../../spa-page.mjs';
import {readable, working} from '../pass-line.mjs';
import * as rack from '../widgets.mjs';

const {ALL, BOOK, built, CAROUSEL, HEAD, JAVASCRIPT, QUIZ, scripted, spa, TAGS, widget} = rack;

const script = (attributes) => `<script type="module" ${attributes}></script>`;
const from = (address) => script(`src="${address}"`);
const asked = (page, name) => page.requests().filter((url) => new URL(url).pathname === name);
const fallback = {ends: 'fallback', refused: true};

/** The file as another version of the package would have it. */
const {version} = JSON.parse(rack.source('package.json'));
const otherVersion = (name) => built(name).replaceAll(`"${version}"`, '"0.0.0-other"');

/** A page whose tags come in pieces, the JSON in them torn in two. */
const torn = (head) => {
  const json = `<script type="application/json">${rack.OWN_QUIZ}</script>`;
  const whole = spa(ALL.replace(`<${QUIZ} eager>`, `<${QUIZ} eager>${json}`), {head});
  const cuts = ['</h1>', 'Sleep', '"questions"'].map((words) => whole.indexOf(words));
  const pieces = [0, ...cuts].map((at, index) => whole.slice(at, cuts[index]));
  return {stream: pieces.map((piece, index) => [index && 250, piece])};
};
const readJson = (page) =>
  page.waitFor(
    (tag) => /Which massage tonight/.test(document.querySelector(tag).shadowRoot.textContent),
    {args: [QUIZ], because: 'the JSON of the quiz was not read'},
  );

/** Runs in the page: does what loaders of consent managers and optimisers do. */
const revive = (from, type) =>
  `for (const old of document.querySelectorAll('script[type="${from}"]')) {
    const anew = document.createElement('script');
    for (const {name, value} of old.attributes) anew.setAttribute(name.replace(/^data-rocket-/, ''), value);
    anew.type = '${type}';
    old.replaceWith(anew);
  }`;

const saved = (html) => {
  const file = join(mkdtempSync(join(tmpdir(), 'rack-')), 'page.html');
  writeFileSync(file, html);
  return pathToFileURL(file).href;
};

const chunkOf = (tag) => chunk(tag.replace('basalt-', ''));

export const loading = [
  {
    name: '1 the same address twice',
    page: spa(ALL + MODULE),
    then: (page) => assert.ok(asked(page, '/basalt/basalt.js').length <= 1),
  },
  {
    name: '2 two addresses for one file',
    page: spa(ALL + from('/basalt/basalt.js?ver=6.5')),
  },
  {
    name: '3 two versions: the first one works, the second says so once a tag',
    page({server}) {
      const shared = chunk('lit');
      server.page(`/other/${shared}`, {html: otherVersion(shared), headers: JAVASCRIPT});
      return spa(ALL + from('/other/basalt.js'));
    },
    warns: /has this name, so Basalt .* Remove one of the two/,
    times: TAGS.length,
  },
  {
    name: '4 another library that registers our tags unasked, after us',
    page: spa(),
    then: async (page) => {
      await page.evaluate((tags) => {
        setTimeout(() =>
          tags.forEach((tag) => customElements.define(tag, class extends HTMLElement {})),
        );
      }, TAGS);
      await page.waitFor(() => true);
    },
    theirs: /already|NotSupportedError/,
  },
  {
    name: '5 a tag that the page has taken',
    page: scripted(`customElements.define('${CAROUSEL}', class extends HTMLElement {})`),
    ends: {[CAROUSEL]: 'fallback'},
    warns: /<basalt-benefits-carousel>: another script has this name/,
  },
  {
    name: '6 an async module on a page that comes slowly',
    page: torn(STYLESHEET + script('async src="/basalt/basalt.all.js"')),
    then: readJson,
  },
  {
    name: '7 the classic script in the head of a page that comes slowly',
    page: torn(`${STYLESHEET}<script src="/basalt/basalt.classic.js"></script>`),
    then: readJson,
  },
  {
    name: '8 another origin that allows nobody to read its files',
    page({server}) {
      server.page('/unread/basalt.js', {html: built('basalt.js'), headers: JAVASCRIPT});
      return spa(ALL, {head: STYLESHEET + from(`${server.otherOrigin}/unread/basalt.js`)});
    },
    ...fallback,
  },
  {
    name: '9 the script as text/plain',
    page({server}) {
      const headers = {'content-type': 'text/plain', 'x-content-type-options': 'nosniff'};
      server.page('/plain/basalt.js', {html: built('basalt.js'), headers});
      return spa(ALL, {head: STYLESHEET + from('/plain/basalt.js')});
    },
    ...fallback,
  },
  {
    name: '10 a wrong integrity hash',
    page: spa(ALL, {
      head: STYLESHEET + script(`src="/basalt/basalt.js" integrity="sha384-${'A'.repeat(64)}"`),
    }),
    ...fallback,
  },
  {
    name: '11 no script at its address: the links lead on',
    page: spa(`${ALL}${widget(BOOK, '', '<a href="/booked" target="_blank">By phone</a>')}`, {
      head: STYLESHEET + from('/nowhere/basalt.js'),
    }),
    alone: true,
    then: async (page) => {
      await page.click('a[target]');
      await page.opened(1);
    },
    ...fallback,
  },
  {
    name: '12 a script 1.5 s late: first the words of the page, then no jump',
    page: spa(ALL, {head: STYLESHEET + from('/basalt/basalt.js?delay=1500')}),
    open: {until: 'interactive'},
    async before(page) {
      for (const tag of TAGS) await readable(page, tag);
      assert.equal(await page.evaluate('Boolean(customElements.get("basalt-book-now"))'), false);
      await page.evaluate(() => {
        globalThis.shift = 0;
        if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
        new PerformanceObserver((list) => {
          for (const {value} of list.getEntries()) globalThis.shift += value;
        }).observe({type: 'layout-shift', buffered: true});
      });
    },
    then: async (page) => assert.ok((await page.evaluate('shift')) < 0.02),
  },
  {
    name: '13 a chunk that is gone for good: the words of the page',
    page({server}) {
      server.page(`/gone/${chunkOf(QUIZ)}`, {status: 404, html: 'gone'});
      return spa(ALL, {head: STYLESHEET + from('/gone/basalt.js')});
    },
    ends: {[QUIZ]: 'fallback'},
    warns: /<basalt-pain-relief-quiz>: its script did not load/,
    refused: true,
  },
  {
    name: '13b a chunk that is gone once: it is asked for again',
    page({server}) {
      let times = 0;
      server.page(`/flaky/${chunkOf(QUIZ)}`, () =>
        times++
          ? {html: built(chunkOf(QUIZ)), headers: JAVASCRIPT}
          : {status: 503, html: 'not now'},
      );
      return spa(ALL, {head: STYLESHEET + from('/flaky/basalt.js')});
    },
    refused: true,
    // It keeps in mind what it could not import, and does not ask again.
    in: {firefox: {ends: {[QUIZ]: 'fallback'}, warns: /its script did not load/}},
  },
  {
    name: '14 another origin, and a base address of the page',
    page: ({server}) =>
      spa(ALL, {
        head: `<base href="/elsewhere/"><link rel="stylesheet" href="${server.otherOrigin}/basalt/basalt.css">${from(`${server.otherOrigin}/basalt/basalt.js`)}`,
      }),
  },
  {
    name: '15 a page in a file',
    page: spa(),
    opens: (page, {origin}) =>
      page.open(saved(spa().replaceAll('"/basalt/', `"${origin}/basalt/`))),
  },
  {
    name: '16 a consent manager that lets the script go when the visitor agrees',
    page: spa(`<button onclick="agree()">Agree</button>${ALL}`, {
      head: `${STYLESHEET}${MODULE.replace('module', 'text/plain')}<script>function agree() {${revive('text/plain', 'module')}}</script>`,
    }),
    async before(page) {
      for (const tag of TAGS) await readable(page, tag);
      await page.click('button');
    },
  },
  {
    name: '17 WP Rocket, delaying the script to the first touch: the first click books',
    page: ({origin}) =>
      spa(
        `${widget(BOOK, 'eager', `<a href="${origin}/booked" target="_blank">Book a massage</a>`)}`,
        {
          head: `${STYLESHEET}<script type="rocketlazyloadscript" data-rocket-type="module" data-rocket-src="/basalt/basalt.js?delay=500"></script>
          <script>for (const act of ['keydown', 'mousedown', 'touchstart', 'wheel'])
            addEventListener(act, () => { ${revive('rocketlazyloadscript', 'module')} }, {passive: true})</script>`,
        },
      ),
    alone: true,
    async before(page) {
      await page.click('a[target]');
      await page.opened(1);
    },
  },
  {
    name: '18 Autoptimize, which gathers classic scripts and leaves modules alone',
    page({server}) {
      server.page('/cache/autoptimize.js', {
        html: 'window.jQuery = () => {};',
        headers: JAVASCRIPT,
      });
      return spa(ALL, {
        head: `${STYLESHEET}${script('data-cfasync="false" data-no-optimize="1" data-no-defer="1" nowprocket src="/basalt/basalt.js"')}<script defer src="/cache/autoptimize.js"></script>`,
      });
    },
  },
  {
    name: '19 Rocket Loader, which mangles the type and puts the script in again',
    page: spa(
      `${ALL}<script>addEventListener('load', () => {${revive('4f1c2a-module', 'module')}})</script>`,
      {head: STYLESHEET + MODULE.replace('module', '4f1c2a-module')},
    ),
  },
  {
    name: '20 a script that comes when the page is long complete',
    page: spa(ALL, {head: STYLESHEET}),
    async before(page) {
      for (const tag of TAGS) await readable(page, tag);
      await page.evaluate((markup) => {
        const range = document.createRange();
        document.body.append(range.createContextualFragment(markup));
      }, MODULE);
      await working(page, BOOK);
    },
  },
];
