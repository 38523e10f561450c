/**
 * @typedef {object} Element
 * @property {string} tag
 * @property {string} name The name of its class.
 * @property {string} description
 * @property {{name: string, description: string, attribute: string | null}[]} properties Those that a page may set.
 * @property {{name: string, description: string, type: string}[]} attributes Those that are no property in another spelling.
 * @property {{name: string, description: string, type: string, listener: string}[]} events `listener` is `onBasaltBookOpen`.
 */

const byTag = (a, b) => (a.tag < b.tag ? -1 : 1);

const pascal = (name) => name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());

/** @returns {Element[]} */
export const readElements = ({modules}) =>
  modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName)
    .map(({tagName, name, description = '', members = [], attributes = [], events = []}) => ({
      tag: tagName,
      name,
      description,
      properties: members
        .filter(({kind, readonly}) => kind === 'field' && !readonly)
        .map((member) => ({
          name: member.name,
          description: member.description ?? '',
          attribute: attributes.find(({fieldName}) => fieldName === member.name)?.name ?? null,
        })),
      attributes: attributes
        .filter(({fieldName, name: attribute}) => !fieldName && !isProperty(members, attribute))
        .map(({name: attribute, description: said = '', type}) => ({
          name: attribute,
          description: said,
          type: type?.text ?? 'string',
        })),
      events: events.map(({name: type, description: said = '', type: {text}}) => ({
        name: type,
        description: said,
        type: text,
        listener: `on${pascal(type)}`,
      })),
    }))
    .sort(byTag);

const isProperty = (members, name) =>
  members.some((member) => member.name === name && member.kind === 'field');

/** A comment over a line of types. */
export const doc = (text, indent = '  ') =>
  text ? `${indent}/** ${text.replace(/\*\//g, '*\\/').replace(/\s*\n\s*/g, ' ')} */\n` : '';

/** What `elements.d.ts` calls the types of an element: `BookNow` and `Props`, `Attributes`, `Events`. */
export const short = ({name}) => name.replace(/^Basalt/, '');

/** `heading-level` has to stand in quotes. */
export const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

/** The names that a file takes from another: `import type {a, b} from '…';`. */
export const importTypes = (names, from) =>
  `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from '${from}';\n`;

/** The line that takes what each element has of its own out of `elements.d.ts`. */
export const importOwn = (elements) =>
  importTypes(
    elements.flatMap((element) =>
      ['Attributes', 'Events', 'Props'].map((kind) => short(element) + kind),
    ),
    './elements.js',
  );

/** The line that takes the classes of the elements. */
export const importClasses = (elements) =>
  importTypes(
    elements.map(({name}) => name),
    '../build/index.js',
  );

/** Listeners where a framework calls them as the event is called: `onbasalt-book-open`. */
export const LISTENERS = `type Listeners<Events> = {
  [Type in keyof Events as \`on\${Type & string}\`]?: ((event: Events[Type]) => void) | undefined;
};
`;
