/**
 * Makes the modules of the short strings: one for each part of the interface and locale, so that a
 * page loads the strings of what it shows. A missing or stale translation stops the build.
 *
 * A part is the first word of an id: `book-now.book` belongs to `book-now`.
 */
import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';

import ts from 'typescript';

import {locales} from './locales.mjs';
import {root} from './run.mjs';

const banner = '// Made by scripts/localize.mjs from locales/*.xlf. Edit those.\n';
const generated = `${root}src/localize/generated`;
const {stdout, stderr, status} = spawnSync('node_modules/.bin/lit-localize', ['build'], {
  cwd: root,
  encoding: 'utf8',
});
const said = stdout + stderr;
if (status !== 0 || /is missing/.test(said)) {
  console.error(said.trim());
  console.error('Run "npx lit-localize extract" and translate the new <source>s in locales/*.xlf.');
  process.exit(1);
}

/** The strings of a locale as the tool wrote them, each `'id': …`, by part. */
function stringsByPart(locale) {
  const file = ts.createSourceFile(
    `${locale}.ts`,
    readFileSync(`${generated}/locales/${locale}.ts`, 'utf8'),
    ts.ScriptTarget.ESNext,
  );
  const parts = {};
  const visit = (node) => {
    if (!ts.isPropertyAssignment(node)) return ts.forEachChild(node, visit);
    const [part] = node.name.text.split('.');
    (parts[part] ??= []).push(node.getText(file));
  };
  visit(file);
  return Object.entries(parts);
}

rmSync(`${generated}/strings`, {recursive: true, force: true});
mkdirSync(`${generated}/strings`);
const modules = [];
for (const locale of locales.targets) {
  for (const [part, strings] of stringsByPart(locale)) {
    modules.push(`${part}.${locale}`);
    const str = strings.some((string) => string.includes('str`'));
    writeFileSync(
      `${generated}/strings/${part}.${locale}.ts`,
      `${banner}${str ? "import {str} from '@lit/localize';\n\n" : ''}export const words = {\n${strings.join(',\n')},\n};\n`,
    );
  }
}

const entry = (name) => `  '${name}': () => import('./${name}.js'),\n`;
writeFileSync(
  `${generated}/strings/load-strings.ts`,
  `${banner}const modules: Readonly<Record<string, () => Promise<{words: object}>>> = {
${modules.map(entry).join('')}};

/** The short strings of a part of the interface, in a language other than English. */
export const loadStrings = async (part: string, locale: string): Promise<object> =>
  (await modules[\`\${part}.\${locale}\`]!()).words;
`,
);
