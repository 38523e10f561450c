/**
 * How long the browser is busy with 200 treatments, beside plain HTML of the same words. The menu
 * may take at most one task that is 50 ms longer. `npm run build` first, then
 * `node bench/treatment-menu.mjs`; it starts Chromium.
 */
import {startServer} from '../test/pages/server.mjs';
import {MODULE, spaPage, STYLESHEET} from '../test/pages/spa-page.mjs';

process.env.BASALT_ENGINE = 'chromium';
const {engine} = await import('../test/pages/engine/current.mjs');

const runs = 5;
const treatments = [...Array(200)].map((_, at) => ({
  id: `t${at}`,
  name: `Treatment number ${at}`,
  text: 'Warm stones and unhurried hands along your back.',
  group: `Group ${at % 10}`,
  heat: 'hot',
  pressure: 'medium',
  prices: [
    {minutes: 60, price: 70 + at},
    {minutes: 90, price: 100.5 + at},
  ],
}));
const profile = {currency: 'GBP', booking: {url: 'https://cal.com/spa'}, treatments};
const json = JSON.stringify(profile);
const price = ({minutes, price}) =>
  `<li><a href="https://cal.com/spa"><span>${minutes} min</span> <span>£${price}</span> <span>Book</span></a></li>`;
const item = ({name, text, prices}) =>
  `<li><div><b>${name}</b><p>${text}</p><p><span>Hot</span> <span>Medium</span></p></div><ul>${prices.map(price).join('')}</ul></li>`;

const pages = {
  'plain HTML': `<script>
    // Put in by a script as well: what the parser does in pieces is no task to compare with.
    addEventListener('load', () => setTimeout(() => {
      document.querySelector('#list').innerHTML = ${JSON.stringify(treatments.map(item).join('')).replace(/</g, '\\u003c')};
      document.body.offsetHeight;
    }, 300));
  </script><ul id="list"></ul>`,
  'the menu': `<script type="application/json" data-basalt-profile>${json}</script><basalt-treatment-menu></basalt-treatment-menu>`,
};
/** A long task is 50 ms or more: the longest of the page, and all together. */
const OBSERVER = `<script>window.tasks = []; new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({duration}) => duration))).observe({type: 'longtask', buffered: true});</script>`;

const median = (figures) => [...figures].sort((a, b) => a - b)[(figures.length - 1) / 2];
const server = await startServer();
const longest = {};
try {
  for (const [name, body] of Object.entries(pages)) {
    const found = [];
    for (let run = 0; run < runs; run++) {
      await engine.withPage(async (tab) => {
        await tab.open(server.page('/page', spaPage(body, {head: OBSERVER + MODULE + STYLESHEET})));
        await tab.waitFor(
          () =>
            (
              document.querySelector('basalt-treatment-menu')?.shadowRoot ?? document
            ).querySelectorAll('li a').length === 400,
        );
        await tab.waitFor(() => new Promise((done) => setTimeout(() => done(true), 400)));
        found.push(await tab.evaluate('Math.max(0, ...window.tasks)'));
      });
    }
    longest[name] = median(found);
    console.log(
      `200 treatments, ${name}: longest task ${median(found).toFixed(0)} ms (of ${runs} runs, the median)`,
    );
  }
  const [plain, menu] = Object.values(longest);
  console.log(
    `The menu's is ${(menu - plain).toFixed(0)} ms longer (×${(menu / Math.max(plain, 1)).toFixed(2)}).`,
  );
} finally {
  await server.close();
}
process.exit();
