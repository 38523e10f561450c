/**
 * What somebody who has just heard of us does: an empty folder, one `npm install`, three lines.
 * `lines` are those of docs/frameworks.md; `files` is what any such project has anyway.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {EXAMPLES} from './serve.mjs';

/** The versions that the examples are pinned to, and that npm therefore has at hand. */
const packages = (example, ...names) => {
  const {dependencies, devDependencies} = JSON.parse(
    readFileSync(join(EXAMPLES, example, 'package.json'), 'utf8'),
  );
  const versions = {...dependencies, ...devDependencies};
  return names.map((name) => `${name}@${versions[name]}`);
};

const page = (body) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>My spa</title>
  </head>
  <body>
${body}
  </body>
</html>
`;

const TAG = `<basalt-book-now>
  <a href="https://cal.com/stillwater">Book now</a>
</basalt-book-now>`;

const mounted = (file) =>
  page(`<div id="app"></div>\n<script type="module" src="/${file}"></script>`);

export const strangers = [
  {
    name: 'a page without a bundler',
    packages: [],
    lines: `<script type="module" src="node_modules/basalt-widgets/dist/basalt.js"></script>
${TAG}`,
    files: ({lines}) => ({'index.html': page(lines)}),
  },
  {
    name: 'Vite',
    packages: packages('react', 'vite'),
    lines: `import 'basalt-widgets/define/book-now';`,
    files: ({lines}) => ({
      'index.html': page(`${TAG}\n<script type="module" src="/main.js"></script>`),
      'main.js': lines,
    }),
  },
  {
    name: 'React',
    packages: packages('react', 'react', 'react-dom', 'vite', '@vitejs/plugin-react'),
    lines: `import {BasaltBookNow} from 'basalt-widgets/react';

export const Book = () => (
  <BasaltBookNow>
    <a href="https://cal.com/stillwater">Book now</a>
  </BasaltBookNow>
);`,
    files: ({lines}) => ({
      'index.html': mounted('main.jsx'),
      'vite.config.mjs': `import react from '@vitejs/plugin-react';\nexport default {plugins: [react()]};`,
      'Book.jsx': lines,
      'main.jsx': `import {createRoot} from 'react-dom/client';
import {Book} from './Book.jsx';
createRoot(document.getElementById('app')).render(<Book />);`,
    }),
  },
  {
    name: 'Vue',
    packages: packages('vue', 'vue', 'vite', '@vitejs/plugin-vue'),
    lines: `<script setup>
import 'basalt-widgets/define/book-now';
</script>

<template>
  <basalt-book-now>
    <a href="https://cal.com/stillwater">Book now</a>
  </basalt-book-now>
</template>`,
    files: ({lines}) => ({
      'index.html': mounted('main.js'),
      'vite.config.mjs': readFileSync(join(EXAMPLES, 'vue/vite.config.ts'), 'utf8'),
      'Book.vue': lines,
      'main.js': `import {createApp} from 'vue';
import Book from './Book.vue';
createApp(Book).mount('#app');`,
    }),
  },
  {
    name: 'Svelte',
    packages: packages('svelte', 'svelte', 'vite', '@sveltejs/vite-plugin-svelte'),
    lines: `<script>
  import 'basalt-widgets/define/book-now';
</script>

<basalt-book-now>
  <a href="https://cal.com/stillwater">Book now</a>
</basalt-book-now>`,
    files: ({lines}) => ({
      'index.html': mounted('main.js'),
      'vite.config.mjs': readFileSync(join(EXAMPLES, 'svelte/vite.config.ts'), 'utf8'),
      'Book.svelte': lines,
      'main.js': `import {mount} from 'svelte';
import Book from './Book.svelte';
mount(Book, {target: document.getElementById('app')});`,
    }),
  },
];
