/** The example that a server renders: it reads without scripts, and the script takes it over. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';

import {page as rendered} from '../../integrations/server-rendering/page.mjs';
import {engine} from './engine/current.mjs';
import {complaints} from './spa-page.mjs';
import {visits} from './visits.mjs';

const CLIENT = fileURLToPath(
  new URL('../../integrations/server-rendering/client.js', import.meta.url),
);
const ROOTLESS = ['basalt-benefits-article', 'basalt-benefits-carousel'];
const SLOTTED = [
  'basalt-body-map',
  'basalt-book-now',
  'basalt-pain-relief-quiz',
  'basalt-safety-check',
  'basalt-session-guide',
  'basalt-treatment-menu',
];

/** The files of the example's script, by their paths. */
async function bundled() {
  const bundle = await rollup({
    input: {client: CLIENT},
    plugins: [nodeResolve({browser: true, exportConditions: ['production']})],
    onwarn: (warning) => assert.fail(warning.message),
  });
  const {output} = await bundle.generate({format: 'es', entryFileNames: '[name].js'});
  await bundle.close();
  return output.map(({fileName, code}) => [`/${fileName}`, code]);
}

describe(`a page rendered on a server, in ${engine.name}`, () => {
  const {visit, served} = visits();
  let html;
  before(async () => {
    html = (await rendered()).replace('/basalt.css', '/basalt/basalt.css');
    for (const [path, code] of await bundled())
      served().page(path, {html: code, headers: {'content-type': 'text/javascript'}});
  });

  const roots = (page) =>
    page.evaluate(
      (tags) => tags.map((tag) => document.querySelector(tag).shadowRoot?.innerHTML ?? null),
      [...ROOTLESS, ...SLOTTED],
    );

  it('has its content and its styles before the script, and without it', () =>
    visit(
      html,
      async (page) => {
        const [article, carousel, ...slotted] = await roots(page);
        assert.deepEqual([article, carousel], [null, null]);
        for (const root of slotted) assert.match(root, /<style>.*<slot><\/slot>/s);
        const heights = await page.evaluate(() =>
          [...document.querySelectorAll('main h3, main h2, main a, main li, main label')].map(
            (each) => each.getBoundingClientRect().height,
          ),
        );
        assert.equal(heights.length, 7);
        for (const height of heights) assert.ok(height > 0);
      },
      {search: '?scripts=none'},
    ));

  it('is taken over without a mismatch, in the root that was there', () =>
    visit(
      html.replace(
        '<script',
        `<script>
          window.errors = [];
          addEventListener('error', ({message}) => errors.push(message));
          addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)));
          addEventListener('DOMContentLoaded', () => {
            window.before = [...document.querySelectorAll('main > *')].map((each) => each.shadowRoot);
          }, {once: true});
        </script><script`,
      ),
      async (page) => {
        await page.waitFor(
          () =>
            [...document.querySelectorAll('main > *')].every((each) =>
              each.shadowRoot?.querySelector('.root:not(.inherit), .root [part], .root [class]'),
            ),
          {because: 'a widget did not come to life'},
        );
        const facts = await page.evaluate(() => ({
          errors: window.errors,
          kept: [...document.querySelectorAll('main > *')].map(
            ({shadowRoot}, at) => !window.before[at] || window.before[at] === shadowRoot,
          ),
          roots: [...document.querySelectorAll('main > *')].map(
            ({shadowRoot}) =>
              [...shadowRoot.children].filter((each) => each.matches('.root')).length,
          ),
          styles: document.querySelector('basalt-safety-check').shadowRoot.querySelectorAll('style')
            .length,
          clay: document.querySelector('basalt-book-now').shadowRoot.querySelector('.root')
            .className,
          slides: document
            .querySelector('basalt-benefits-carousel')
            .shadowRoot.querySelectorAll('slot').length,
        }));
        assert.deepEqual(facts.errors, []);
        assert.ok(facts.kept.every(Boolean));
        assert.deepEqual(facts.roots, Array(8).fill(1));
        assert.equal(facts.styles, 0);
        assert.match(facts.clay, /clay/);
        assert.equal(facts.slides, 2);
        assert.deepEqual(await complaints(page), []);
      },
    ));
});
