import {doc, importTypes, key, short} from './read-elements.mjs';

const lines = (all, line) => all.map(line).join('');

const propsOf = ({name, properties, attributes}) =>
  lines(
    properties,
    (property) =>
      `${doc(property.description)}  ${property.name}?: ${name}['${property.name}'] | undefined;\n`,
  ) +
  lines(
    attributes,
    (attribute) =>
      `${doc(attribute.description)}  ${key(attribute.name)}?: ${attribute.type} | undefined;\n`,
  );

// In markup a number may be written as text, and a boolean is there or not.
const written = (name, property) => `Written<${name}['${property.name}']>`;

const attributesOf = ({name, properties}) =>
  lines(
    properties.filter(({attribute, name: own}) => attribute && attribute !== own),
    (property) =>
      `${doc(property.description)}  ${key(property.attribute)}?: ${written(name, property)} | undefined;\n`,
  );

const eventsOf = ({events}) =>
  lines(events, ({name, description, type}) => `${doc(description)}  '${name}': ${type};\n`);

/** What each element takes and tells, for every framework alike. */
export const elementsTypes = (elements) => {
  const events = new Set(elements.flatMap((element) => element.events.map(({type}) => type)));
  return `${importTypes([...elements.map(({name}) => name), ...events].sort(), '../build/index.js')}
/** What a value may be where it is written as an attribute. */
type Written<Value> = Value extends number ? Value | \`\${number}\` : Value extends boolean ? Value | '' : Value;

${elements
  .map(
    (element) => `${doc(element.description, '')}export interface ${short(element)}Props {
${propsOf(element)}}

/** Attributes that are spelt differently from their property. */
export interface ${short(element)}Attributes {
${attributesOf(element)}}

export interface ${short(element)}Events {
${eventsOf(element)}}
`,
  )
  .join('\n')}`;
};
