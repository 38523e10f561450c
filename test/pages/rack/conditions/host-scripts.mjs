/** What a page's own scripts do to the language and the browser that we stand on. */
import assert from 'node:assert/strict';

import * as rack from '../widgets.mjs';

const {ALL, BOOK, CAROUSEL, HEAD, PRESSES, pressAll, QUIZ, scripted, spa, TAGS, widget} = rack;

/** What axe stands on too is given back before it looks. */
const lent = (patch) =>
  `const lent = [Object, Array, String, Number, Function, Element].map(({prototype}) => [
     prototype, new Map(Reflect.ownKeys(prototype).map((key) => [key, Reflect.getOwnPropertyDescriptor(prototype, key)]))]);
   const {from} = Array;
   ${patch}
   globalThis.giveBack = () => {
     Array.from = from;
     for (const [prototype, before] of lent)
       for (const key of Reflect.ownKeys(prototype)) {
         delete prototype[key];
         if (before.has(key)) Reflect.defineProperty(prototype, key, before.get(key));
       }
   };`;

/**
 * Runs in the page, because drivers too stand on what such pages replace: presses what `used`
 * presses, gives everything back, and tells how far it came.
 */
async function drive(carousel, quiz, presses, pressAll) {
  const until = async (ask) => {
    for (let time = 0; time < 400 && !ask(); time++) await new Promise((go) => setTimeout(go, 25));
    return ask();
  };
  const inside = (tag, css) => document.querySelector(tag).shadowRoot?.querySelector(css);
  const says = (words) => document.querySelector(quiz).shadowRoot.textContent.includes(words);
  const steps = [
    [carousel, '[aria-label="Next"]', () => document.querySelector(carousel).index === 1],
    [quiz, 'button', () => says('part 1 of 2')],
    [quiz, 'input[value="none"]', () => inside(quiz, 'input[value="none"]').checked],
    [quiz, 'button.solid', () => says('part 2 of 2')],
    [quiz, 'input[value="none"]', () => inside(quiz, 'input[value="none"]').checked],
    [quiz, 'button.solid', () => says('Question 2')],
  ];
  let done = 0;
  for (const [tag, css, reached] of steps) {
    if (!(await until(() => inside(tag, css)))) break;
    inside(tag, css).click();
    if (!(await until(reached))) break;
    done++;
  }
  const missing = await pressAll(presses);
  globalThis.giveBack();
  globalThis.driven = `${done} of ${steps.length}${missing}`;
}

/** A page with patched built-ins, which presses its own buttons and then mends itself. */
const patched = (patch) => ({
  page: scripted(
    `${lent(patch)} addEventListener('load', () => (${drive})('${CAROUSEL}', '${QUIZ}', ${JSON.stringify(PRESSES)}, ${pressAll}))`,
  ),
  async before(page) {
    const driven = await page.waitFor('globalThis.driven', {
      timeout: 30_000,
      because: 'the page did not come to its end',
    });
    assert.equal(driven, '6 of 6');
  },
});

/** Goes through what has lists, numbers, JSON and sets in it. */
async function used(page) {
  await page.click(`${CAROUSEL} >>> [aria-label="Next"]`);
  await page.waitFor((tag) => document.querySelector(tag).index === 1, {args: [CAROUSEL]});
  await page.click(`${QUIZ} >>> button`);
  await page.waitFor(
    (tag) =>
      document.querySelector(tag).shadowRoot.querySelectorAll('input[type="checkbox"]').length > 3,
    {args: [QUIZ], because: 'the quiz did not begin'},
  );
  for (const answer of ['1', '2']) {
    await page.click(`${QUIZ} >>> input[value="none"]`);
    await page.click(`${QUIZ} >>> button.solid`);
    const next = answer === '1' ? 'part 2 of 2' : 'Question 2';
    await page.waitFor(
      (tag, words) => document.querySelector(tag).shadowRoot.textContent.includes(words),
      {args: [QUIZ, next], because: `the quiz did not say "${next}"`},
    );
  }
  assert.deepEqual(await page.evaluate(pressAll, PRESSES), []);
}

/**
 * What Prototype.js 1.7.3 leaves in a page, as its documentation and its users' bug reports have it:
 * it is not among our packages. `Array.from` is its own `$A`, which knows no iterators; arrays,
 * strings and numbers have a `toJSON` that quotes; arrays and elements carry enumerable methods, of
 * which `entries` gives no pairs and `scrollTo` moves the page.
 */
const PROTOTYPE = `
  function $A(list) {
    if (!list) return [];
    if ('toArray' in Object(list)) return list.toArray();
    let length = list.length || 0;
    const results = new Array(length);
    while (length--) results[length] = list[length];
    return results;
  }
  Array.from = $A;
  Object.toJSON = (value) => JSON.stringify(value);
  const each = function (act) { for (let at = 0; at < this.length; at++) act(this[at], at); return this; };
  const methods = ['all', 'any', 'collect', 'detect', 'each', 'eachSlice', 'first', 'last', 'compact', 'without',
    'uniq', 'intersect', 'clone', 'inspect', 'pluck', 'reject', 'select', 'size', 'toArray', 'zip', 'inject', 'invoke', 'partition'];
  for (const name of methods) Array.prototype[name] = each;
  Array.prototype.toArray = Array.prototype.clone = function () { return [].concat(this); };
  Array.prototype.entries = Array.prototype.toArray;
  Array.prototype.toJSON = function () { return '[' + this.map(Object.toJSON).join(', ') + ']'; };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  Number.prototype.toJSON = function () { return String(this); };
  String.prototype.strip = String.prototype.trim;
  String.prototype.sub = function (pattern, to) { return this.replace(pattern, to); };
  Function.prototype.bind = function (context, ...given) {
    const act = this;
    return function (...more) { return act.apply(context, given.concat(more)); };
  };
  Element.prototype.show = function () { this.style.display = ''; return this; };
  Element.prototype.hide = function () { this.style.display = 'none'; return this; };
  Element.prototype.update = function (content) { this.innerHTML = content; return this; };
  Element.prototype.scrollTo = function () { scrollTo(0, this.getBoundingClientRect().top + scrollY); return this; };
  Element.prototype.select = function (css) { return $A(this.querySelectorAll(css)); };
  Element.prototype.visible = function () { return this.style.display !== 'none'; };
  globalThis.$ = (id) => document.getElementById(id);
  globalThis.$$ = (css) => $A(document.querySelectorAll(css));`;

/** A recorder of sessions, which stands between the page and everything it does. */
const RECORDER = `
  globalThis.recorded = 0;
  const wrap = (where, name) => {
    const act = where[name];
    where[name] = function (...given) { globalThis.recorded++; return act.apply(this, given); };
  };
  wrap(Element.prototype, 'attachShadow');
  wrap(CustomElementRegistry.prototype, 'define');
  wrap(Element.prototype, 'setAttribute');
  wrap(Node.prototype, 'insertBefore');
  wrap(Node.prototype, 'appendChild');
  wrap(EventTarget.prototype, 'addEventListener');
  wrap(globalThis, 'fetch');
  wrap(History.prototype, 'pushState');
  wrap(Element.prototype, 'attachInternals' in Element.prototype ? 'attachInternals' : 'matches');`;

const OLD_INTL = `
  const {DateTimeFormat, NumberFormat} = Intl;
  globalThis.Intl = {DateTimeFormat, NumberFormat};
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given) { given.length ? super(...given) : super(1774746000000); }
    static now() { return 1774746000000; }
  };`;

const hours = `<script type="application/json" data-basalt-profile>{"name": "Stillwater", "market": "uk", "timeZone": "Europe/London",
  "booking": {"url": "https://cal.com/stillwater/hot-stone"}, "hours": [{"days": ["sat", "sun"], "from": "00:30", "to": "23:00"}]}</script>`;

export const hostScripts = [
  {
    name: '73 Prototype.js',
    ...patched(PROTOTYPE),
  },
  {
    name: '74 an Object.prototype that everything inherits more from',
    ...patched(
      `Object.prototype.extend = function () {}; Object.prototype.each = 1; Array.prototype.contains = () => false; String.prototype.format = () => ''`,
    ),
  },
  {
    name: '75 an Array.from that gives nothing, and a toJSON that gives nonsense',
    ...patched(
      `Array.from = () => []; for (const {prototype} of [Object, Array, String, Number]) prototype.toJSON = () => 'nonsense'`,
    ),
  },
  {
    name: '76 a recorder of sessions, wrapped around the browser',
    page: scripted(RECORDER),
    async then(page) {
      await used(page);
      assert.ok((await page.evaluate('recorded')) > 10);
    },
  },
  {
    name: '77 a page that swallows every key: all works by pointer',
    page: scripted(
      `for (const act of ['keydown', 'keyup', 'keypress'])
        addEventListener(act, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true)`,
    ),
    async then(page) {
      await used(page);
      const at = () => page.evaluate((tag) => document.querySelector(tag).index, CAROUSEL);
      const before = await at();
      await page.evaluateOn(`${CAROUSEL} >>> [part="slides"]`, (row) => row.focus());
      await page.press('ArrowRight');
      await page.press('ArrowRight');
      assert.equal(await at(), before);
    },
  },
  {
    name: '78 a page that counts errors: none is ours',
    page: scripted(
      `globalThis.counted = []; addEventListener('error', ({message, target}) => counted.push(message ?? target.src), true);
       addEventListener('unhandledrejection', ({reason}) => counted.push(String(reason)));
       globalThis.onerror = (message) => void counted.push(message)`,
    ),
    async then(page) {
      await used(page);
      assert.deepEqual(await page.evaluate('counted'), []);
    },
  },
  {
    name: '79 an Intl of ten years ago, and a clock that stands on the day it changes',
    page: scripted(OLD_INTL, `${hours}${ALL}${widget(BOOK, 'eager label="Book"', '')}`),
    async then(page) {
      await used(page);
      for (const tag of TAGS) assert.ok(await page.count(`${tag} >>> .root`));
    },
  },
  {
    name: '80 a page that locks its scrolling, and lets it go, around our dialog',
    page: spa(`${'<p>Warm stones.</p>'.repeat(40)}${widget(BOOK)}`, {
      head: `${HEAD}<style>.locked {overflow: hidden; height: 100vh}</style>`,
    }),
    refused: true,
    async then(page) {
      const open = (wanted) =>
        page.waitFor(
          (tag, wanted) =>
            Boolean(document.querySelector(tag).shadowRoot.querySelector('dialog')?.open) ===
            wanted,
          {args: [BOOK, wanted], because: `the dialog is not ${wanted ? 'open' : 'closed'}`},
        );
      await page.click(`${BOOK} a`);
      await open(true);
      await page.evaluate(() => {
        document.body.classList.add('locked');
        document.body.style.overflow = 'hidden';
      });
      await page.press('Escape');
      await open(false);
      await page.evaluate(() => {
        document.body.classList.remove('locked');
        document.body.style.overflow = '';
      });
      await page.waitFor(() => document.documentElement.style.overflow === '');
      await page.evaluate(() => scrollTo(0, 0));
      assert.equal(await page.evaluate('scrollY'), 0);
      await page.evaluate(() => scrollTo(0, 200));
      assert.equal(await page.evaluate('scrollY'), 200);
    },
  },
];
