/** The page that shows one widget in a frame: `dist/embed.html` and its style sheet. */
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {transform} from 'lightningcss';

import {root} from './run.mjs';

const from = `${root}src/embed/`;
cpSync(`${from}embed.html`, `${root}dist/embed.html`);
const {code} = transform({
  filename: 'embed.css',
  code: readFileSync(`${from}embed.css`),
  minify: true,
});
writeFileSync(`${root}dist/embed.css`, code);
