/**
 * What must be true at the end of every condition: each widget works, or what the page wrote in it
 * can be read; no error, no word of ours that was not expected; nothing wider than the window;
 * nothing axe finds in a widget.
 */
import assert from 'node:assert/strict';

import {axeViolations} from '../axe.mjs';
import {TAGS, WIDGETS} from './widgets.mjs';

/** Runs in the page: whether every element of a tag has upgraded and drawn itself. */
function works(tag, draws) {
  const all = [...document.querySelectorAll(tag)];
  return all.length > 0 && all.every((each) => each.shadowRoot?.querySelector(`.root ${draws}`));
}

/** Runs in the page: whether words can be read in it. */
const reads = (words) => document.body.innerText.toLowerCase().includes(words.toLowerCase());

/** Waits until a widget works. */
export const working = (page, tag, {timeout = 10_000} = {}) =>
  page.waitFor(works, {
    args: [tag, WIDGETS[tag].draws],
    because: `<${tag}> does not work`,
    timeout,
  });

/** Waits until what the page wrote into a widget can be read. */
export const readable = (page, tag) =>
  page.waitFor(reads, {args: [WIDGETS[tag].reads], because: `what stands in <${tag}> is not read`});

/** How each widget of a page is to end: as the condition has it, or working. */
export async function endings(page, ends = 'works') {
  const own = typeof ends === 'string' ? {} : ends;
  const present = await page.evaluate(
    (tags) => tags.filter((tag) => document.querySelector(tag)),
    TAGS,
  );
  const usual = typeof ends === 'string' ? ends : 'works';
  return [...new Set([...present, ...Object.keys(own)])].map((tag) => [tag, own[tag] ?? usual]);
}

export async function ended(page, ends) {
  for (const [tag, how] of await endings(page, ends)) {
    if (how === 'works') await working(page, tag);
    else await readable(page, tag);
  }
}

/** What React and others draw on the time line of the tools is not said to anybody. */
const SAID = ['log', 'info', 'warn', 'error'];

/** What was said: an unexpected line is one too many, and so is an expected one that never comes. */
async function saidOnly(page, {warns, times = 1, theirs, refused}) {
  const said = async () =>
    (await page.consoleMessages()).filter(
      ({type, from}) =>
        SAID.includes(type) && !(from === 'browser' && (refused || type !== 'error')),
    );
  const expected = ({text}) => Boolean(warns?.test(text));
  const end = Date.now() + 5000;
  while (warns && (await said()).filter(expected).length < times && Date.now() < end)
    await new Promise((go) => setTimeout(go, 50));
  const lines = await said();
  if (warns) assert.equal(lines.filter(expected).length, times, `warnings like ${warns}`);
  assert.deepEqual(
    lines
      .filter((line) => !expected(line) && !theirs?.test(line.text))
      .map(({type, text}) => `${type}: ${text}`),
    [],
  );
  const errors = await page.pageErrors();
  assert.deepEqual(
    errors.filter((error) => !theirs?.test(error)),
    [],
  );
}

/** Runs in the page: by how many pixels it is wider than the window, and because of what. */
function wider() {
  const {scrollWidth, clientWidth} = document.documentElement;
  return scrollWidth - clientWidth;
}

/**
 * @param {import('../engine/page.mjs').Page} page
 * @param {object} condition
 */
export async function passLine(page, {ends, width = 0, axe = true, ...told}) {
  await ended(page, ends);
  await saidOnly(page, told);
  const over = await page.evaluate(wider);
  assert.ok(over <= width, `the page is ${over} px wider than the window`);
  if (!axe) return;
  const present = (await endings(page, ends)).map(([tag]) => tag);
  const within = await page.evaluate(
    (tags) => tags.filter((tag) => document.querySelector(tag)),
    present,
  );
  if (within.length === 0) return;
  // A carousel without its script is a row that scrolls, for eight seconds, and then a list.
  const rules = ends ? {'scrollable-region-focusable': {enabled: false}, ...axe.rules} : axe.rules;
  assert.deepEqual(await axeViolations(page, {within: within.join(','), rules}), []);
}
