import {doc, importTypes, short} from './read-elements.mjs';

const fileOf = (tag) => tag.replace(/^basalt-/, '');

/** The wrappers: each knows its properties, and brings its script when one stands in the page. */
export const reactModule = (elements) => `import {wrap} from '../build/react/wrap.js';

${elements
  .map(
    ({tag, name, properties, events}) =>
      `export const ${name} = /* @__PURE__ */ wrap({
  tag: '${tag}',
  load: () => import('../build/widgets/${fileOf(tag)}/${fileOf(tag)}.define.js'),
  properties: ${JSON.stringify(Object.fromEntries(properties.map(({name: own, attribute}) => [own, attribute])))},
  events: ${JSON.stringify(Object.fromEntries(events.map(({name: type, listener}) => [listener, type])))},
});
`,
  )
  .join('\n')}`;

const listenersOf = ({events}) =>
  events
    .map(
      ({description, listener, type}) =>
        `${doc(description)}  ${listener}?: ((event: ${type}) => void) | undefined;\n`,
    )
    .join('');

export const reactTypes = (elements) => {
  const events = new Set(elements.flatMap((element) => element.events.map(({type}) => type)));
  return `import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';

${importTypes(
  elements.map(({name}) => `${name} as ${name}Element`),
  '../build/index.js',
)}${importTypes([...events].sort(), '../build/index.js')}${importTypes(
    elements.map((element) => `${short(element)}Props as Own${short(element)}Props`),
    './elements.js',
  )}
type Component<Element, Own> = ForwardRefExoticComponent<
  Omit<HTMLAttributes<Element>, keyof Own> & Own & RefAttributes<Element>
>;

${elements
  .map(
    (element) => `export interface ${element.name}Props extends Own${short(element)}Props {
${listenersOf(element)}}

${doc(element.description, '')}export declare const ${element.name}: Component<${element.name}Element, ${element.name}Props>;
`,
  )
  .join('\n')}`;
};
