import type {ArgTypesEnhancer, InputType} from 'storybook/internal/types';

import manifest from '../custom-elements.json' with {type: 'json'};

interface Attribute {
  name: string;
  type?: {text: string};
  default?: string;
  description?: string;
}

const declarations = manifest.modules.flatMap(
  ({declarations = []}) => declarations as {tagName?: string; attributes?: Attribute[]}[],
);

const control = (type: string): InputType['control'] => {
  if (type === 'boolean') return 'boolean';
  if (type === 'number') return 'number';
  return /^'/.test(type) ? 'select' : 'text';
};

const argType = ({name, type, default: value, description}: Attribute): InputType => {
  const text = type?.text ?? 'string';
  return {
    name,
    description,
    control: control(text),
    ...(text.startsWith("'") && {
      options: text.split('|').map((each) => each.replace(/['\s]/g, '')),
    }),
    table: {
      category: 'attributes',
      type: {summary: text},
      ...(value && {defaultValue: {summary: value}}),
    },
  };
};

/**
 * What can be played with: the attributes of the widget, and they alone. A story that takes some of
 * them shows those; any other is a state to look at.
 */
export const attributesOnly: ArgTypesEnhancer = ({component, initialArgs, name}) => {
  const {attributes = []} =
    declarations.find(({tagName}) => tagName === (component as unknown)) ?? {};
  return Object.fromEntries(
    attributes
      .filter((attribute) => name === 'Playground' || attribute.name in initialArgs)
      .map((attribute) => [attribute.name, argType(attribute)]),
  );
};
