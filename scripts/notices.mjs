/** The licences of what our files contain, as those licences ask for: `third-party-notices.txt`. */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';

import {root} from './run.mjs';

/** What a page loads. */
const IN_PAGES = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/localize'];

/** The parsers in the command line, and those that they need. */
const IN_COMMANDS = ['parse5', 'micromark', 'micromark-extension-gfm-table'];
/** Types, and what only a build for development prints. */
const NOT_BUNDLED = /^(@types\/|debug$|micromark-util-types$|dequal$)/;

const read = (folder) => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));

/** Where Node finds a package from another's folder. */
function folderOf(name, from) {
  const nested = `${from}/node_modules/${name}`;
  return existsSync(nested) ? nested : `${root}node_modules/${name}`;
}

/** The folders of packages and, if asked, of all that they need. */
function foldersOf(names, deep, from = root, found = new Set()) {
  for (const name of names) {
    const folder = folderOf(name, from);
    if (found.has(folder)) continue;
    found.add(folder);
    const needed = Object.keys(read(folder).dependencies ?? {});
    if (deep)
      foldersOf(
        needed.filter((each) => !NOT_BUNDLED.test(each)),
        deep,
        folder,
        found,
      );
  }
  return [...found];
}

const notice = (folder) => {
  const {name, version, license} = read(folder);
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
  return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}`;
};

const write = (file, folders) =>
  writeFileSync(`${root}dist/${file}`, `${folders.map(notice).join('\n\n---\n\n')}\n`);

write('third-party-notices.txt', foldersOf(IN_PAGES, false));
write('bin/third-party-notices.txt', foldersOf(IN_COMMANDS, true));
