/**
 * How long a page with 200 widgets holds a visitor up, beside one with 200 plain cards of the same
 * length: how many tasks are beyond 50 ms, when a press is felt to be late, and how long the longest
 * is. Chromium's own trace tells, by the time that the processor spent on a task, so that other work
 * of the machine does not count. Widgets come as they do on a page: what is near the window, and the
 * rest as a visitor scrolls. `npm run build` first, then `node bench/many-widgets.mjs`.
 */
import {existsSync} from 'node:fs';

import {root} from '../scripts/run.mjs';
import {start} from '../test/pages/engine/chromium.mjs';
import {startServer} from '../test/pages/server.mjs';
import {MODULE, spaPage, STYLESHEET} from '../test/pages/spa-page.mjs';

const COUNT = 200;
const RUNS = 5;

if (!existsSync(`${root}dist/basalt.js`)) {
  console.error('There is no dist/ yet: run "npm run build" first.');
  process.exit(1);
}

const KINDS = [
  '<basalt-book-now><a href="https://cal.com/stillwater/hot-stone">Book now</a></basalt-book-now>',
  '<basalt-benefits-carousel></basalt-benefits-carousel>',
  '<basalt-pain-relief-quiz><p>Call us on <a href="tel:+441632960118">01632 960 118</a>.</p></basalt-pain-relief-quiz>',
  '<basalt-safety-check><p>Please tell us if you are pregnant or unwell.</p></basalt-safety-check>',
  '<basalt-benefits-article></basalt-benefits-article>',
  '<basalt-body-map><label><input type="checkbox" name="sore" value="neck"> Neck</label></basalt-body-map>',
  '<basalt-session-guide></basalt-session-guide>',
  '<basalt-treatment-menu><ul><li data-treatment="hot-stone-60">Hot stone massage, £78 <a href="https://cal.com/stillwater/hot-stone">Book</a></li></ul></basalt-treatment-menu>',
];
const SENTENCE = 'Warm stones rest along the back while the hands work slowly. ';
const card = (_, at) =>
  `<article><h3>Treatment ${at}</h3><p>${SENTENCE.repeat(6)}</p><ul>${`<li>${SENTENCE}</li>`.repeat(8)}</ul><p><a href="#">Book now</a></p></article>`;

const PAGES = {
  cards: Array.from({length: COUNT}, card).join('\n'),
  widgets: Array.from({length: COUNT}, (_, at) => KINDS[at % KINDS.length]).join('\n'),
};

/** A visitor who reads on to the end, as fast as the window scrolls, and back. */
async function readThrough() {
  const frame = () => new Promise((go) => requestAnimationFrame(go));
  const pause = (ms) => new Promise((go) => setTimeout(go, ms));
  await pause(300);
  for (const way of [1, -1]) {
    for (let steps = 0; steps < 400; steps++) {
      const before = scrollY;
      scrollBy({top: way * innerHeight, behavior: 'instant'});
      await frame();
      await pause(16);
      if (scrollY === before) break;
    }
  }
  // A booking link waits to be pointed at, and then all do.
  for (const button of document.querySelectorAll('basalt-book-now a'))
    button.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
  const tags = [...document.querySelectorAll('main > *')].filter(({localName}) =>
    localName.startsWith('basalt-'),
  );
  const ready = () => tags.every((tag) => tag.shadowRoot?.querySelector('.root'));
  for (let tries = 0; tries < 300 && !ready(); tries++) await pause(20);
  await pause(300);
  if (!ready()) throw new Error('Not all widgets became interactive.');
}

const server = await startServer();
const browser = await start();
for (const [name, body] of Object.entries(PAGES))
  server.page(`/${name}`, spaPage(body, {head: STYLESHEET + MODULE}));

/** The tasks of the page's main thread, in ms of processor time. */
function tasksOf(trace) {
  const {traceEvents} = JSON.parse(new TextDecoder().decode(trace));
  const threads = new Set(
    traceEvents
      .filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({pid, tid}) => `${pid}/${tid}`),
  );
  return traceEvents
    .filter(
      ({name, tdur, pid, tid}) => /RunTask$/.test(name) && tdur && threads.has(`${pid}/${tid}`),
    )
    .map(({tdur}) => tdur / 1000);
}

async function run(name) {
  const {page} = await browser.newTab({});
  await page.setViewport({width: 1024, height: 768});
  await page.tracing.start({categories: ['toplevel', 'disabled-by-default-devtools.timeline']});
  await page.goto(`${server.origin}/${name}`);
  await page.evaluate(readThrough);
  const tasks = tasksOf(await page.tracing.stop());
  await page.close();
  if (tasks.length < 50) throw new Error(`The trace holds ${tasks.length} tasks.`);
  const long = tasks.filter((task) => task > 50);
  return {
    count: long.length,
    longest: Math.max(...tasks),
    late: long.reduce((sum, task) => sum + task - 50, 0),
  };
}

const results = {cards: [], widgets: []};
try {
  // In turns, so that a busy moment of the machine does not fall on one page alone.
  for (let turn = 0; turn < RUNS; turn++)
    for (const name of Object.keys(PAGES)) results[name].push(await run(name));
} finally {
  await browser.close();
  await server.close();
}

const median = (name, key) =>
  results[name].map((each) => each[key]).sort((a, b) => a - b)[(RUNS - 1) / 2];
for (const name of Object.keys(PAGES)) {
  const [count, longest, late] = ['count', 'longest', 'late'].map((key) => median(name, key));
  console.log(
    `${COUNT} ${name}: ${count} tasks beyond 50 ms, the longest ${longest.toFixed(0)} ms, ${late.toFixed(0)} ms too long in all (median of ${RUNS} runs)`,
  );
}
// No task counts as one of 50 ms: below that nobody feels a difference.
const felt = (name) => Math.max(50, median(name, 'longest'));
console.log(`the longest task, widgets to cards: ×${(felt('widgets') / felt('cards')).toFixed(2)}`);
