/** What `lint-claims` finds in a page, and where. Needs `dist/`. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {lintPage} from '../../bin/claims/lint-page.mjs';
import {passagesOf} from '../../dist/bin/reading.js';
import {lintClaims} from '../../dist/domain.js';

const lint = (text, scope) => lintClaims(text, {scope});

/** The page with each finding in «quotes», put there by the lines and columns that it tells. */
function marked(page, kind) {
  const lines = page.split(/(?<=\r\n|\n)/);
  const offset = (line, column) => lines.slice(0, line - 1).join('').length + column - 1;
  const findings = lintPage(page, passagesOf(page, kind), lint);
  return findings.reduceRight((text, {line, column, endLine, endColumn}) => {
    const [from, to] = [offset(line, column), offset(endLine, endColumn)];
    return `${text.slice(0, from)}«${text.slice(from, to)}»${text.slice(to)}`;
  }, page);
}

const holds = (kind) => (page) => assert.equal(marked(page.replace(/[«»]/g, ''), kind), page);

describe('lint-claims, in HTML', () => {
  const finds = holds('html');
  for (const [name, page] of [
    ['across inline tags', '<p>«re<b>lie</b>ves <a href="/x">back <i>pain»</i></a>'],
    ['across a comment', '<p>«he<!-- no -->als»'],
    ['across lines and indents', '<p>«relieves\r\n\r\n   pain»'],
    ['over a line break of the page', '<p>«relieves<br>pain»'],
    ['not over two of them', '<p>relieves<br><br>pain'],
    ['not from block to block', '<p>relieves</p><p>pain</p><li>eases<li>pain<td>eases<td>aches'],
    ['through references', '<p>«pain&nbsp;re&shy;lief» &amp; «he&#97;ls»'],
    ['behind references without an end', '<p>AT&ampT &copy «heals»'],
    ['in the title', '<title>«Heals» &amp; more</title>'],
    ['in a picture’s words', '<img src=heals.jpg alt="«He&#97;ls»">'],
    ['in attributes without quotes', '<a title=«heals» href=heal>x</a>'],
    ['in an attribute as a browser reads it', '<a title="&copy=1 «heals»">'],
    ['in names for screen readers', "<nav aria-label='«heals»'>"],
    [
      'in what search engines show',
      '<meta name="description" content="«heals»"><meta property="og:title" content="«heals»">',
    ],
    [
      'not in what nobody reads',
      '<meta name="theme" content="heals"><input value="heals"><!-- heals -->',
    ],
    ['on a button', '<input type=submit value=«heals»>'],
    [
      'not in scripts, styles and templates',
      '<script>"heals"</script><style>.heals{}</style><template><p>heals</template><iframe>heals</iframe>',
    ],
    ['behind a script that never ends', '<p>«heals»</p><script>"heals"'],
    ['in what stands there without scripts', '<noscript><p>«heals»</noscript>'],
    ['in a shadow root as it stands', '<template shadowrootmode=open>«heals»</template>'],
    ['in a text field', '<textarea>«heals» <b></textarea>«heals»'],
    [
      'in a heading of a widget',
      '<basalt-benefits-carousel heading="«heals»"></basalt-benefits-carousel>',
    ],
    ['in a carrier’s heading', '<div data-basalt="book-now" data-label="«heals»">'],
    [
      'in JSON-LD',
      '<script type="application/ld+json">{"name": "Spa", "url": "https://heal.example", "image": "heal", "description": "«He\\u0061ls»"}</script>',
    ],
    [
      'in a quiz of one’s own',
      '<basalt-pain-relief-quiz><script type="application/json">{"title":"«heals»","id":"heal"}</script></basalt-pain-relief-quiz>',
    ],
    ['not in another script’s JSON', '<script type="application/json">{"title":"heals"}</script>'],
    [
      'not in JSON that is none',
      '<script type="application/ld+json">{"description":"heals</script>',
    ],
    [
      'not in conditions asked after',
      '<basalt-safety-check><ul><li>cancer</ul></basalt-safety-check><p>«cancer»',
    ],
    [
      'not in what is marked as exempt',
      '<div data-basalt-claims=exempt><div>cancer</div>cancer</div>«cancer»',
    ],
    [
      'in quotes by the rules for quotes',
      '<q data-basalt-claims="testimonial">My «pain is gone»</q> My pain is gone',
    ],
    ['in markup that is broken', '<p <b>«heals»</p></i></div><table>«heals»<tr></b>'],
  ]) {
    it(`finds claims ${name}`, () => finds(page));
  }
});

describe('lint-claims, in Markdown', () => {
  const finds = holds('markdown');
  for (const [name, page] of [
    ['across emphasis and links', '«re**lie**ves [*back* pain»](https://heal.example)'],
    ['across lines', '> «relieves\n> pain»'],
    [
      'not from block to block',
      '# relieves\npain\n\n- relieves\n- pain\n\n| eases | pain |\n|---|---|\n| eases | aches |',
    ],
    ['in headings of both kinds', '## «heals» ##\n\n«heals»\n====='],
    ['through references and escapes', '«pain&nbsp;relief», he\\als, \\«heals» &amp; «heals»'],
    ['in pictures and titles', '![«he*al*s»](heal.png "«heals»") [x](y "«heals»")'],
    [
      'not in code, addresses and labels',
      '    heals\n\n```\nheals\n```\n\n<https://heal.example> [x][heal]\n\n[heal]: /heal',
    ],
    ['in code within a line, which is read', 'it `«heals»`'],
    [
      'in HTML within it',
      '<div title="«heals»">\n«he<b>als»</b>\n</div>\n\nnow <span title="«heals»">x</span>',
    ],
    ['in tables', '| a | b |\n|---|---|\n| x | «heals» |'],
    [
      'in what stands above',
      '---\ntitle: "It «heals»"\nslug: heal\ndescription: >\n  «relieves\n  pain»\nlayout: heal\n---\n«heals»',
    ],
    ['in what stands above in TOML', "+++\ntitle = 'It «heals»'\n+++\nok"],
    ['not in a rule that looks like it', 'text\n\n---\n\ntitle «heals»'],
    ['behind tabs', '-\t«heals»\n\n\t> «heals»'],
  ]) {
    it(`finds claims ${name}`, () => finds(page));
  }
});
