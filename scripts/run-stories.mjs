/**
 * Opens every story of the built Storybook in Chromium and fails it when its play function fails,
 * when axe finds something, or when the page or the console reports an error.
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

const PATIENCE = 60_000;

/** What Storybook's preview tells when a story is through, or when it never will be. */
const ENDINGS = ['storyFinished', 'storyErrored', 'storyThrewException', 'storyMissing'];
const FAILURES = ['playFunctionThrewException', 'unhandledErrorsWhilePlaying'];

const folder = resolve(process.argv[2] ?? join(root, 'storybook-static'));
if (!existsSync(join(folder, 'index.json'))) {
  console.error(`There is no Storybook in ${folder}: run \`npx storybook build\` first.`);
  process.exit(1);
}

/** Runs in the page before Storybook does, and keeps what its channel says. */
function listen({endings, failures}) {
  let channel;
  window.basaltStory = new Promise((end) => {
    const problems = [];
    Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
      configurable: true,
      get: () => channel,
      set(value) {
        if (value === channel) return;
        channel = value;
        for (const name of failures) {
          channel.on(name, (...errors) => {
            for (const error of errors.flat()) problems.push(`${name}: ${error?.message ?? error}`);
          });
        }
        for (const name of endings) {
          channel.on(name, (detail) => {
            if (name !== 'storyFinished')
              problems.push(`${name}: ${detail?.message ?? detail?.title ?? ''}`);
            const axe = detail?.reporters?.find(({type}) => type === 'a11y');
            for (const {id, help, nodes} of axe?.result?.violations ?? []) {
              const where = nodes.map(({target}) => target.flat(3).join(' >>> ')).join(', ');
              problems.push(`axe ${id}: ${help} (${where})`);
            }
            if (axe?.result?.error) problems.push(`axe: ${axe.result.error}`);
            if (detail?.status === 'error' && problems.length === 0)
              problems.push('failed without a word');
            end({problems, axe: Boolean(axe)});
          });
        }
      },
    });
  });
}

/** One story in a context of its own, so that nothing it stores meets the next. */
async function tell(browser, address) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const said = [];
    page.on('pageerror', (error) => said.push(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') said.push(`console: ${message.text()}`);
    });
    const crashed = new Promise((_, failed) =>
      page.on('crash', () => failed(new Error('the page crashed'))),
    );
    await page.addInitScript(listen, {endings: ENDINGS, failures: FAILURES});
    await page.goto(address, {waitUntil: 'commit', timeout: PATIENCE});
    const late = new Promise((_, failed) =>
      setTimeout(
        () => failed(new Error(`not finished after ${PATIENCE / 1000} s`)),
        PATIENCE,
      ).unref(),
    );
    const told = page.evaluate(() => window.basaltStory);
    const {problems, axe} = await Promise.race([told, crashed, late]);
    return {problems: [...problems, ...said], axe};
  } catch (error) {
    return {problems: [error.message], axe: false};
  } finally {
    await context.close();
  }
}

const executablePath = await orExit(requireBrowser('chromium'));
const entries = Object.values(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).entries);
const stories = entries.filter(({type}) => type === 'story');
// What the stories of a framed booking frame: a booking system that says nothing by itself.
const pages = {'/stillwater/embed': '<!doctype html><title>Booking</title><p>Choose a time</p>'};
const server = await startServer({pages, folders: {'/': folder}});
const browser = await chromium.launch({executablePath, args: loopbackArguments, timeout: PATIENCE});
const counts = noCounts();
let looked = false;

for (const {id, title, name, tags = []} of stories) {
  if (!tags.includes('test')) {
    counts.skipped++;
    console.log(`- ${title} / ${name} (marked as no test)`);
    continue;
  }
  const {problems, axe} = await tell(
    browser,
    `${server.origin}/iframe.html?id=${id}&viewMode=story`,
  );
  looked ||= axe;
  counts[problems.length > 0 ? 'failed' : 'passed']++;
  console.log(`${problems.length > 0 ? '✖' : '✔'} ${title} / ${name}`);
  for (const problem of problems) console.log(`    ${problem.replaceAll('\n', '\n    ')}`);
}

// An addon that is no longer there finds nothing, and must not look like a clean bill of health.
if (!looked) {
  counts.failed++;
  console.log('✖ axe looked at no story: is @storybook/addon-a11y on, and its `test` not "off"?');
}

await browser.close();
await server.close();
saveCounts('stories', counts);
process.exitCode = counts.failed > 0 ? 1 : 0;
