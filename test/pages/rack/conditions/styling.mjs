/** What a page's styles, its layout and its visitor's preferences do to us. */
import assert from 'node:assert/strict';

import {MODULE, STYLESHEET} from '../../spa-page.mjs';
import * as rack from '../widgets.mjs';

const {ALL, BOOK, CAROUSEL, HEAD, QUIZ, spa, styled, TAGS, widget} = rack;

const PHONE = {width: 320, height: 640};

/** What a widget's own text looks like, and whether it shows. */
const look = (page, tag, inner = '.root') =>
  page.evaluateOn(`${tag} >>> ${inner}`, (root) => {
    const style = getComputedStyle(root);
    const {textTransform, letterSpacing, whiteSpace, visibility, pointerEvents} = style;
    const lineHeight = parseFloat(style.lineHeight) / parseFloat(style.fontSize);
    const {alpha} = /rgba\(.*,\s*(?<alpha>[\d.]+)\)/.exec(style.color)?.groups ?? {alpha: '1'};
    return {
      textTransform,
      letterSpacing,
      whiteSpace,
      visibility,
      pointerEvents,
      alpha,
      lineHeight,
      direction: style.direction,
      size: parseFloat(style.fontSize),
    };
  });

/** Whatever the page does, a widget's text is of its own. */
async function unharmed(page) {
  for (const tag of TAGS) {
    const {lineHeight, size, direction, ...text} = await look(page, tag);
    assert.deepEqual(
      text,
      {
        textTransform: 'none',
        letterSpacing: 'normal',
        whiteSpace: 'normal',
        visibility: 'visible',
        pointerEvents: 'auto',
        alpha: '1',
      },
      tag,
    );
    assert.ok(lineHeight > 1.3 && size >= 16, `${tag}: ${size} px, ${lineHeight}`);
  }
  await page.click(`${CAROUSEL} >>> [aria-label="Next"]`);
  await page.waitFor((tag) => document.querySelector(tag).index === 1, {args: [CAROUSEL]});
}

/** Whether all that a widget draws stays inside it. */
const inside = (page, tag) =>
  page.evaluateOn(tag, (host) => {
    const box = host.getBoundingClientRect();
    return box.left >= -1 && box.right <= innerWidth + 1 && box.width > 0;
  });
const allInside = async (page) => {
  for (const tag of TAGS) assert.ok(await inside(page, tag), `${tag} leaves the window`);
};

const openDialog = async (page) => {
  await page.click(`${BOOK} a`);
  await page.waitFor(
    (tag) => document.querySelector(tag).shadowRoot.querySelector('dialog')?.open,
    {
      args: [BOOK],
      because: 'no dialog opened',
    },
  );
};

/** Shows on the screen what the style sheets have for paper. */
const onPaper = (page) =>
  page.evaluate(() => {
    const turn = (rules) => {
      for (const rule of rules) {
        if (rule.media?.mediaText.includes('print')) rule.media.mediaText = 'all';
        if (rule.cssRules) turn(rule.cssRules);
      }
    };
    for (const {cssRules} of document.styleSheets) turn(cssRules);
    for (const {shadowRoot} of document.querySelectorAll('*'))
      for (const {cssRules} of shadowRoot?.adoptedStyleSheets ?? []) turn(cssRules);
  });

/** Spacing that a reader sets by a bookmark, which reaches into open shadow roots. */
const SPACING =
  '* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important} p {margin-block-end: 2em !important}';

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänsmassagetermin';

const PARENTS = {
  flex: 'display: flex',
  'inline-flex': 'display: inline-flex; max-width: 100%',
  grid: 'display: grid; grid-template-columns: 1fr 1fr',
  'inline-block': 'display: inline-block; max-width: 100%',
  float: 'float: left; width: 50%',
  cell: 'display: table-cell; width: 300px',
  columns: 'columns: 2',
};

export const styling = [
  {
    name: '57 a reset of everything',
    page: styled(
      '*, ::before, ::after {margin: 0; padding: 0; border: 0; box-sizing: border-box; font: inherit; vertical-align: baseline; list-style: none; text-decoration: none} button {appearance: none; background: none} a {color: inherit}',
    ),
    then: unharmed,
  },
  {
    name: '58 !important on everything',
    page: styled(
      'main * {color: red !important; font-size: 40px !important; line-height: 0.5 !important; text-transform: uppercase !important; letter-spacing: 9px !important; display: inline !important; padding: 0 !important; white-space: nowrap !important; float: left !important; position: static !important}',
    ),
    then: unharmed,
    // The page's own words are 40 px high on one line, and red on white.
    width: 4000,
    axe: {rules: {'color-contrast': {enabled: false}}},
  },
  {
    name: '59 all: unset !important on everything',
    page: styled('main * {all: unset !important}'),
    then: unharmed,
  },
  {
    name: '60 text of no height, no colour and no case, that no click reaches',
    page: styled(
      'body {line-height: 0; color: transparent; pointer-events: none; white-space: nowrap; text-transform: uppercase; letter-spacing: 1em; text-indent: -99em; font-size: 1px; visibility: hidden; cursor: none; user-select: none; word-spacing: 3em; text-align: right}',
      ALL,
    ),
    async then(page) {
      await unharmed(page);
    },
  },
  {
    name: '61 a root font of 62.5 %',
    page: styled('html {font-size: 62.5%} body {font-size: 1.6rem}'),
    async then(page) {
      await unharmed(page);
      const {width, height} = await page.evaluateOn(`${CAROUSEL} >>> [aria-label="Next"]`, (each) =>
        each.getBoundingClientRect().toJSON(),
      );
      assert.ok(Math.min(width, height) >= 44, `${width} × ${height} px`);
    },
  },
  {
    name: '62 right to left',
    page: spa(ALL, {lang: 'ar', dir: 'rtl'}),
    async then(page) {
      for (const tag of TAGS) assert.equal((await look(page, tag)).direction, 'rtl');
      await page.waitFor(
        (tag) => /[\u0600-\u06ff]/.test(document.querySelector(tag).shadowRoot.textContent),
        {args: [QUIZ], because: 'the quiz speaks no Arabic'},
      );
      const [first, last] = await page.evaluateOn(CAROUSEL, ({shadowRoot}) =>
        ['.tab:first-child', '.tab:last-child'].map(
          (tab) => shadowRoot.querySelector(tab).getBoundingClientRect().left,
        ),
      );
      assert.ok(first > last, 'the rail begins on the right');
    },
  },
  {
    // 400 % of a window of 1280 px is a window of 320 px.
    name: '63 zoomed: 1.5 by the page, 400 % by the visitor',
    page: styled('body {zoom: 1.5}'),
    viewport: {width: 320, height: 500},
    async then(page, {engine}) {
      const next = `${CAROUSEL} >>> [aria-label="Next"]`;
      // WebKit measures in the page's own pixels: nobody could aim.
      if (engine === 'webkit') await page.evaluateOn(next, (button) => button.click());
      else await page.click(next);
      await page.waitFor((tag) => document.querySelector(tag).index === 1, {args: [CAROUSEL]});
      await page.evaluate(() => (document.body.style.zoom = 'normal'));
      await allInside(page);
    },
  },
  {
    name: '64 a word longer than a phone is wide',
    page: spa(
      `${widget(BOOK, 'eager', `<a href="https://cal.com/a/b">${LONG}</a>`)}${widget(CAROUSEL, `eager heading="${LONG}"`, `<article><h3>${LONG}</h3><p>${LONG}</p></article><article>Two</article>`)}${widget(QUIZ)}`,
    ),
    viewport: PHONE,
    then: async (page) => {
      for (const tag of [BOOK, CAROUSEL, QUIZ]) assert.ok(await inside(page, tag), tag);
    },
  },
  {
    name: '65 in rows, grids, floats, cells and columns',
    page: spa(
      Object.keys(PARENTS)
        .map(
          (name) =>
            `<div class="${name}">${widget(BOOK)}${widget(CAROUSEL, `eager heading="${name}"`)}</div>`,
        )
        .join('<hr>'),
      {
        head: `${HEAD}<style>${Object.entries(PARENTS)
          .map(([name, rule]) => `.${name} {${rule}}`)
          .join('')} hr {clear: both}</style>`,
      },
    ),
    async then(page) {
      const narrow = await page.evaluate((tag) => {
        const widths = [...document.querySelectorAll(tag)].map((each) => [
          each.parentElement.className,
          Math.round(each.getBoundingClientRect().width),
        ]);
        return widths.filter(([, width]) => width < 240);
      }, CAROUSEL);
      assert.deepEqual(narrow, []);
    },
  },
  {
    name: '66 under transforms, overflow, containment and a banner above all: a dialog is on top',
    page: spa(`<div class="banner"></div><div class="trap">${widget(BOOK)}</div>`, {
      head: `${HEAD}<style>.trap {transform: scale(1); overflow: hidden; contain: paint layout; height: 80px; filter: blur(0); perspective: 1px} .banner {position: fixed; inset: auto 0 0; height: 60%; z-index: 2147483647; background: #fff}</style>`,
    }),
    refused: true,
    async then(page) {
      await openDialog(page);
      const onTop = await page.evaluate(
        (tag) =>
          document.elementFromPoint(innerWidth / 2, innerHeight * 0.7)?.closest(tag) !== null,
        BOOK,
      );
      assert.ok(onTop, 'the banner is above the dialog');
      await page.press('Escape');
      await page.waitFor(
        (tag) => !document.querySelector(tag).shadowRoot.querySelector('dialog')?.open,
        {args: [BOOK]},
      );
    },
  },
  {
    name: '67 a dark page',
    page: styled(':root {color-scheme: dark} body {background: #12100e; color: #efe9e2}'),
    look: {colorScheme: 'dark'},
    then: async (page) => {
      for (const tag of TAGS)
        assert.ok(await page.evaluateOn(`${tag} >>> .root`, (root) => root.matches('.dark')), tag);
    },
  },
  {
    name: '68 forced colours',
    page: spa(),
    look: {forcedColors: true},
    where: ['chromium', 'firefox'],
    async then(page) {
      await page.click(`${CAROUSEL} >>> [aria-label="Next"]`);
      const edges = await page.evaluateOn(`${QUIZ} >>> button`, (each) => {
        const {borderTopStyle, borderTopWidth} = getComputedStyle(each);
        return `${borderTopStyle} ${parseFloat(borderTopWidth) > 0}`;
      });
      assert.equal(edges, 'solid true');
    },
    // The system chooses the colours.
    axe: {rules: {'color-contrast': {enabled: false}}},
  },
  {
    name: '69 less motion',
    page: spa(),
    look: {reducedMotion: true},
    async then(page) {
      await page.click(`${CAROUSEL} >>> [aria-label="Next"]`);
      await page.waitFor((tag) => document.querySelector(tag).index === 1, {args: [CAROUSEL]});
      const moving = await page.evaluate(() => {
        const roots = [...document.querySelectorAll('*')].flatMap(
          ({shadowRoot}) => shadowRoot ?? [],
        );
        return roots.flatMap((root) =>
          [...root.querySelectorAll('*')]
            .filter((each) => getComputedStyle(each).scrollBehavior === 'smooth')
            .map((each) => each.localName),
        );
      });
      assert.deepEqual(moving, []);
      assert.equal(
        await page.evaluate(
          () => document.getAnimations().filter(({playState}) => playState === 'running').length,
        ),
        0,
      );
    },
  },
  {
    name: '70 on paper: every slide, and no button that only works on a screen',
    page: spa(),
    async then(page) {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await onPaper(page);
      const seen = await page.evaluateOn(CAROUSEL, ({shadowRoot}) => {
        const shows = (selector) =>
          [...shadowRoot.querySelectorAll(selector)].filter((each) => {
            const {top, left, right} = each.getBoundingClientRect();
            return each.checkVisibility() && right > 0 && left < innerWidth && top >= -1e4;
          }).length;
        return {slides: shows('[part="slide"]'), controls: shows('[part="controls"]')};
      });
      assert.deepEqual(seen, {slides: 3, controls: 0});
    },
    axe: false,
  },
  {
    name: '71 the spacing of text that a reader sets',
    page: styled(SPACING),
    viewport: {width: 390, height: 800},
    async then(page) {
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        for (const {shadowRoot} of document.querySelectorAll('*'))
          shadowRoot?.adoptedStyleSheets.push(sheet);
      }, SPACING);
      await allInside(page);
      const cut = await page.evaluate(() => {
        const roots = [...document.querySelectorAll('*')].flatMap(
          ({shadowRoot}) => shadowRoot ?? [],
        );
        return roots.flatMap((root) =>
          [...root.querySelectorAll('button, label, p, h2, h3')]
            .filter(
              (each) => each.clientHeight > 0 && getComputedStyle(each).overflowY === 'hidden',
            )
            .filter((each) => each.scrollHeight > each.clientHeight + 2)
            .map((each) => each.textContent.trim().slice(0, 40)),
        );
      });
      assert.deepEqual(cut, []);
    },
  },
  {
    name: '72 hidden until defined, and never defined: the stylesheet lets it be read',
    page: spa(ALL, {
      head: `${STYLESHEET}<style>:not(:defined) {visibility: hidden; opacity: 0}</style>${MODULE.replace('basalt.js', 'blocked.js')}`,
    }),
    ends: 'fallback',
    refused: true,
    async then(page) {
      const faint = await page.evaluate(
        (tags) => tags.filter((tag) => getComputedStyle(document.querySelector(tag)).opacity < 1),
        TAGS,
      );
      assert.deepEqual(faint, []);
    },
  },
];
