/** A page for each widget: to try, to copy, in every state, and all that its docblock says. */
import {readdirSync, readFileSync} from 'node:fs';

import {storyNameFromExport, toId} from 'storybook/internal/csf';

import {root} from '../run.mjs';
import {eventDetails} from './event-details.mjs';
import {membersOf, widgets} from './manifest.mjs';
import {plain, table} from './mdx.mjs';

const said = (text = '') => plain(text.replace(/\s+/g, ' ').trim());
const code = (text) => `<code>{${JSON.stringify(text.replace(/\s+/g, ' '))}}</code>`;
const byDefault = (value) =>
  value && !/^(''|undefined|false)$/.test(value) ? `, unless told ${code(value)}` : '';

/** A name, with an anchor that search finds, and what is said of it. */
const fact = (name, type, description) => `### ${plain(name)}\n\n${type}\n\n${description}`;

const section = (title, facts) =>
  facts.length === 0
    ? ''
    : `## ${title}\n\n<div className="facts">\n\n${facts.join('\n\n')}\n\n</div>`;

const tableOf = (title, head, rows) =>
  rows.length === 0 ? '' : `## ${title}\n\n${table(head, rows)}`;

function reference(widget, details) {
  const {attributes = [], events = [], slots = [], cssParts = [], cssProperties = []} = widget;
  const members = membersOf(widget);
  return [
    section(
      'Attributes',
      attributes.map(({name, type, default: value, description}) =>
        fact(name, `${code(type?.text ?? 'string')}${byDefault(value)}`, said(description)),
      ),
    ),
    section(
      'Events',
      events.map(({name, type, description}) => {
        const {detail = 'nothing', cancelable} = details.get(type?.text) ?? {};
        return fact(
          name,
          `detail: ${code(detail)}${cancelable ? ', can be cancelled' : ''}`,
          said(description),
        );
      }),
    ),
    section(
      'For a script',
      members.map(({kind, name, type, parameters = [], readonly, description}) =>
        kind === 'method'
          ? fact(
              `${name}(${parameters.map((each) => each.name).join(', ')})`,
              'a method',
              said(description),
            )
          : fact(
              name,
              `${code(type?.text ?? 'unknown')}${readonly ? ', to be read' : ''}`,
              said(description),
            ),
      ),
    ),
    tableOf(
      'Slots',
      ['slot', 'what goes in'],
      slots.map(({name, description}) => [name ? code(name) : 'without a name', said(description)]),
    ),
    tableOf(
      'Parts',
      ['part', 'what it is'],
      cssParts.map(({name, description}) => [code(name), said(description)]),
    ),
    tableOf(
      'Custom properties',
      ['property', 'unless set', 'what it is'],
      cssProperties.map(({name, default: value = '', description}) => [
        code(name),
        value && code(value),
        said(description),
      ]),
    ),
  ].filter(Boolean);
}

/** A story file: what it is of, and whether it has a state to play with. */
function readStories(name) {
  const text = readFileSync(`${root}stories/${name}`, 'utf8');
  return {
    tag: /component: '([\w-]+)'/.exec(text)?.[1],
    playground: /export const Playground\b/.test(text),
    title: /title: (['"`])(.*?)\1/.exec(text)?.[2],
    states: [...text.matchAll(/export const (\w+): Story/g)].map(([, name]) => name),
    extra: /title: ["'`].*\/.*\//.test(text),
  };
}

function page(name, details) {
  const {tag, title, states, playground, extra} = readStories(name);
  const widget = widgets.get(tag);
  if (!widget) throw new Error(`stories/${name}: <${tag}> is not in the manifest.`);
  return [
    "import {Canvas, Controls, Meta, Stories, Title} from '@storybook/addon-docs/blocks';",
    `import * as stories from '../../../stories/${name.replace(/\.ts$/, '')}';`,
    ...(playground ? ["import {OnceInThePage} from '../../blocks/once.jsx';"] : []),
    '<Meta of={stories} />',
    '<Title />',
    `<p className="tag"><code>{${JSON.stringify(`<${tag}>`)}}</code></p>`,
    ...(extra ? [] : (widget.description ?? '').split(/\n{2,}/).map(said)),
    ...(playground
      ? [
          '## Try it',
          '<Canvas of={stories.Playground} sourceState="shown" />',
          '<Controls of={stories.Playground} />',
          '<OnceInThePage />',
        ]
      : []),
    '## Every state',
    'Each has a view of its own, in which it is played: pressed, ticked and gone through as a visitor would.',
    states
      .map((each) => storyNameFromExport(each))
      .map((each) => `- [${each}](./?path=/story/${toId(title, each)})`)
      .join('\n'),
    `<Stories title="" includePrimary={${!playground}} />`,
    ...(extra ? [] : reference(widget, details)),
  ].join('\n\n');
}

export function widgetPages() {
  const details = eventDetails();
  return readdirSync(`${root}stories`)
    .filter((name) => name.endsWith('.stories.ts'))
    .map((name) => ({
      name: `widgets/${name.replace('.stories.ts', '')}.mdx`,
      text: page(name, details),
    }));
}
