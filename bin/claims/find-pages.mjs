import {readdir, stat} from 'node:fs/promises';
import {extname, join, resolve} from 'node:path';

import {Misuse} from '../commands/misuse.mjs';

const KINDS = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
};

const kindOf = (path) => KINDS[extname(path).toLowerCase()];

/**
 * The pages that paths lead to, each once, in the order of their names. A folder gives the files
 * whose kind their name tells; a file that is named gives itself.
 *
 * @param {string} [as] The kind that every file is taken for.
 * @returns {Promise<{path: string, kind: string}[]>}
 */
export async function findPages(paths, cwd, as) {
  const pages = new Map();
  for (const path of paths.map((each) => resolve(cwd, each))) {
    const found = (await isFolder(path)) ? await filesIn(path) : [path];
    for (const file of found) {
      const kind = as ?? kindOf(file);
      if (!kind) throw new Misuse(`${file}: say how to read it, with --as html, markdown or text.`);
      pages.set(file, kind);
    }
  }
  if (pages.size === 0) {
    throw new Misuse(`There is nothing to read: no ${Object.keys(KINDS).join(', ')} file.`);
  }
  return [...pages].map(([path, kind]) => ({path, kind}));
}

async function isFolder(path) {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    throw new Misuse(`${path}: there is no such file or folder.`);
  }
}

/** Links are not followed: they may lead round in a circle. */
async function filesIn(folder) {
  const entries = await readdir(folder, {withFileTypes: true});
  const files = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) files.push(...(await filesIn(path)));
    else if (entry.isFile() && kindOf(path)) files.push(path);
  }
  return files;
}
