/** What a page does to our elements once they are there: moves, copies, swaps and changes them. */
import assert from 'node:assert/strict';
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import {build} from 'vite';

import {working} from '../pass-line.mjs';
import {App} from '../react-page.mjs';
import * as rack from '../widgets.mjs';

const {ALL, BOOK, CAROUSEL, HEAD, JAVASCRIPT, QUIZ, scripted, spa, TAGS, widget} = rack;

const NEXT = `${CAROUSEL} >>> [aria-label="Next"]`;

/** Which slide stands first. */
const place = (page) => page.evaluate((tag) => document.querySelector(tag).index, CAROUSEL);

/** Steps on by one, and waits for it. */
async function step(page, next = NEXT) {
  const before = await place(page);
  await page.click(next);
  await page.waitFor((tag, was) => document.querySelector(tag).index === was + 1, {
    args: [CAROUSEL, before],
    because: 'the carousel did not step',
  });
}

/** Counts what a carousel tells from here on. */
const listen = (page) =>
  page.evaluate(() => {
    globalThis.told = [];
    addEventListener('basalt-carousel-change', ({detail}) => globalThis.told.push(detail.index));
  });

/** Turns the carousel's place, moves it by `move`, and turns again: nothing is lost or doubled. */
const moved = (move) => async (page) => {
  const heard = (...places) =>
    page.waitFor((all) => String(globalThis.told) === all, {
      args: [String(places)],
      because: `the carousel did not tell ${places}`,
    });
  await listen(page);
  await step(page);
  await heard(1);
  await page.evaluate(move, CAROUSEL);
  assert.equal(await place(page), 1);
  await step(page);
  await heard(1, 2);
};

/** Two carousels that name themselves alike are for the page to name. */
const alike = {axe: {rules: {'landmark-unique': {enabled: false}}}};

/** Goes to another page of the site, and back. */
async function awayAndBack(page) {
  const [here, away] = [await page.evaluate('location.pathname'), '/rack/away'];
  const at = (path) =>
    page.waitFor((path) => location.pathname === path && document.readyState === 'complete', {
      args: [path],
      because: `${path} did not come`,
    });
  await page.moves((path) => (location.href = path), away);
  await at(away);
  await page.moves(() => history.back());
  await at(here);
}

/** Counts everything that outlives an element that did not clear up after itself. */
const COUNTERS = `globalThis.left = {observed: 0, heard: 0};
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver']) {
    const {prototype} = globalThis[name];
    const {observe, disconnect} = prototype;
    const watched = new WeakMap();
    prototype.observe = function (target, ...more) {
      if (target.closest?.('.pen') && !watched.get(this)) watched.set(this, ++left.observed && true);
      return observe.call(this, target, ...more);
    };
    prototype.disconnect = function () {
      if (watched.delete(this)) left.observed--;
      return disconnect.call(this);
    };
  }
  const {addEventListener: add, removeEventListener: drop} = EventTarget.prototype;
  const outside = (target) => !target || target === globalThis || target === document;
  const listening = new WeakMap();
  const typesOf = (act) => listening.get(act) ?? listening.set(act, new Set()).get(act);
  EventTarget.prototype.addEventListener = function (type, act, options) {
    if (outside(this) && act && !options?.signal && !typesOf(act).has(type) && typesOf(act).add(type)) left.heard++;
    return add.call(this, type, act, options);
  };
  EventTarget.prototype.removeEventListener = function (type, act, options) {
    if (outside(this) && act && typesOf(act).delete(type)) left.heard--;
    return drop.call(this, type, act, options);
  };`;

const bundle = async () => {
  const {output} = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'development',
    define: {'process.env.NODE_ENV': '"development"'},
    build: {
      write: false,
      minify: false,
      lib: {entry: new URL('../react-page.mjs', import.meta.url).pathname, formats: ['es']},
    },
  }).then((built) => [built].flat()[0]);
  return output[0].code;
};

/** What Google's translator does to each text: two `<font>`s in its place. */
const translate = (tag) => {
  const walk = document.createTreeWalker(document.querySelector(tag).shadowRoot, 4);
  const texts = [];
  while (walk.nextNode()) if (walk.currentNode.data.trim()) texts.push(walk.currentNode);
  for (const text of texts) {
    if (text.parentNode.localName === 'style') continue;
    const [outer, inner] = ['font', 'font'].map((name) => document.createElement(name));
    inner.textContent = `«${text.data}»`;
    outer.append(inner);
    text.replaceWith(outer);
  }
};

export const domLife = [
  {
    name: '21 moved elsewhere in the page: its place is kept, nothing is told twice',
    page: spa(`${ALL}<aside></aside>`),
    then: moved((tag) => document.querySelector('aside').append(document.querySelector(tag))),
  },
  {
    name: '22 moved by moveBefore, where the browser can',
    page: spa(`${ALL}<aside></aside>`),
    then: moved((tag) => {
      const aside = document.querySelector('aside');
      (aside.moveBefore ?? aside.insertBefore).call(aside, document.querySelector(tag), null);
    }),
  },
  {
    name: '23 copied with all its children, as sliders do',
    page: spa(`${widget(CAROUSEL)}${widget(QUIZ)}<aside></aside>`),
    ...alike,
    async then(page) {
      await step(page);
      await page.evaluate(
        (tags) => {
          for (const tag of tags)
            document.querySelector('aside').append(document.querySelector(tag).cloneNode(true));
        },
        [CAROUSEL, QUIZ],
      );
      for (const tag of [CAROUSEL, QUIZ]) await working(page, tag);
      await page.click(`aside ${NEXT}`);
      await page.waitFor((tag) => document.querySelector(`aside ${tag}`).index === 1, {
        args: [CAROUSEL],
      });
      assert.equal(await place(page), 1);
      assert.deepEqual(
        await page.evaluate(() => {
          const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
          return ids.filter((id, at) => ids.indexOf(id) !== at);
        }),
        [],
      );
    },
  },
  {
    name: '24 put in by innerHTML, after everything else',
    page: spa(''),
    before: (page) =>
      page.evaluate((html) => void (document.querySelector('main').innerHTML += html), ALL),
    ends: 'works',
  },
  {
    // What Turbo 8 does on a visit and a restoration: it fetches the page, puts its body in the
    // place of the old one, and shows a copy of the old one on the way back.
    name: '25 Turbo: the body is swapped, and a copy of it comes back',
    page: spa(),
    async then(page) {
      await page.evaluate(async () => {
        const scripts = performance.getEntriesByType('resource').length;
        const visit = async () => {
          const page = await (await fetch(location.href)).text();
          const next = new DOMParser().parseFromString(page, 'text/html');
          const cached = document.body.cloneNode(true);
          document.documentElement.replaceChild(document.adoptNode(next.body), document.body);
          return cached;
        };
        const kept = await visit();
        await visit();
        document.documentElement.replaceChild(kept, document.body);
        globalThis.more = performance
          .getEntriesByType('resource')
          .slice(scripts)
          .filter(({initiatorType, name}) => initiatorType === 'script' || /basalt\.js/.test(name));
      });
      for (const tag of TAGS) await working(page, tag);
      await step(page);
      assert.deepEqual(await page.evaluate('more.map(({name}) => name)'), []);
    },
  },
  {
    name: '26 put in and taken out a hundred times: nothing is left behind',
    page: scripted(COUNTERS, `${ALL}<div class="pen"></div>`),
    async then(page) {
      await page.evaluate(async (html) => {
        const pen = document.querySelector('.pen');
        const frame = () => new Promise((go) => setTimeout(go));
        const once = async () => {
          pen.innerHTML = html;
          await frame();
          pen.replaceChildren();
          await frame();
        };
        await once();
        globalThis.first = {...globalThis.left};
        for (let time = 0; time < 100; time++) await once();
      }, ALL);
      assert.deepEqual(await page.evaluate('left'), await page.evaluate('first'));
      assert.equal(await page.evaluate('left.observed'), 0);
    },
  },
  {
    name: '27 React 19: hydrates around us, and changes an attribute',
    theirs: /React DevTools/,
    async before(page) {
      await page.waitFor('globalThis.hydrated', {because: 'React did not come'});
    },
    page: ({server}) => {
      let code;
      server.page('/react-page.js', () => ({html: code, headers: JAVASCRIPT}));
      return bundle().then((text) => {
        code = text;
        const root = `<div id="app">${renderToString(createElement(App))}</div>`;
        return spa(root, {head: `${HEAD}<script type="module" src="/react-page.js"></script>`});
      });
    },
    async then(page) {
      await page.evaluate(() => globalThis.change());
      await page.waitFor(
        (tag) => document.querySelector(tag).shadowRoot.textContent.includes('After'),
        {args: [CAROUSEL], because: 'the attribute that React changed is not shown'},
      );
    },
  },
  {
    // What Vue and Svelte do with a keyed list: the elements stay, and are put in another order.
    name: '28 a keyed list in another order',
    ...alike,
    page: spa(
      `<div class="list">${['a', 'b', 'c'].map((id) => `<div id="${id}">${widget(CAROUSEL)}</div>`).join('')}</div>`,
    ),
    async then(page) {
      const first = `#a ${CAROUSEL}`;
      await page.click(`#a ${NEXT}`);
      await page.waitFor((first) => document.querySelector(first).index === 1, {args: [first]});
      await page.evaluate(() => {
        const list = document.querySelector('.list');
        for (const id of ['c', 'a', 'b']) list.insertBefore(document.getElementById(id), null);
        for (const id of ['b', 'c', 'a']) list.insertBefore(document.getElementById(id), null);
      });
      await page.clickUntil(
        `#a ${NEXT}`,
        (first) => document.querySelector(first).index === 2,
        first,
      );
      assert.equal(await place(page), 0);
    },
  },
  {
    name: '29 document.open and a page written anew',
    page: spa(),
    async then(page) {
      await page.evaluate((html) => {
        document.open();
        document.write(html);
        document.close();
      }, spa());
    },
  },
  {
    name: '30 left, and come back to by Back',
    page({server}) {
      server.page('/rack/away', spa('<p>Elsewhere</p>', {head: ''}));
      return spa();
    },
    async then(page) {
      await awayAndBack(page);
      for (const tag of TAGS) await working(page, tag);
      await listen(page);
      await step(page);
      await page.waitFor(() => globalThis.told.length > 0);
      assert.equal((await page.evaluate('told')).length, 1);
    },
  },
  {
    name: '31 a translator puts <font> around every text: what is asked still changes',
    page: spa(ALL.replace('pain-relief-quiz eager', 'pain-relief-quiz eager start')),
    async then(page) {
      const said = (words) =>
        page.waitFor(
          (tag, words) =>
            [...document.querySelector(tag).shadowRoot.querySelectorAll('h2,h3,legend,p')].some(
              (each) => each.checkVisibility() && each.textContent.includes(words),
            ),
          {args: [QUIZ, words], because: `the quiz did not say "${words}"`},
        );
      await said('Question 1 of');
      for (const tag of TAGS) await page.evaluate(translate, tag);
      await said('«Question 1 of');
      for (const part of [2, 3]) {
        await page.click(`${QUIZ} >>> input[value="none"]`);
        await page.click(`${QUIZ} >>> button.solid`);
        await said(part === 2 ? 'part 2 of 2' : 'Question 2 of');
        await page.evaluate(translate, QUIZ);
      }
      await step(page);
      await page.waitFor(
        (tag) => /2 of 3/.test(document.querySelector(tag).shadowRoot.textContent),
        {args: [CAROUSEL], because: 'the position of the carousel is an old one'},
      );
    },
  },
  {
    name: '32 a script that answers every change with another ad',
    page: scripted(
      `addEventListener('DOMContentLoaded', () => {
        globalThis.ads = 0;
        new MutationObserver(() => {
          if (ads++ > 200) return;
          for (const tag of ${JSON.stringify(TAGS)}) {
            const host = document.querySelector(tag);
            if (host.querySelector('ins')) continue;
            host.append(Object.assign(document.createElement('ins'), {textContent: 'Ad'}));
          }
        }).observe(document.body, {childList: true, subtree: true, attributes: true});
      })`,
    ),
    async then(page) {
      await step(page);
      assert.ok((await page.evaluate('ads')) < 100, 'we go on changing the page');
    },
  },
  {
    name: '33 children that come and change later',
    page: spa(),
    async then(page) {
      await page.evaluate((tag) => {
        const slide = document.createElement('article');
        document.querySelector(tag).append(slide);
        slide.innerHTML = '<h3>Later</h3><p>It came late.</p>';
        document.querySelector(`${tag} h3`).textContent = 'Changed';
      }, CAROUSEL);
      await page.waitFor(
        (tag) => {
          const {shadowRoot} = document.querySelector(tag);
          const tabs = [...shadowRoot.querySelectorAll('.tab')].map((tab) => tab.ariaLabel);
          return tabs[0].startsWith('Changed') && tabs[3]?.startsWith('Later');
        },
        {args: [CAROUSEL], because: 'the new slide is not on the rail'},
      );
    },
  },
  {
    name: '34 in a tab that is not on show at first',
    page: spa(
      `<button onclick="document.querySelector('#panel').hidden = false">Benefits</button>
       <div id="panel" hidden>${TAGS.map((tag) => widget(tag, '')).join('')}</div>`,
    ),
    async before(page) {
      await page.click('button');
      await page.hover(`${BOOK} a`);
      for (const tag of TAGS) {
        await page.evaluate((tag) => document.querySelector(tag).scrollIntoView(), tag);
        await working(page, tag);
      }
    },
    then: (page) => step(page),
  },
  {
    name: '35 in <details>, under content-visibility, among lazy images',
    page: spa(
      `<details><summary>About it</summary>${widget(CAROUSEL)}</details>
       <img src="/no.png" loading="lazy" alt="" hidden><div class="skip">${widget(QUIZ, '')}</div>`,
      {
        head: `${HEAD}<style>.skip {content-visibility: auto; contain-intrinsic-size: 400px}</style>`,
      },
    ),
    async before(page) {
      await page.click('summary');
      await page.evaluate((tag) => document.querySelector(tag).scrollIntoView(), QUIZ);
    },
    then: (page) => step(page),
  },
];
