/**
 * The corpus of `xss/` through every attribute, slot, field of the profile and of a quiz, and
 * parameter of the address: nothing runs, nothing gets in, nobody is sent elsewhere.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {engine} from './engine/current.mjs';
import {startServer} from './server.mjs';
import {spaPage} from './spa-page.mjs';
import {inspect, missing, REPORT_ONLY, WATCH} from './xss/inspect.mjs';
import {pagesOf, payloads, plain} from './xss/payloads.mjs';
import {grown, inScript, plant, profileOf, replant} from './xss/plant.mjs';
import {quizzesOf} from './xss/quizzes.mjs';
import {visitQuizzes, visitWidgets} from './xss/visitor.mjs';
import {widgets} from './xss/widgets.mjs';

const PATIENCE = {timeout: 90_000};

/**
 * `structured-data` is data in a script, and Trusted Types forbid any text in one: browsers report
 * it (docs/content-security-policy.md). That and nothing else of ours is reported; where the policy
 * is in force, nothing is published.
 */
const PUBLISHED =
  /^require-trusted-types-for trusted-types-sink HTMLScriptElement text\|{"@context":"https:\/\/schema\.org"/;

describe(`words that attack, in ${engine.name}`, () => {
  let server;
  before(async () => {
    server = await startServer();
    server.page('/watch.js', {html: WATCH, headers: {'content-type': 'text/javascript'}});
  });
  after(() => server?.close());

  const open = async (page, body, {profile, query = ''} = {}) => {
    const inline = profile
      ? `<script type="application/json" data-basalt-profile>${inScript(profile)}</script>`
      : '';
    const head = `<script src="/watch.js"></script>${inline}<script type="module" src="/basalt/basalt.js"></script>`;
    const headers = {'content-security-policy-report-only': REPORT_ONLY("'self'")};
    await page.open(server.page('/page', {html: spaPage(body, {head}), headers}) + query);
  };
  const allGrown = (page) =>
    page.waitFor(`(${grown})(${JSON.stringify(widgets)})`, {...PATIENCE, because: 'not all grew'});

  /** The address of a page says the payloads too, and asks for the owner's panel, which repeats them. */
  const queryOf = (some, debug) =>
    `?${debug ? 'basalt-debug&' : ''}${some
      .slice(0, 20)
      .map(({text}, at) => `${at ? `utm_${at}` : 'p0'}=${encodeURIComponent(text.slice(0, 300))}`)
      .join('&')}`;

  /** What the page has at the end, and what it had while a visitor was at it. */
  const inspected = async (page, seen) => {
    const all = [...seen, await page.evaluate(inspect)];
    const gathered = (key) => [...new Set(all.flatMap((each) => each[key]))];
    return Object.fromEntries(Object.keys(all[0]).map((key) => [key, gathered(key)]));
  };
  const attacked = async (page, some, houses) => {
    await open(page, '', {profile: profileOf(some, {houses}), query: queryOf(some, houses)});
    await page.evaluate(plant, some, widgets);
    await allGrown(page);
    const {seen, opened, followed} = await page.evaluate(`(${visitWidgets})(${inspect})`);
    await page.evaluate(replant, some, widgets);
    assert.deepEqual(await page.evaluate(missing, some), [], 'payloads that nothing shows');
    for (const address of followed) assert.match(address, /^(https|tel|mailto):/);
    return {opened, ...(await inspected(page, seen))};
  };
  const quizzed = async (page, some) => {
    await open(page, quizzesOf(some), {profile: {phone: '01632 960 118'}});
    const {seen, screens} = await page.evaluate(`(${visitQuizzes})(${inspect})`);
    assert.ok(screens > 5, `the quizzes showed ${screens} screens`);
    return inspected(page, seen);
  };

  const usual = {};
  const clean = ({ran, policy, marked, addresses, polluted, shapes}, known) => {
    const none = [];
    assert.deepEqual(
      {
        ran,
        policy: policy.filter((report) => !PUBLISHED.test(report)),
        marked,
        addresses,
        polluted,
      },
      {ran: none, policy: none, marked: none, addresses: none, polluted: none},
    );
    const strange = shapes.filter((shape) => !known.includes(shape));
    assert.deepEqual(strange, [], 'elements or attributes that no harmless page has');
  };

  it('would be noticed: written as markup, they run, are marked and reported', () =>
    engine.withPage(async (page) => {
      await open(page, '');
      const {ran, policy, marked} = await page.evaluate(
        async (texts) => {
          for (const text of texts) {
            const place = document.createElement('div');
            place.innerHTML = text;
            document.querySelector('main').append(place);
          }
          const seen = () =>
            window.ran.length > 20 &&
            window.reports.length > 20 &&
            document.querySelectorAll('[data-xss]').length > 40;
          for (let tries = 0; tries < 300 && !seen(); tries++)
            await new Promise((go) => setTimeout(go, 20));
          return {
            ran: [...new Set(window.ran)],
            policy: window.reports,
            marked: [...document.querySelectorAll('[data-xss]')].length,
          };
        },
        payloads
          .filter(({kind}) => /in (text|quoted|case|slashes)/.test(kind))
          .filter(({text}) => !/http-equiv|<base/i.test(text))
          .map(({text}) => text),
      );
      assert.ok(ran.length > 20, `${ran.length} ran`);
      assert.ok(marked > 40, `${marked} were marked`);
      assert.ok(policy.length > 20, `${policy.length} were reported`);
    }));

  it('harmless words make the usual elements', () =>
    engine.withPage(async (page) => {
      const one = await attacked(page, plain, false);
      const other = await attacked(page, plain, true);
      const quizzes = await quizzed(page, plain);
      usual.widgets = [...one.shapes, ...other.shapes];
      usual.quizzes = quizzes.shapes;
      for (const seen of [one, other]) clean(seen, usual.widgets);
      clean(quizzes, usual.quizzes);
      assert.ok(one.opened > 2 && other.opened > 2, 'the booking buttons opened something');
    }));

  for (const [number, some] of pagesOf().entries()) {
    const at = `(page ${number + 1})`;
    it(`${some.length} payloads in every attribute, slot, profile field and parameter ${at}`, () =>
      engine.withPage(async (page) =>
        clean(await attacked(page, some, number % 2 > 0), usual.widgets),
      ));

    it(`${some.length} payloads in the fields of a spa’s own quiz ${at}`, () =>
      engine.withPage(async (page) => clean(await quizzed(page, some), usual.quizzes)));
  }
});
