/** Every Markdown file for people is a page of Storybook too: the text stands once. */
import {readdirSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';

import {toId} from 'storybook/internal/csf';

import {root} from '../run.mjs';
import {gradesTable} from './grades.mjs';
import {toMdx} from './mdx.mjs';

/** Where a file stands in the sidebar; any other of `docs/` is a guide with its own heading. */
const PLACES = {
  'docs/getting-started.md': 'Start/Getting started',
  'docs/frameworks.md': 'Start/Frameworks',
  'docs/migration.md': 'Start/Coming from something else',
  'docs/theming.md': 'Reference/Theming',
  'docs/profile.md': 'Guides/Your spa, once',
  'docs/own-quiz.md': 'Guides/A quiz of your own',
  'docs/booking-providers.md': 'Guides/Booking systems',
  'docs/body-map.md': 'Guides/The body map in a form',
  'docs/embed.md': 'Guides/In a frame',
  'docs/host-pages.md': 'Guides/Host pages',
  'docs/content-security-policy.md': 'Guides/Content security policy',
  'docs/claims.md': 'Guides/Health claims',
  'docs/claims-linter.md': 'Guides/The claims linter',
  'docs/accessibility.md': 'About/Accessibility',
  'docs/privacy.md': 'About/Privacy',
  'docs/evidence.md': 'About/Evidence',
  'docs/security.md': 'About/Security',
  'docs/plan.md': 'About/Plan',
  'CONTRIBUTING.md': 'About/Contributing',
};

/** What stands below the words of a page, because only a page can show it. */
const BELOW = {
  'docs/theming.md': {
    imports: "import {Tokens} from '../../blocks/tokens.jsx';",
    content: '<Tokens />',
  },
  'docs/evidence.md': {content: gradesTable()},
};

const read = (file) => readFileSync(root + file, 'utf8');
const heading = (file) => /^# (.*)$/m.exec(read(file))?.[1] ?? file;
const markdownIn = (folder) =>
  readdirSync(root + folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => folder + name);

/** The title of each file, by its path. */
export const titles = new Map([
  ...['CONTRIBUTING.md', ...markdownIn('docs/')].map((file) => [
    file,
    PLACES[file] ?? `Guides/${heading(file).replace(/[:/].*/, '')}`,
  ]),
  ...markdownIn('docs/decisions/').map((file) => [
    file,
    `About/Decisions/${heading(file).replaceAll('/', ' ')}`,
  ]),
]);

const address = (title) => `./?path=/docs/${toId(title, 'Docs')}`;

/** A link of a file of ours, as it leads in Storybook. What is no page there is told by its name. */
const linkFrom = (file) => (target) => {
  if (/^(https?:|mailto:|tel:|#)/.test(target)) return target;
  const [path, anchor] = target.split('#');
  const title = titles.get(posix.join(posix.dirname(file), path));
  if (!title) return undefined;
  // Storybook's own addresses have no place for an anchor but the end.
  return `${address(title)}${anchor ? `#${anchor}` : ''}`;
};

/** A link to what no page shows, such as a file of the source, keeps its words and loses its way. */
const withoutWay = (file, markdown) =>
  markdown.replace(/\[([^\]]+)\]\(([^()\s]+)\)/g, (whole, words, target) =>
    linkFrom(file)(target) === undefined ? words : whole,
  );

/** @returns {{name: string, text: string}[]} One page a file. */
export const guidePages = () =>
  [...titles].map(([file, title]) => ({
    name: `guides/${toId(title, '').replace(/-+$/, '')}.mdx`,
    text: [
      "import {Meta} from '@storybook/addon-docs/blocks';",
      ...(BELOW[file]?.imports ? [BELOW[file].imports] : []),
      `<Meta title=${JSON.stringify(title)} />`,
      toMdx(withoutWay(file, read(file)), linkFrom(file)),
      ...(BELOW[file] ? [BELOW[file].content] : []),
    ].join('\n\n'),
  }));
