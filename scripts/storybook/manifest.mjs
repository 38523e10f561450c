/** What `custom-elements.json` tells of our widgets, as Storybook's pages need it. */
import {readFileSync} from 'node:fs';

import {root} from '../run.mjs';

const manifest = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));

/** @returns The declaration of each tag. */
export const widgets = new Map(
  manifest.modules
    .flatMap(({path, declarations = []}) => declarations.map((each) => ({...each, path})))
    .filter(({tagName}) => tagName)
    .map((declaration) => [declaration.tagName, declaration]),
);

/** Public members that no attribute stands for. */
export const membersOf = ({members = [], attributes = []}) => {
  const mirrored = new Set(attributes.map(({fieldName}) => fieldName));
  return members.filter(({name, inheritedFrom}) => !mirrored.has(name) && !inheritedFrom);
};
