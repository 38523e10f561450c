/** What a web host gets: the page's own files, and the package's folder for browsers. */
import {cpSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const copy = (from, to) =>
  cpSync(fileURLToPath(new URL(from)), new URL(to, import.meta.url), {recursive: true});

rmSync(new URL('dist/', import.meta.url), {recursive: true, force: true});
copy(new URL('src/', import.meta.url), 'dist/');
copy(new URL('../stillwater.css', import.meta.url), 'dist/stillwater.css');
copy(new URL('.', import.meta.resolve('basalt-widgets/cdn/basalt.js')), 'dist/basalt/');
