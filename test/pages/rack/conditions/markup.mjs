/** What editors and filters make of a snippet before a visitor gets it. */
import assert from 'node:assert/strict';

import {MODULE, STYLESHEET} from '../../spa-page.mjs';
import * as rack from '../widgets.mjs';

const {ALL, BOOK, carrier, CAROUSEL, CHECK, QUIZ, spa, TAGS, widget, WIDGETS} = rack;

const CARRIERS = TAGS.map((tag) => carrier(tag)).join('\n');

/** Each widget with its own words, and no carrier left. */
async function carried(page, tags = TAGS) {
  assert.equal(await page.count('[data-basalt]'), 0);
  for (const tag of tags) {
    const words = await page.evaluateOn(tag, (widget) => widget.textContent);
    assert.ok(words.replace(/\s+/g, ' ').includes(WIDGETS[tag].reads), `<${tag}> lost its words`);
  }
}

const profile = (json) => `<script type="application/json" data-basalt-profile>${json}</script>`;
const bookLink = (page) =>
  page.waitFor((tag) => document.querySelector(tag).shadowRoot.querySelector('a')?.href, {
    args: [BOOK],
    because: 'the button has no address',
  });

/** The snippets that our documentation shows for pasting. */
const snippets = () =>
  ['README.md', 'docs/own-quiz.md', 'docs/profile.md']
    .flatMap((path) => [...rack.source(path).matchAll(/```html\n([^]*?)```/g)])
    .map(([, html]) => html);

/** What no content system leaves alone, found in a snippet. */
const fragile = (html) => {
  const values = [...html.matchAll(/="([^"]*)"/g)].map(([, value]) => value);
  const json = [...html.matchAll(/<script[^>]*json[^>]*>([^]*?)<\/script>/g)].map(
    ([, text]) => text,
  );
  return [
    ...values.filter((value) => value.includes('>')),
    ...json.filter((text) => /[<&]|\n\s*\n|\[\w+\]/.test(text)),
    ...(/<basalt-[\w-]+[^>]*\/>/.exec(html) ?? []),
  ];
};

export const markup = [
  {
    // What stands alone in a line gets a paragraph; what is a block is left, with all that is in it.
    name: '36 WordPress’ classic editor, with <p> and <br />: the same words, the same slides',
    page: spa(
      `<p>${MODULE}<br />\n${widget(BOOK)}</p>
       <div data-basalt="benefits-carousel" data-eager>\n${WIDGETS[CAROUSEL].inside}<p></p>\n</div>
       <div data-basalt="pain-relief-quiz" data-eager><br />\n${WIDGETS[QUIZ].inside}\n</div>`,
      {head: STYLESHEET},
    ),
    async then(page) {
      await carried(page, [CAROUSEL, QUIZ]);
      assert.equal(await page.count(`${CAROUSEL} >>> [part="slide"]`), 3);
    },
  },
  {
    // `</p>` closes what stands open in the paragraph, our tag too.
    name: '36b the same around a tag whose children are blocks',
    page: spa(
      `<p>${MODULE}<br />\n<basalt-benefits-carousel eager><br /></p>\n${WIDGETS[CAROUSEL].inside}\n<p></basalt-benefits-carousel></p>
       <p><basalt-pain-relief-quiz eager><br />\n</p>${WIDGETS[QUIZ].inside}<p></basalt-pain-relief-quiz></p>`,
      {head: STYLESHEET},
    ),
    limit: 'Slides that are blocks stand below the carousel, which shows the shipped ones.',
    async then(page) {
      assert.match(await page.text('main'), /An hour without a telephone/);
      assert.match(await page.text('main'), /Not sure\? Call us on/);
      await page.waitFor(
        (tag) =>
          document.querySelector(tag).shadowRoot.querySelectorAll('[part="slide"]').length === 6,
        {args: [CAROUSEL], because: 'the shipped slides are not there'},
      );
    },
  },
  {
    name: '37 curly quotes and dashes in what stands in a widget',
    page: spa(
      ALL.replace('Warm stones', '&#8220;Warm stones&#8221; &#8211; it&#8217;s').replace(
        'Book a',
        '&#8216;Book&#8217; a',
      ),
    ),
    then: async (page) =>
      assert.match(
        await page.evaluateOn(CAROUSEL, (each) => each.textContent),
        /“Warm stones” – it’s/,
      ),
  },
  {
    name: '38 JSON whose & became &#038;, and with <br /> at its line ends',
    page: spa(
      `${profile('{"name": "Stone &#038; Water",<br />\n"booking": {"url": "https://example.com/book?a=1&#038;b=2"}}')}${widget(BOOK, 'eager label="Book"', '')}`,
    ),
    async then(page) {
      const link = () => bookLink(page);
      assert.equal(await link(), 'https://example.com/book?a=1&b=2');
    },
  },
  {
    name: '39 an attribute in curly quotes: said, and the rest works',
    page: spa(ALL.replace('carousel eager', 'carousel eager heading=“What guests ask”')),
    warns: /<basalt-benefits-carousel>.*curly/,
  },
  {
    name: '40 tags in capitals',
    page: spa(ALL.replaceAll('<basalt-book-now', '<BASALT-Book-Now').replaceAll('</b', '</B')),
  },
  {
    name: '41 a tag that closes itself: said, and the page is still read',
    page: spa(
      `<basalt-pain-relief-quiz eager /><h2>Where we are</h2><p>Quay Street 4</p>${widget(BOOK)}`,
    ),
    warns: /<basalt-pain-relief-quiz>.*<\/basalt-pain-relief-quiz>/,
    then: async (page) => assert.match(await page.text('main'), /Quay Street 4/),
  },
  {
    name: '42 TinyMCE: our tags dropped, a carrier kept, addresses made relative',
    page: ({server}) => {
      server.page('/basalt.js', {html: `import '/basalt/basalt.js'`, headers: rack.JAVASCRIPT});
      return spa(`<div>${WIDGETS[QUIZ].inside}</div>${CARRIERS}`, {
        head: `${STYLESHEET}<script type="module" src="../basalt.js"></script>`,
      });
    },
    then: (page) => carried(page),
  },
  {
    name: '43 DOMPurify: only data- attributes and style are left',
    page: spa(CARRIERS.replaceAll('data-eager', 'data-eager="" style="--basalt-accent: #0a6b52"')),
    async then(page) {
      await carried(page);
      assert.equal(
        await page.evaluateOn(QUIZ, (each) =>
          each.style.getPropertyValue('--basalt-accent').trim(),
        ),
        '#0a6b52',
      );
    },
  },
  {
    name: '44 WordPress’ filter for authors: loose children, JSON as text, the carrier works',
    page: spa(
      `<p>{"name": "Stillwater"}</p>${WIDGETS[CAROUSEL].inside}${WIDGETS[CHECK].inside}${CARRIERS}`,
    ),
    then: (page) => carried(page),
  },
  {
    name: '45 the documented snippets hold nothing that a content system breaks, and work',
    page: () =>
      spa(
        snippets()
          .map((html) => html.replaceAll('https://your-spa.example', ''))
          .filter((html) => !html.includes('{"questions": []}'))
          .map((html) => html.replaceAll(/<(basalt-[\w-]+)/g, '<$1 eager'))
          .join('\n'),
        {head: ''},
      ),
    then: () => assert.deepEqual(snippets().flatMap(fragile), []),
    // Several examples in one page, each with a carousel, a quiz or a profile of its own.
    axe: false,
    refused: true,
  },
];
