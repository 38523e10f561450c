import {importClasses, importOwn, LISTENERS, short} from './read-elements.mjs';

/** Our tags in the JSX of React 19, which sets properties and listens to events of any name. */
export const jsxTypes = (elements) => `import type {ClassAttributes, HTMLAttributes} from 'react';

${importClasses(elements)}${importOwn(elements)}
${LISTENERS}
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
