/** Writes the package's version where the code can import it. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';

const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const folder = new URL('../src/base/generated/', import.meta.url);
mkdirSync(folder, {recursive: true});
writeFileSync(
  new URL('version.ts', folder),
  `// Made by scripts/version.mjs from package.json.\nexport const version = '${version}';\n`,
);
