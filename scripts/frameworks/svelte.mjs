import {importClasses, importOwn, LISTENERS, short} from './read-elements.mjs';

/** Our tags in the markup of Svelte 5, for its language tools and `svelte-check`. */
export const svelteTypes = (elements) => `import type {HTMLAttributes} from 'svelte/elements';

${importClasses(elements)}${importOwn(elements)}
${LISTENERS}
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
