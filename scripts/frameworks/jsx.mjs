import {importTypes, short} from './read-elements.mjs';

/** Our tags in the JSX of React 19, which sets properties and listens to events of any name. */
export const jsxTypes = (elements) => `import type {ClassAttributes, HTMLAttributes} from 'react';

${importTypes(
  elements.map(({name}) => name),
  '../build/index.js',
)}${importTypes(
  elements.flatMap((element) =>
    ['Attributes', 'Events', 'Props'].map((kind) => short(element) + kind),
  ),
  './elements.js',
)}
type Listeners<Events> = {
  [Type in keyof Events as \`on\${Type & string}\`]?: ((event: Events[Type]) => void) | undefined;
};

type Tag<Element, Own, Events> = ClassAttributes<Element> &
  Omit<HTMLAttributes<Element>, keyof Own> &
  Own &
  Listeners<Events> & {class?: string | undefined};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements
  .map(
    (element) =>
      `      '${element.tag}': Tag<${element.name}, ${short(element)}Props & ${short(element)}Attributes, ${short(element)}Events>;\n`,
  )
  .join('')}    }
  }
}
`;
