/** Every widget with its documented attributes and slots: one that is added is attacked as well. */
import {readFileSync} from 'node:fs';

const {modules} = JSON.parse(
  readFileSync(new URL('../../../custom-elements.json', import.meta.url), 'utf8'),
);

/** `'dialog' | 'link'` as the words in it. */
const wordsOf = (type = '') => [...type.matchAll(/'([^']*)'/g)].map(([, word]) => word);

const attributeOf = ({name, type}) => ({
  name,
  kind: type?.text?.replace(' | undefined', '') ?? 'string',
  words: wordsOf(type?.text),
});

/** The owner's panel is none: pages cannot write it, and it has a test of its own here. */
export const widgets = modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName && tagName !== 'basalt-diagnostics')
  .map(({tagName, attributes = [], slots = []}) => ({
    tag: tagName,
    attributes: attributes.map(attributeOf),
    slots: slots.map(({name}) => name),
  }));
