/** The packages of others that our files contain. */
import {existsSync, readFileSync} from 'node:fs';

import {root} from './run.mjs';

/** What a page loads. */
const IN_PAGES = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/localize'];

/** The parsers in the command line, and those that they need. */
const IN_COMMANDS = ['parse5', 'micromark', 'micromark-extension-gfm-table'];
/** Types, and what only a build for development prints. */
const NOT_BUNDLED = /^(@types\/|debug$|micromark-util-types$|dequal$)/;

export const read = (folder) => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));

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

/** The folders of what is in the files that a page loads. */
export const inPages = () => foldersOf(IN_PAGES, false);

/** The folders of what is in the command line. */
export const inCommands = () => foldersOf(IN_COMMANDS, true);
