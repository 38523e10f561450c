/**
 * Puts the optional packages of every platform into a lockfile. npm leaves out those that a registry
 * near you does not carry, and then `npm ci` refuses the file everywhere. Run it after `npm install`,
 * with the lockfile's path where it is not the project's own; `test/scripts/repository.test.mjs`
 * holds that nothing is missing.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';

import {root} from './run.mjs';

/** Our own package, which the examples install as a file, is packed anew each time. */
const OWN = 'node_modules/basalt-widgets';

const SYSTEMS = 'aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'.split(
  ' ',
);
const PROCESSORS = 'arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64 arm'.split(' ');

/** Where Node would look for a package, from a folder up to the root. */
function* places(path, name) {
  for (let at = path; at; at = at.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$|^[^/]+$/, '')) {
    yield `${at}/node_modules/${name}`;
  }
  yield `node_modules/${name}`;
}

/** @returns {[string, string, object][]} Name, version and parent of each optional package that is not in. */
export const missingOptional = ({packages}) =>
  Object.entries(packages).flatMap(([path, parent]) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([name]) => ![...places(path, name)].some((place) => packages[place]))
      .map(([name, version]) => [name, version, parent]),
  );

/** The file changes with every build, so it is known by what it asks for, and not by its hash. */
function renewOwn(own) {
  const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const asks = ['version', 'dependencies', 'peerDependencies', 'peerDependenciesMeta'];
  for (const key of asks) own[key] = manifest[key];
  delete own.integrity;
}

/** What npm would write, but for the hash: it is checked where such a machine installs it. */
function entry(name, version, {license, engines, dev}) {
  const words = name.split(/[-/]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  return {
    version: version.replace(/^[~^]/, ''),
    ...(cpu.length && {cpu}),
    ...(dev && {dev}),
    license,
    optional: true,
    ...(os.length && {os}),
    ...(engines && {engines}),
  };
}

if (process.argv[1] === import.meta.filename) {
  const file = resolve(process.argv[2] ?? `${root}package-lock.json`);
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  if (lock.packages[OWN]) renewOwn(lock.packages[OWN]);
  for (const [name, version, parent] of missingOptional(lock)) {
    lock.packages[`node_modules/${name}`] = entry(name, version, parent);
  }
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
