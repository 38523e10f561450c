/** What kind of document we stand in, and in what. */
import assert from 'node:assert/strict';

import {MODULE, STYLESHEET} from '../../spa-page.mjs';
import {working} from '../pass-line.mjs';
import * as rack from '../widgets.mjs';

const {ALL, BOOK, carrier, CAROUSEL, CHECK, QUIZ, spa, TAGS, widget} = rack;

const CLASSIC = '<script src="/basalt/basalt.classic.js"></script>';

/**
 * WordPress' own frame around a post: a theme, the emoji loader, an import map and block styles.
 * Real WordPress runs in an issue of its own; this is what it sends, by the effect.
 */
const wordpress = (theme, content, script) =>
  spa(
    `<div class="wp-site-blocks"><article class="post"><div class="entry-content">${content}</div></article></div>`,
    {
      head: `<meta name="generator" content="WordPress ${theme}">
      <style>body {--wp--preset--color--base: #fff; margin: 0; font-family: Georgia, serif} .entry-content > * {max-width: 650px; margin-inline: auto !important} .entry-content a:where(:not(.wp-element-button)) {text-decoration: underline; color: #00f}
      img.emoji {display: inline !important; height: 1em !important}</style>
      <script type="importmap" id="wp-importmap">{"imports": {"@wordpress/interactivity": "/wp-includes/js/interactivity.js"}}</script>
      <script>window._wpemojiSettings = {baseUrl: "", ext: ".png"}; new MutationObserver(() => {}).observe(document, {childList: true, subtree: true})</script>
      ${STYLESHEET}${script}`,
    },
  );

export const documents = [
  {
    name: '81 a page in ISO-8859-1, with the classic script',
    page: {
      html: Buffer.from(
        spa(`<p>Café</p>${ALL}`, {head: STYLESHEET + CLASSIC}).replace(
          '<meta charset="utf-8">',
          '<meta charset="iso-8859-1">',
        ),
        'latin1',
      ),
      headers: {'content-type': 'text/html; charset=iso-8859-1'},
    },
    async then(page) {
      const said = await page.evaluate(
        (tags) => tags.map((tag) => document.querySelector(tag).shadowRoot.textContent).join(' '),
        TAGS,
      );
      assert.doesNotMatch(said, /[ÃÂâ]|�/);
      assert.match(said, /[·’–]/);
    },
  },
  {
    name: '82 a page in quirks mode',
    page: spa().replace('<!doctype html>\n', ''),
    then: async (page) => assert.equal(await page.evaluate('document.compatMode'), 'BackCompat'),
  },
  {
    name: '83 no scripts at all: everything reads, and the link books',
    page: spa(),
    open: {scripts: false},
    ends: 'fallback',
    refused: true,
    then: async (page) =>
      assert.equal(
        await page.evaluateOn(`${BOOK} a`, (link) => link.href),
        'https://cal.com/stillwater/hot-stone',
      ),
  },
  {
    // Chromium runs no modules there; where they run, we work.
    name: '84 XHTML, sent as XML',
    page: {
      html: spa(ALL.replaceAll(' eager', ' eager=""'))
        .replace('<html', '<html xmlns="http://www.w3.org/1999/xhtml"')
        .replace(/<(meta|link)([^>]*)>/g, '<$1$2 />'),
      headers: {'content-type': 'application/xhtml+xml'},
    },
    ends: 'fallback',
    refused: true,
    axe: false,
  },
  {
    name: '85 inside a link: our buttons act, and nobody is taken elsewhere',
    page: spa(
      `<a href="#elsewhere" class="card"><h3>Try it</h3>${[CAROUSEL, QUIZ, CHECK].map((tag) => widget(tag, 'eager', '')).join('')}</a>`,
    ),
    async then(page, {engine}) {
      // WebKit scrolls away under a pointer that goes down in so tall a link: nobody could aim.
      const press = (selector) =>
        engine === 'webkit'
          ? page.evaluateOn(selector, (each) => each.click())
          : page.click(selector);
      await press(`${CAROUSEL} >>> [aria-label="Next"]`);
      await page.waitFor((tag) => document.querySelector(tag).index === 1, {args: [CAROUSEL]});
      await press(`${QUIZ} >>> button`);
      await page.waitFor(
        (tag) => document.querySelector(tag).shadowRoot.querySelector('input[type="checkbox"]'),
        {args: [QUIZ]},
      );
      for (const tag of [QUIZ, CHECK]) {
        await press(`${tag} >>> input[type="checkbox"]`);
        assert.ok(
          await page.evaluateOn(`${tag} >>> input[type="checkbox"]`, ({checked}) => checked),
          tag,
        );
      }
      assert.equal(await page.evaluate('location.hash'), '');
    },
    axe: {rules: {'nested-interactive': {enabled: false}}},
  },
  {
    name: '86 inside a form: nothing of ours sends it',
    page: spa(
      `<form action="/sent" onsubmit="event.preventDefault(); globalThis.sent = true"><label>Name <input name="name" required></label>${ALL}<button>Send</button></form>`,
    ),
    async then(page) {
      await page.click(`${CAROUSEL} >>> [aria-label="Next"]`);
      await page.click(`${QUIZ} >>> button`);
      await page.waitFor(
        (tag) => document.querySelector(tag).shadowRoot.querySelector('input[type="checkbox"]'),
        {args: [QUIZ]},
      );
      await page.click(`${QUIZ} >>> input[value="none"]`);
      await page.press('Enter');
      assert.equal(await page.evaluate('globalThis.sent'), null);
      await page.click('form > label > input');
      await page.type('Ada');
      await page.press('Enter');
      assert.equal(await page.evaluate('globalThis.sent'), true);
    },
  },
  {
    // The parser puts what may not stand in a table before it, and closes a paragraph before a block.
    name: '87 inside a paragraph, a table, a list, a heading',
    page: spa(
      `<p>${widget(BOOK)}</p><table><tr><td>${widget(QUIZ)}</td></tr>${widget(BOOK)}</table><ul><li>${widget(CAROUSEL)}</li></ul><h3>${widget(BOOK)}</h3>`,
    ),
    async then(page) {
      assert.equal(await page.count(BOOK), 3);
      await page.click(`${CAROUSEL} >>> [aria-label="Next"]`);
    },
  },
  {
    name: '88 two hundred of them',
    page: spa(
      TAGS.map((tag) => widget(tag))
        .join('')
        .repeat(Math.ceil(200 / TAGS.length)),
    ),
    async then(page) {
      for (const tag of TAGS) await working(page, tag, {timeout: 30_000});
      const took = await page.evaluate('performance.now()');
      assert.ok(took < 30_000, `${took} ms`);
    },
    axe: false,
  },
  {
    name: '89 a post by a contributor of WordPress 6.5, with carriers',
    page: wordpress('6.5.5', TAGS.map((tag) => carrier(tag)).join('\n'), MODULE),
    then: async (page) => assert.equal(await page.count('[data-basalt]'), 0),
  },
  {
    name: '90 a classic theme of WordPress 6.1, with the tags in an HTML widget',
    page: wordpress(
      '6.1.9',
      `<p>${widget(BOOK)}</p>\n${widget(QUIZ)}<br />\n${widget(CAROUSEL)}`,
      `${MODULE.replace('src', 'data-cfasync="false" nowprocket src')}`,
    ),
  },
];
