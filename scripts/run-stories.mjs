/**
 * Opens everything of the built Storybook in Chromium, from a folder below the root of a host, as it
 * may be put anywhere. A story fails when its play function fails, when axe finds something, or when
 * the page or the console reports an error; a page of words when a link of it is broken or when the
 * HTML it shows to copy is not what is rendered; both when anybody else is asked for anything.
 *
 * `node scripts/run-stories.mjs [folder]`; build first, with `npx storybook build`.
 */
import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

import {chromium} from '@playwright/test';

import {startServer} from '../test/pages/server.mjs';
import {loopbackArguments, orExit, requireBrowser} from './browsers.mjs';
import {noCounts, saveCounts} from './results/counts.mjs';
import {root} from './run.mjs';
import {checkLinks} from './stories/check-links.mjs';
import {listen, STORY} from './stories/listen.mjs';
import {readPage} from './stories/read-page.mjs';
import {searchFor, unfound} from './stories/search.mjs';
import {PATIENCE, visit} from './stories/visit.mjs';
import {widgets} from './storybook/manifest.mjs';

/** Stories wait more than they work, so two at a time keep two cores busy. */
const AT_ONCE = 2;

const folder = resolve(process.argv[2] ?? join(root, 'storybook-static'));
if (!existsSync(join(folder, 'index.json'))) {
  console.error(`There is no Storybook in ${folder}: run \`npx storybook build\` first.`);
  process.exit(1);
}

const executablePath = await orExit(requireBrowser('chromium'));
const {entries} = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
// What the stories of a framed booking frame: a booking system that says nothing by itself.
const pages = {'/stillwater/embed': '<!doctype html><title>Booking</title><p>Choose a time</p>'};
const server = await startServer({pages, folders: {'/spa/storybook/': folder}});
const base = `${server.origin}/spa/storybook/`;
const browser = await chromium.launch({executablePath, args: loopbackArguments, timeout: PATIENCE});
const counts = noCounts();
const read = new Map();
let looked = false;
let pasted = 0;

function say(name, problems) {
  counts[problems.length > 0 ? 'failed' : 'passed']++;
  console.log(`${problems.length > 0 ? '✖' : '✔'} ${name}`);
  for (const problem of problems) console.log(`    ${problem.replaceAll('\n', '\n    ')}`);
}

/** One story in a context of its own, so that nothing it stores meets the next. */
async function story({id, title, name}) {
  const address = `${base}iframe.html?id=${id}&viewMode=story`;
  const told = await visit(browser, address, (page) => page.evaluate(() => window.basaltTold), {
    before: [listen, STORY],
  });
  looked ||= told.axe;
  say(`${title} / ${name}`, told.problems);
}

async function page({id, title}) {
  const found = await readPage(browser, server, `${base}iframe.html?id=${id}&viewMode=docs`);
  read.set(id, found);
  pasted += found.pasted ?? 0;
  say(`${title} (words)`, found.problems);
}

const left = Object.values(entries);
async function work() {
  for (let next = left.shift(); next; next = left.shift()) {
    if (next.type === 'docs') await page(next);
    else if (next.tags?.includes('test')) await story(next);
    else {
      counts.skipped++;
      console.log(`- ${next.title} / ${next.name} (marked as no test)`);
    }
  }
}
await Promise.all([...Array(AT_ONCE)].map(work));

say('every link leads somewhere', checkLinks(read, entries));
say('every attribute is a heading that search knows', unfound(read, entries, widgets));
say('the window finds an attribute', (await searchFor(browser, `${base}index.html`)).problems);
// What looks at nothing finds nothing, and must not look like a clean bill of health.
say('examples were pasted', pasted ? [] : ['none: does Storybook show their HTML as before?']);
if (!looked)
  say('axe', ['it looked at no story: is @storybook/addon-a11y on, and its `test` not "off"?']);

await browser.close();
await server.close();
saveCounts('stories', counts);
process.exitCode = counts.failed > 0 ? 1 : 0;
