/** Whatever a page is made of, each finding stands where it says. Needs `dist/`. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {micromark} from 'micromark';
import {parseFragment} from 'parse5';

import {lintPage} from '../../bin/claims/lint-page.mjs';
import {kinds, passagesOf} from '../../dist/bin/reading.js';
import {claims, lintClaims} from '../../dist/domain.js';

const said = claims.rules.flatMap(({tests}) => tests.hit);
const joints = {
  text: [' ', '. ', '\n', '\r\n', '\n\n', '\r', '\t', '\u00ad', '🪨', '…', '\u0301', '’'],
  html: [
    ...[
      '<b>',
      '</b>',
      '<p>',
      '</p>',
      '<br>',
      '<td>',
      '<li>',
      '<wbr>',
      '<!-- heals -->',
      '<i title="',
    ],
    ...[
      '&nbsp;',
      '&amp;',
      '&shy;',
      '&#97;',
      '&NotEqualTilde;',
      '&ampT',
      '&',
      '&#x1F600;',
      '&bogus;',
    ],
    ...[
      '<img alt="',
      '<img alt=',
      "<a title='",
      '">',
      "'>",
      '>',
      '<',
      '"',
      '<script>',
      '</script>',
    ],
    ...[
      '<textarea>',
      '</textarea>',
      '<title>',
      '</title>',
      '<pre>',
      '</pre>',
      '<svg><title>',
      '\0',
    ],
    ...['<script type="application/ld+json">{"name":"', '"}</script>', '<template>', '</template>'],
  ],
  markdown: [
    ...[
      '*',
      '**',
      '_',
      '`',
      '# ',
      '\n\n',
      '\n> ',
      '\n- ',
      '\n1. ',
      '\n    ',
      '\t',
      '\\',
      '\\*',
      '  \n',
    ],
    ...[
      '[',
      '](x "',
      '")',
      '![',
      '](y)',
      '<b>',
      '</b>',
      '<',
      '>',
      '\n---\n',
      '\n===\n',
      '```\n',
      '|',
    ],
    ...[
      '\n\n| a | b |\n|---|---|\n| ',
      ' | ',
      ' |\n',
      '&nbsp;',
      '&shy;',
      '---\ntitle: ',
      '[x]: y "',
      '\0',
    ],
  ],
};

/** A page made of claims, of what a claim is parted by, and of anything. */
const pageOf = (kind) =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...said),
        fc.constantFrom(...joints.text),
        fc.constantFrom(...joints[kind]),
        fc.string({maxLength: 4}),
      ),
      {maxLength: 16},
    )
    .map((parts) => parts.join(''));

const lint = (text, scope) => lintClaims(text, {scope});

/** The part of a page that a finding is about, by its lines and columns alone. */
function partOf(page, {line, column, endLine, endColumn}) {
  const ends = [...page.matchAll(/\r\n?|\n/g)].map(({0: end, index}) => index + end.length);
  const offset = (row, place) => (row === 1 ? 0 : ends[row - 2]) + place - 1;
  return page.slice(offset(line, column), offset(endLine, endColumn));
}

const textOf = (node) => node.value ?? (node.childNodes ?? []).map(textOf).join('');
/** Letters and digits alone, decoded: what is left of a part whose markup may be cut in two. */
const bare = (text) => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
const readings = {
  text: (part) => [part],
  html: (part) => [
    textOf(parseFragment(part)),
    // In JSON, and in an attribute, a tag is text.
    textOf(parseFragment(part.replaceAll('<', '&lt;'))),
    ...(part.includes('\\')
      ? [part.replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(parseInt(code, 16)))]
      : []),
  ],
  markdown: (part) => [
    textOf(parseFragment(micromark(part, {allowDangerousHtml: true}))),
    textOf(parseFragment(part)),
  ],
};

for (const kind of kinds) {
  describe(`any page of ${kind}`, () => {
    it('holds what each finding quotes at its line and column', () => {
      let found = 0;
      fc.assert(
        fc.property(pageOf(kind), (page) => {
          for (const finding of lintPage(page, passagesOf(page, kind), lint)) {
            found++;
            const part = partOf(page, finding);
            assert.ok(
              readings[kind](part).some((text) => bare(text) === bare(finding.match)),
              `${JSON.stringify(part)} is not ${JSON.stringify(finding.match)}`,
            );
          }
        }),
        {numRuns: 1000},
      );
      assert.ok(found > 500, `${found} findings`);
    });

    it('is read without a throw, whatever it is', () => {
      fc.assert(
        fc.property(fc.oneof(fc.string({unit: 'binary'}), pageOf(kind)), (page) => {
          for (const passage of passagesOf(page, kind)) {
            const [from, to] = passage.placeOf(0, passage.text.length);
            assert.ok(0 <= from && from <= to && to <= page.length);
          }
        }),
      );
    });
  });
}
