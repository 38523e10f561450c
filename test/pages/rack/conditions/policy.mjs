/** What a page's policies forbid, and what strangers may write into what we read. */
import assert from 'node:assert/strict';

import {STRICT_POLICY} from '../../server.mjs';
import {MODULE, STYLESHEET} from '../../spa-page.mjs';
import {widgets as attackable} from '../../xss/widgets.mjs';
import {working} from '../pass-line.mjs';
import * as rack from '../widgets.mjs';

const {ALL, BOOK, carrier, CAROUSEL, HEAD, JAVASCRIPT, PRESSES, pressAll, QUIZ, spa, TAGS, widget} =
  rack;

const NONCE = 'r4nd0m';
const nonced = (head) => head.replaceAll('<script', `<script nonce="${NONCE}"`);
const trusted = (names) =>
  `${STRICT_POLICY}; require-trusted-types-for 'script'; trusted-types ${names}`;

/** Begins the quiz, opens the evidence: what only then is loaded and drawn. */
async function used(page) {
  await page.click(`${QUIZ} >>> [part="begin"]`);
  await page.waitFor(
    (tag) => document.querySelector(tag).shadowRoot.querySelector('input[type="checkbox"]'),
    {args: [QUIZ], because: 'the quiz did not begin'},
  );
  await page.click(`${CAROUSEL} >>> button:text("Next")`);
  await page.waitFor((tag) => document.querySelector(tag).index === 1, {args: [CAROUSEL]});
  assert.deepEqual(await page.evaluate(pressAll, PRESSES), []);
}

/** Another library's copy of Lit makes a policy of this name before or after us. */
const otherLit = `const policy = globalThis.trustedTypes?.createPolicy('lit-html', {createHTML: (text) => text});
globalThis.theirs = policy ? 'trusted' : 'plain';`;

/** In a sandbox nothing may be kept: what would be kept is kept in nobody's way. */
const sandbox = (allowed) => ({
  html: spa(ALL.replace('relief-quiz eager', 'relief-quiz eager resume')),
  policy: `sandbox ${allowed}`,
});

/** Payloads as they are written into what a spa, a stranger or a filter leaves for us to read. */
const RUNS = 'globalThis.ran=1';
const PAYLOADS = [
  `<img src=x onerror=${RUNS}>`,
  `"><script>${RUNS}</script>`,
  `'"><svg onload=${RUNS}>`,
  `javascript:${RUNS}`,
  `java\tscript:${RUNS}`,
  ` JaVaScRiPt:${RUNS}//https://cal.com`,
  `data:text/html,<script>parent.${RUNS}</script>`,
  `vbscript:${RUNS}`,
  `\u0001javascript:${RUNS}`,
  `https://cal.com/a"onclick="${RUNS}`,
  `<a href="javascript:${RUNS}" id="payload">x</a>`,
  `</style><style>@import "javascript:${RUNS}"`,
  `<iframe srcdoc="<script>parent.${RUNS}</script>">`,
  `{{constructor.constructor('${RUNS}')()}}`,
  `\${${RUNS}}`,
  `<math><mtext></mtext><mglyph><style></math><img src onerror=${RUNS}>`,
  `blob:${RUNS}`,
  `//evil.example/%2f..`,
];
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const attacked = (payload) =>
  attackable
    .flatMap(({tag, attributes}) => {
      const all = attributes.map(({name}) => name).filter((name) => name !== 'eager');
      const written = (before) =>
        all.map((name) => `${before}${name}="${escaped(payload)}"`).join(' ');
      return [
        widget(tag, `eager ${written('')}`, `<p>${escaped(payload).replaceAll('<', '&lt;')}</p>`),
        carrier(tag, `data-eager data-onclick="${RUNS}" ${written('data-')}`, ''),
      ];
    })
    .join('');
const hostileProfile = `<script type="application/json" data-basalt-profile>${JSON.stringify({
  name: PAYLOADS[0],
  phone: PAYLOADS[3],
  booking: {url: PAYLOADS[3], manageUrl: PAYLOADS[4]},
  treatments: [{id: 'a', name: PAYLOADS[0], url: PAYLOADS[5]}],
  __proto__: {polluted: true},
}).replaceAll('<', '\\u003c')}</script>`;

export const policy = [
  {
    name: '46 style-src and script-src of the site alone: not one report',
    page: {html: spa(), policy: STRICT_POLICY},
    then: used,
  },
  {
    name: '47 a nonce, and nothing without it',
    page: {
      html: spa(ALL, {head: nonced(HEAD)}),
      policy: `script-src 'nonce-${NONCE}'; style-src 'self'; object-src 'none'; base-uri 'none'`,
    },
    then: used,
  },
  {
    name: '48 strict-dynamic, with us on another origin',
    page: ({server}) => ({
      html: spa(ALL, {
        head: STYLESHEET + nonced(MODULE.replace('/basalt/', `${server.otherOrigin}/basalt/`)),
      }),
      policy: `script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src 'self'`,
    }),
    then: used,
  },
  {
    name: '49 Trusted Types, with the name that we document',
    page: {html: spa(), policy: trusted('basalt')},
    then: used,
  },
  {
    name: '50 Trusted Types, and another copy of Lit in the page',
    page({server}) {
      server.page('/lit-app.js', {html: otherLit, headers: JAVASCRIPT});
      const app = '<script type="module" src="/lit-app.js"></script>';
      return {html: spa(ALL, {head: HEAD + app}), policy: trusted('basalt lit-html')};
    },
    async then(page) {
      await used(page);
      assert.match(await page.evaluate('theirs'), /trusted|plain/);
    },
  },
  {
    name: '51 Trusted Types that do not know us: the words of the page',
    page: {html: spa(), policy: trusted('theirs')},
    ends: 'fallback',
    warns: /its script did not load/,
    times: TAGS.length,
    refused: true,
    // WebKit takes a module that threw for one that is there, when it is asked for again.
    in: {webkit: {warns: undefined}},
  },
  {
    name: '52 a sandbox where storage throws',
    page: sandbox('allow-scripts'),
    then: used,
  },
  {
    name: '53 a sandbox without popups: the booking opens in its place',
    page: sandbox('allow-scripts allow-same-origin'),
    refused: true,
    async then(page) {
      await page.click(`${BOOK} a`);
      await page.waitFor(
        (tag) => document.querySelector(tag).shadowRoot.querySelector('dialog')?.open,
        {args: [BOOK], because: 'no dialog opened'},
      );
    },
  },
  {
    name: '54 nothing may be connected to, no picture, no font, no frame',
    page: {
      html: spa(),
      policy: "connect-src 'none'; img-src 'none'; font-src 'none'; frame-src 'none'",
    },
    // Some would have shown the site's icon.
    in: {firefox: {refused: true}, webkit: {refused: true}},
    then: used,
  },
  {
    name: '55 payloads in every attribute, in JSON and in the children: nothing runs',
    page: spa(`${hostileProfile}${PAYLOADS.map(attacked).join('')}`),
    async then(page) {
      const found = await page.evaluate(() => {
        const bad = /^(javascript|vbscript|data|blob):/i;
        const links = [];
        for (const host of document.querySelectorAll('*'))
          for (const {href, src} of host.shadowRoot?.querySelectorAll('[href],[src]') ?? [])
            if (bad.test(href ?? src)) links.push(href ?? src);
        const handlers = document.querySelectorAll('[onclick],[onerror],[onload]').length;
        return {ran: globalThis.ran ?? null, polluted: {}.polluted ?? null, links, handlers};
      });
      assert.deepEqual(found, {ran: null, polluted: null, links: [], handlers: 0});
    },
    // What is asked here is what runs; that bad values are told of is asked elsewhere.
    theirs: /./,
    axe: false,
  },
  {
    name: '56 a permissions policy that allows nothing',
    page: {
      html: spa(),
      headers: {
        'permissions-policy': 'autoplay=(), fullscreen=(), geolocation=(), clipboard-write=()',
      },
    },
    async then(page) {
      for (const tag of TAGS) await working(page, tag);
      await used(page);
    },
  },
];
