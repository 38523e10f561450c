/** However the script comes into the page, the three widgets stand. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';

import {axeViolations} from './axe.mjs';
import {chunk} from './chunk.mjs';
import {engine} from './engine/current.mjs';
import {
  ALL,
  allShown,
  CAROUSEL,
  complaints,
  MODULE,
  QUIZ,
  shown,
  spaPage,
  STYLESHEET,
} from './spa-page.mjs';
import {visits} from './visits.mjs';

const file = (name) => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');

/** The same file as another version of the package would have it. */
const otherVersion = (name) => {
  const {version} = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  const source = file(name);
  assert.ok(source.includes(`"${version}"`), 'the version stands in the file');
  return source.replaceAll(`"${version}"`, '"0.0.0-other"');
};

describe(`the script in ${engine.name}`, () => {
  const {visit, served} = visits();
  before(() => {
    const javascript = {'content-type': 'text/javascript'};
    served().page('/other/basalt.all.js', {
      html: otherVersion('basalt.all.js'),
      headers: javascript,
    });
  });

  for (const {because, html} of [
    {because: 'as a module in the head', html: spaPage(ALL)},
    {because: 'as a module at the end', html: spaPage(ALL + MODULE, {head: ''})},
    {
      because: 'as an async module',
      html: spaPage(ALL, {head: MODULE.replace('<script', '<script async')}),
    },
    {because: 'with the optional stylesheet', html: spaPage(ALL, {head: STYLESHEET + MODULE})},
    {because: 'twice', html: spaPage(ALL + MODULE, {head: MODULE})},
    {
      because: 'twice, at two addresses',
      html: spaPage(ALL + MODULE.replace('.js', '.js?again'), {head: MODULE}),
    },
    {
      because: 'from another folder by a base address',
      html: spaPage(ALL, {head: `<base href="/elsewhere/">${MODULE}`}),
    },
    {
      because: 'as one file with everything',
      html: spaPage(ALL, {head: MODULE.replace('basalt.js', 'basalt.all.js')}),
    },
    {
      because: 'as a classic script',
      html: spaPage(`${ALL}<script src="/basalt/basalt.classic.js"></script>`, {head: ''}),
    },
  ]) {
    it(`works ${because}, and the console stays empty`, () =>
      visit(html, async (page) => {
        await allShown(page);
        assert.deepEqual(await complaints(page), []);
      }));
  }

  it('works from another origin', () =>
    visit(
      spaPage(ALL, {head: MODULE.replace('/basalt/', `${served().otherOrigin}/basalt/`)}),
      async (page) => {
        await allShown(page);
        assert.deepEqual(await complaints(page), []);
      },
    ));

  it('finds tags that come in slowly, whole', () =>
    visit(
      {
        stream: [
          [0, spaPage('', {head: MODULE.replace('<script', '<script async')}).split('</main>')[0]],
          [0, '<basalt-book-now>'],
          [
            300,
            '<a href="https://cal.com/a/b">Book</a></basalt-book-now><div data-basalt="pain-relief-quiz">',
          ],
          [300, `<p>Call us.</p></div>${CAROUSEL}`],
        ],
      },
      async (page) => {
        await allShown(page);
        assert.equal(await page.count('basalt-pain-relief-quiz > p'), 1);
      },
    ));

  it('finds tags that a script puts in later', () =>
    visit(spaPage(''), async (page) => {
      await page.evaluate((html) => {
        document.querySelector('main').insertAdjacentHTML('beforeend', html);
      }, ALL);
      await allShown(page);
      assert.deepEqual(await complaints(page), []);
    }));

  it('turns carriers into widgets, with their children and attributes', () =>
    visit(
      spaPage(
        `<div data-basalt="book-now" data-variant="quiet" class="cta"><a href="https://cal.com/a/b">Book</a></div>
         <div data-basalt="benefits-carousel" data-layout="list"></div><div data-basalt="pain-relief-quiz"></div>`,
      ),
      async (page) => {
        await allShown(page);
        const attributes = await page.evaluate(() => {
          const {className, attributes} = document.querySelector('basalt-book-now');
          return [className, attributes.variant.value];
        });
        assert.deepEqual(attributes, ['cta', 'quiet']);
        assert.equal(await page.count('[data-basalt]'), 0);
      },
    ));

  describe('a page in German', () => {
    const german = (body) => spaPage(body, {head: MODULE, lang: 'de'});
    const strings = `/basalt/${chunk('strings.benefits-carousel.de')}`;

    it('fetches the strings of what it shows, and no others', () =>
      visit(german(CAROUSEL), async (page) => {
        await shown(page, 'basalt-benefits-carousel');
        const languages = page
          .requests()
          .map((url) => new URL(url).pathname.replace(/.*\//, ''))
          .filter((name) => /\.(en|de|ar)\.js$/.test(name));
        assert.deepEqual(languages.sort(), [
          'benefits.de.js',
          'strings.benefits-carousel.de.js',
          'strings.disclaimer.de.js',
        ]);
      }));

    it('speaks German from its first word', () =>
      visit(
        spaPage(CAROUSEL, {
          head: `${MODULE}<script>
            window.heard = '';
            requestAnimationFrame(function listen() {
              heard += document.querySelector('basalt-benefits-carousel')?.shadowRoot?.textContent ?? '';
              requestAnimationFrame(listen);
            });
          </script>`,
          lang: 'de',
        }),
        async (page) => {
          await page.waitFor(() => window.heard.includes('Jeder Mensch empfindet anders'));
          assert.doesNotMatch(await page.evaluate(() => window.heard), /How you feel varies/);
        },
      ));

    it('speaks English where they cannot be had', () => {
      served().page(strings, {status: 404, html: 'gone'});
      return visit(german(CAROUSEL), async (page) => {
        await shown(page, 'basalt-benefits-carousel');
        await page.waitFor(() =>
          /See the evidence/.test(
            document.querySelector('basalt-benefits-carousel').shadowRoot.textContent,
          ),
        );
        served().page(strings, {
          html: file(chunk('strings.benefits-carousel.de')),
          headers: {'content-type': 'text/javascript'},
        });
      });
    });
  });

  it('turns carriers into widgets of another language, with everything in one file', () =>
    visit(
      spaPage('<div data-basalt="pain-relief-quiz"></div><div data-basalt="Not a widget"></div>', {
        head: MODULE.replace('basalt.js', 'basalt.all.js'),
        lang: 'de',
      }),
      async (page) => {
        await shown(page, 'basalt-pain-relief-quiz');
        assert.deepEqual(await complaints(page), []);
      },
    ));

  it('says which widgets there are when a carrier names none of them', () =>
    visit(spaPage('<div data-basalt="benfits"></div>'), async (page) => {
      // What tells it is a chunk that comes later.
      await page.waitFor(() =>
        performance.getEntriesByType('resource').some(({name}) => name.endsWith('odd.js')),
      );
      let said = '';
      for (let tries = 0; !said && tries < 100; tries++) {
        await page.waitFor(() => new Promise((idle) => requestAnimationFrame(() => idle(true))));
        said = (await complaints(page)).join();
      }
      assert.match(said, /data-basalt="benfits"/);
      assert.match(said, /basalt-benefits-carousel/);
    }));

  it('says once that two versions meet, and the first one works', () =>
    visit(
      spaPage(ALL, {
        head:
          MODULE.replace('basalt.js', 'basalt.all.js') +
          MODULE.replace('/basalt/basalt.js', '/other/basalt.all.js'),
      }),
      async (page) => {
        await allShown(page);
        const said = await complaints(page);
        // The one file brings every widget, whatever the page uses.
        assert.equal(said.length, file('../src/loader/registry.ts').match(/'basalt-/g).length);
        for (const line of said) assert.match(line, /^warn.*0\.0\.0-other.*Remove one of the two/s);
      },
    ));

  it('leaves a tag alone that the page took first, and says so', () =>
    visit(
      spaPage(CAROUSEL, {
        head: `<script>customElements.define('basalt-benefits-carousel', class extends HTMLElement {})</script>${MODULE.replace('basalt.js', 'basalt.all.js')}`,
      }),
      async (page) => {
        const said = (await page.waitFor(() => true)) && (await complaints(page)).join();
        assert.match(said, /another script has this name/);
      },
    ));

  it('downloads only what the page uses', () =>
    visit(spaPage(CAROUSEL), async (page) => {
      await shown(page, 'basalt-benefits-carousel');
      const names = page.requests().map((url) => new URL(url).pathname);
      assert.ok(names.some((name) => name.includes('carousel')));
      assert.ok(
        !names.some((name) => /quiz|book-now|dialog|evidence|presets|\.(de|ar)\./.test(name)),
        names.join(),
      );
    }));

  it('waits with a widget until it comes near', () =>
    visit(
      spaPage(`<p>Hello</p><div class="far"></div>${CAROUSEL}`, {
        head: `<link rel="stylesheet" href="/far.css">${MODULE}`,
      }),
      async (page) => {
        served().page('/far.css', {
          html: '.far {height: 400vh}',
          headers: {'content-type': 'text/css'},
        });
        await page.open(served().origin + '/page');
        assert.equal(
          await page.evaluate(() => Boolean(customElements.get('basalt-benefits-carousel'))),
          false,
        );
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        await shown(page, 'basalt-benefits-carousel');
      },
    ));

  it('says what is missing when a chunk is gone, and the page’s own words stay', () => {
    const quiz = chunk('pain-relief-quiz');
    served().page(`/basalt/${quiz}`, {status: 404, html: 'gone'});
    return visit(spaPage(QUIZ), async (page) => {
      await page.waitFor(
        () => performance.getEntriesByName(document.querySelector('script').src).length > 0,
      );
      let said;
      while (!(said = (await complaints(page)).join()).includes('did not load'))
        await page.waitFor(() => true);
      assert.match(said, /<basalt-pain-relief-quiz>/);
      assert.match(await page.text('basalt-pain-relief-quiz'), /Call us on 01632 960 118/);
      served().page(`/basalt/${quiz}`, {
        html: file(quiz),
        headers: {'content-type': 'text/javascript'},
      });
    });
  });

  it('keeps a visitor who was on the page’s own link when the quiz came', () => {
    const {release} = served().hold('/basalt/basalt.js');
    return visit(
      spaPage(QUIZ),
      async (page) => {
        await page.evaluate(() => document.querySelector('basalt-pain-relief-quiz a').focus());
        release();
        await shown(page, 'basalt-pain-relief-quiz');
        assert.equal((await page.focused()).text, 'Begin');
      },
      {open: {until: 'interactive'}},
    );
  });

  it('is accessible with all three widgets in it', () =>
    visit(spaPage(ALL, {head: STYLESHEET + MODULE}), async (page) => {
      await allShown(page);
      assert.deepEqual(await axeViolations(page), []);
    }));
});
