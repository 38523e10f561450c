import {importTypes, short} from './read-elements.mjs';

/** Our tags in the markup of Svelte 5, for its language tools and `svelte-check`. */
export const svelteTypes = (elements) => `import type {HTMLAttributes} from 'svelte/elements';

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

type Tag<Element extends EventTarget, Own, Events> = Omit<HTMLAttributes<Element>, keyof Own> &
  Own &
  Listeners<Events>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${elements
  .map(
    (element) =>
      `    '${element.tag}': Tag<${element.name}, ${short(element)}Props & ${short(element)}Attributes, ${short(element)}Events>;\n`,
  )
  .join('')}  }
}
`;
