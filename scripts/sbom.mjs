/**
 * `dist/sbom.cdx.json`: what the package is made of, for whoever must know (CycloneDX 1.5). The same
 * build gives the same file: it has no time and no number of its own.
 */
import {readFileSync, writeFileSync} from 'node:fs';

import {read, inCommands, inPages} from './shipped-packages.mjs';
import {root} from './run.mjs';

const {packages} = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
const own = read(root);

const purl = ({name, version}) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** The hash of a package's archive, as the lockfile has it. */
function hashesOf(folder) {
  const {integrity} = packages[folder.slice(root.length).replace(/^\//, '')];
  const [, base64] = integrity.split('sha512-');
  return [{alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex')}];
}

function component(folder) {
  const {name, version, description, license} = read(folder);
  const reference = purl({name, version});
  return {
    type: 'library',
    'bom-ref': reference,
    name,
    version,
    ...(description && {description}),
    scope: 'required',
    hashes: hashesOf(folder),
    licenses: [{license: {id: license}}],
    purl: reference,
  };
}

const components = [...new Set([...inPages(), ...inCommands()])].map(component);
const ref = purl(own);
const bom = {
  $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: {
    component: {
      type: 'library',
      'bom-ref': ref,
      name: own.name,
      version: own.version,
      description: own.description,
      licenses: [{license: {id: own.license}}],
      purl: ref,
    },
  },
  components,
  dependencies: [{ref, dependsOn: components.map((each) => each['bom-ref'])}],
};
writeFileSync(`${root}dist/sbom.cdx.json`, `${JSON.stringify(bom, null, 2)}\n`);
