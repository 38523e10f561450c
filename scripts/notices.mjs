/** The licences of what our files contain, as those licences ask for: `dist/third-party-notices.txt`. */
import {readFileSync, writeFileSync} from 'node:fs';

import {root} from './run.mjs';

const PACKAGES = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/localize'];

const notices = PACKAGES.map((name) => {
  const folder = `${root}node_modules/${name}/`;
  const {version, license} = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  const text = readFileSync(`${folder}LICENSE`, 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}`;
});

writeFileSync(`${root}dist/third-party-notices.txt`, `${notices.join('\n\n---\n\n')}\n`);
