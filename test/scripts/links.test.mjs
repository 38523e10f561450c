/** No link in what we write leads nowhere. Addresses of others are read, not asked. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {describe, it} from 'node:test';

import {anchorsIn, linksIn} from '../../scripts/markdown-links.mjs';
import {root} from '../../scripts/run.mjs';
import {checkLinks, outside} from '../../scripts/stories/check-links.mjs';
import {titles} from '../../scripts/storybook/guides.mjs';
import {toMdx} from '../../scripts/storybook/mdx.mjs';

const files = ['', 'docs/']
  .flatMap((folder) =>
    readdirSync(root + folder, {recursive: folder !== ''}).map((name) => folder + name),
  )
  .filter((name) => name.endsWith('.md'));

/** @returns {string | undefined} What is wrong with a link of a file. */
function wrong(file, href) {
  if (/^[a-z]+:/i.test(href)) return outside(href);
  const [path, anchor] = href.split('#');
  const target = path ? join(root, dirname(file), path) : join(root, file);
  if (relative(root, target).startsWith('..')) return 'it leads out of the repository';
  if (!existsSync(target)) return 'there is no such file';
  if (!anchor) return undefined;
  return anchorsIn(readFileSync(target, 'utf8')).includes(anchor)
    ? undefined
    : 'there is no such heading';
}

const wrongIn = (file, markdown) =>
  linksIn(markdown)
    .map((href) => [href, wrong(file, href)])
    .filter(([, said]) => said);

describe('links', () => {
  it('are in files that we find', () => {
    for (const file of [
      'README.md',
      'CONTRIBUTING.md',
      'docs/profile.md',
      'docs/decisions/0003-lean-runtime.md',
    ])
      assert.ok(files.includes(file), file);
  });

  for (const file of files)
    it(`of ${file} lead somewhere`, () => {
      assert.deepEqual(wrongIn(file, readFileSync(root + file, 'utf8')), []);
    });

  it('that lead nowhere are told', () => {
    const markdown = `# One
[file](gone.md) [heading](profile.md#gone) [own](#two) [out](../../etc) [plain](http://spa.example)
[well](#one) [code](profile.md#booking) \`[no](link.md)\`
\`\`\`
[not](this.md)
\`\`\`
[odd]: https://nowhere`;
    const said = linksIn(markdown).filter((href) => wrong('docs/security.md', href));
    assert.deepEqual(said, [
      'gone.md',
      'profile.md#gone',
      '#two',
      '../../etc',
      'http://spa.example',
      '#one',
      'https://nowhere',
    ]);
  });

  it('of Storybook that lead nowhere are told', () => {
    const entries = {'a--docs': {type: 'docs'}, 'a--state': {type: 'story'}};
    const right = [
      '#here',
      './?path=/docs/a--docs#here',
      './?path=/story/a--state',
      'https://a.example',
    ];
    const broken = [
      '#gone',
      './?path=/docs/b--docs',
      './?path=/docs/a--state',
      './?path=/docs/a--docs#gone',
      'a.md',
    ];
    const pages = new Map([['a--docs', {ids: ['here'], links: [...right, ...broken]}]]);
    const said = checkLinks(pages, entries);
    assert.equal(said.length, broken.length, said.join('\n'));
    broken.forEach((href, place) => assert.ok(said[place].includes(` ${href}: `), said[place]));
  });
});

describe('a page of Storybook made of Markdown', () => {
  it('there is for every file of docs', () => {
    for (const file of files.filter((name) => /^docs\/([\w-]+|decisions\/.*)\.md$/.test(name)))
      assert.ok(titles.has(file), file);
    assert.equal(new Set(titles.values()).size, titles.size, 'two pages of one name');
  });

  it('keeps code, and takes no word for code', () => {
    const link = (target) => (target === 'a.md' ? './?path=/docs/a--docs' : undefined);
    assert.equal(
      toMdx('Write {a} < `{b} <i>` and [go](a.md).\n\n```html\n<b>{c}\n\n</b>\n```', link),
      'Write \\{a\\} &lt; `{b} <i>` and [go](./?path=/docs/a--docs).\n\n```html\n<b>{c}\n\n</b>\n```',
    );
    assert.match(
      toMdx('| a | b |\n| --- | --- |\n| `x \\| y` | z |', link),
      /<td>`x \| y`<\/td>\n<td>z<\/td>/,
    );
  });
});
