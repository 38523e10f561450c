/**
 * `frameworks/`: what React, Vue, Svelte and JSX want to know of our elements, from the manifest.
 * The types of properties are those of the classes, so they cannot drift apart.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';

import {jsxTypes} from './frameworks/jsx.mjs';
import {elementsTypes} from './frameworks/elements.mjs';
import {readElements} from './frameworks/read-elements.mjs';
import {reactModule, reactTypes} from './frameworks/react.mjs';
import {svelteTypes} from './frameworks/svelte.mjs';
import {vueTypes} from './frameworks/vue.mjs';
import {root} from './run.mjs';

const elements = readElements(JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8')));
const banner = '// Made by scripts/frameworks.mjs from custom-elements.json.\n';

mkdirSync(`${root}frameworks`, {recursive: true});
const write = (name, text) => writeFileSync(`${root}frameworks/${name}`, text);

write('elements.d.ts', banner + elementsTypes(elements));
write('jsx.d.ts', banner + jsxTypes(elements));
write('react.d.ts', banner + reactTypes(elements));
// The first line tells a server that renders React which side this belongs to.
write('react.js', `'use client';\n${banner}${reactModule(elements)}`);
write('svelte.d.ts', banner + svelteTypes(elements));
write('vue.d.ts', banner + vueTypes(elements));
// Types alone: whoever imports them as a module gets an empty one.
write('types-only.js', 'export {};\n');
