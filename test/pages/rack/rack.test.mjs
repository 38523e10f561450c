/**
 * The rack: what real pages do to an embed, one page a condition, in whichever engine runs.
 *
 * A condition is a name, a page and what must be true of it (`then`); the pass line comes by itself.
 *   page     HTML, an answer of the server (server.mjs), or a function of {server, origin} giving one
 *   opens    opens the page otherwise than by its address
 *   open     how far it must have come, or whether scripts run (`Page.open`)
 *   look     what its visitor has and prefers; `alone` is a tab that nobody used before
 *   then     acts and asserts, once the widgets are as `ends` says
 *   ends     'works' (the default), 'fallback': what the page wrote is read, or each by its tag
 *   warns    the line we say on the console, `times` often; without it we say nothing
 *   theirs   errors of the page's own; `refused` when the browser has something to say as well
 *   limit    what the visitor gets where a condition cannot be survived (docs/host-pages.md)
 *   width    px by which the page is wider than its window without us
 *   axe      false, or its rules: for pages that are not accessible as they are
 *   where    engines it can be asked in; `in` has what is otherwise in one of them
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';

import {engine} from '../engine/current.mjs';
import {startServer} from '../server.mjs';
import {documents} from './conditions/document.mjs';
import {domLife} from './conditions/dom-life.mjs';
import {hostScripts} from './conditions/host-scripts.mjs';
import {loading} from './conditions/loading.mjs';
import {markup} from './conditions/markup.mjs';
import {policy} from './conditions/policy.mjs';
import {styling} from './conditions/styling.mjs';
import {ended, passLine} from './pass-line.mjs';

const DIST = new URL('../../../dist/', import.meta.url).pathname;
const RESULTS = new URL('../../../.results/rack/', import.meta.url).pathname;
const VIEWPORT = {width: 1024, height: 768};

const only = process.env.BASALT_RACK && new RegExp(process.env.BASALT_RACK);
const results = [];
let server;
let shared;

/** Most conditions share a tab: a browser takes longer to start than they take. */
async function inTab({look, alone, viewport = VIEWPORT}, use) {
  if (look || alone) return engine.withPage(use, {viewport, ...look});
  shared ??= await engine.newPage({viewport: VIEWPORT});
  try {
    if (viewport !== VIEWPORT) await shared.resize(viewport);
    const answer = await use(shared);
    if (viewport !== VIEWPORT) await shared.resize(VIEWPORT);
    return answer;
  } catch (error) {
    const failed = shared;
    shared = undefined;
    const errors = await failed.pageErrors().catch(() => []);
    if (errors.length > 0) error.message += `\nThe page's own errors: ${errors.join(' | ')}`;
    await failed.close().catch(() => {});
    throw error;
  }
}

async function stands(condition) {
  const {page: answer, opens, open, then, ends, before: first} = condition;
  const path = `/rack/${condition.name.split(' ')[0]}`;
  const given = {server, origin: server.origin, engine: engine.name};
  const content = typeof answer === 'function' ? await answer(given) : answer;
  const url = server.page(path, content);
  await inTab(condition, async (page) => {
    const context = {...given, url};
    if (opens) await opens(page, context);
    else await page.open(url, open);
    await first?.(page, context);
    await ended(page, ends);
    await then?.(page, context);
    await passLine(page, condition);
  });
}

describe(`the rack in ${engine.name}`, () => {
  before(async () => {
    const folders = {'/other/': DIST, '/gone/': DIST, '/flaky/': DIST};
    server = await startServer({folders});
  });
  after(async () => {
    await server?.close();
    mkdirSync(RESULTS, {recursive: true});
    writeFileSync(`${RESULTS}${engine.name}.json`, JSON.stringify(results));
  });

  const all = [loading, domLife, markup, policy, styling, hostScripts, documents].flat();
  for (const {in: otherwise, ...general} of all) {
    const condition = {...general, ...otherwise?.[engine.name]};
    const {name, where, limit, ends} = condition;
    if (only && !only.test(name)) continue;
    if (where && !where.includes(engine.name)) {
      results.push({name, result: 'not asked'});
      continue;
    }
    it(name, async () => {
      const start = Date.now();
      const told = (result) => results.push({name, result, ms: Date.now() - start});
      try {
        await stands(condition);
      } catch (error) {
        told('fail');
        throw error;
      }
      const whole = !limit && (ends === undefined || ends === 'works');
      told(whole ? 'pass' : 'fallback');
    });
  }
});
