import {importOwn, short} from './read-elements.mjs';

/** Our tags in the templates of Vue 3, for Volar and `vue-tsc`. */
export const vueTypes = (elements) => `import type {HTMLAttributes} from 'vue';

${importOwn(elements)}
type Pascal<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${Capitalize<First>}\${Pascal<Rest>}\`
  : Capitalize<Name>;

type Listeners<Events> = {
  [Type in keyof Events as \`on\${Pascal<Type & string>}\`]?: ((event: Events[Type]) => void) | undefined;
};

type Tag<Own, Events> = new () => {
  $props: Omit<HTMLAttributes, keyof Own> & Own & Listeners<Events>;
};

declare module 'vue' {
  interface GlobalComponents {
${elements
  .map(
    (element) =>
      `    '${element.tag}': Tag<${short(element)}Props & ${short(element)}Attributes, ${short(element)}Events>;\n`,
  )
  .join('')}  }
}
`;
