/** The package as npm packs it: what is in it, what it says of itself, and that Node can import it. */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {before, describe, it} from 'node:test';

import {root} from '../../scripts/run.mjs';

const pkg = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const bin = (name) => `${root}node_modules/.bin/${name}`;
const run = (command, ...words) =>
  spawnSync(command, words, {cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26});

/** Everything that belongs, by where it lies. A file that none of these knows does not. */
const BELONGS = [
  /^(LICENSE|README\.md|package\.json|custom-elements\.json)$/,
  /^bin\/(basalt-widgets|(claims|commands|reading)\/[\w-]+)\.mjs$/,
  /^build\/(index|(base|controllers|domain|hydrate|loader|localize|parts|react|services|tokens|widgets)\/.+)\.(js|d\.ts|js\.map)$/,
  /^dist\/(basalt(\.all|\.classic)?|domain|embed(-host)?)\.js$/,
  /^dist\/(basalt|embed)\.css$/,
  /^dist\/embed\.html$/,
  /^dist\/(integrity|sbom\.cdx|(profile|quiz)\.schema)\.json$/,
  /^dist\/chunks\/[0-9a-f]{6}\/[\w.-]+\.js$/,
  /^dist\/basalt\.words\.[a-zA-Z-]+\.js$/,
  /^dist\/(bin\/)?third-party-notices\.txt$/,
  /^dist\/bin\/reading\.js$/,
  /^editors\/(vscode\.(html|css)-custom-data|web-types)\.json$/,
  /^frameworks\/((elements|jsx|react|svelte|vue)\.d\.ts|(react|types-only)\.js)$/,
];
const MISPLACED =
  /(^|\/)(test|stories|node_modules|\.\w)|build\/(embed\/|.*\/lean-)|\.tsbuildinfo$/;

const modulesOf = (text) =>
  [...text.matchAll(/(?:from|import|import\()\s*['"](\.[^'"]+)['"]/g)].map(([, path]) => path);

describe('the package', () => {
  let files;
  before(() => {
    const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    files = JSON.parse(packed)[0].files.map(({path}) => path);
  });

  it('has only what belongs', () => {
    assert.deepEqual(
      files.filter((file) => !BELONGS.some((known) => known.test(file)) || MISPLACED.test(file)),
      [],
    );
  });

  it('has something of everything that belongs', () => {
    for (const known of BELONGS)
      assert.ok(
        files.some((file) => known.test(file)),
        String(known),
      );
  });

  it('has every module that its modules import', () => {
    const has = new Set(files);
    const missing = files
      .filter((file) => /^(build|frameworks|bin)\/.*(\.m?js|\.d\.ts)$/.test(file))
      .flatMap((file) =>
        modulesOf(readFileSync(root + file, 'utf8'))
          .map((path) => normalize(join(dirname(file), path)))
          .filter((path) => !has.has(path) && !has.has(path.replace(/\.js$/, '.d.ts')))
          .map((path) => `${file}: ${path}`),
      );
    assert.deepEqual(missing, []);
  });

  it('is good in the eyes of publint, with every entry it names', () => {
    const {status, stdout} = run(bin('publint'), '--strict', '--pack', 'false');
    assert.equal(status, 0, stdout);
  });

  it('has types that match its modules', () => {
    const entries = Object.keys(pkg.exports).filter((entry) => pkg.exports[entry].types);
    const words = ['--pack', '.', '--profile', 'esm-only', '--entrypoints', ...entries];
    const {status, stdout} = run(bin('attw'), ...words);
    assert.equal(status, 0, stdout);
  });

  it('types what its users write, and refuses what they mistype', () => {
    const {status, stdout} = run(bin('tsc'), '-p', 'test/package');
    assert.equal(status, 0, stdout);
  });

  it('can be imported where there is no page, every entry of it', () => {
    const defines = readdirSync(`${root}build/widgets`).map((name) => `./define/${name}`);
    const entries = Object.keys(pkg.exports)
      .flatMap((entry) => (entry === './define/*' ? defines : [entry]))
      .filter((entry) => !/\.(json|css)$|\*/.test(entry));
    assert.ok(entries.length > 15);
    const script = entries
      .map(
        (entry) =>
          `await import('${join('basalt-widgets', entry)}').catch((error) => {console.error('${entry}', error); process.exitCode = 1});`,
      )
      .join('\n');
    const {status, stderr} = run(process.execPath, '--input-type=module', '--eval', script);
    assert.equal(status, 0, stderr);
    assert.equal(stderr, '');
  });

  it('registers nothing by its classes, and each tag by its own entry', () => {
    const script = `
      const {BasaltBookNow, setLocale} = await import('basalt-widgets');
      const before = customElements.get('basalt-book-now');
      await import('basalt-widgets/define/book-now');
      console.log(before === undefined, customElements.get('basalt-book-now') === BasaltBookNow,
        customElements.get('basalt-body-map') === undefined, typeof setLocale);`;
    const {stdout, stderr} = run(process.execPath, '--input-type=module', '--eval', script);
    assert.equal(stdout.trim(), 'true true true function', stderr);
  });

  it('says exactly which modules do something by being imported', () => {
    const marked = pkg.sideEffects.map(
      (glob) => new RegExp(`^${glob.replace(/[.]/g, '\\.').replace(/\*/g, '[^/]+')}$`),
    );
    const isMarked = (file) => marked.some((each) => each.test(`./${file}`));
    // Imported for nothing but its effect.
    const bare = files
      .filter((file) => /^build\/.*\.js$/.test(file))
      .flatMap((file) =>
        [...readFileSync(root + file, 'utf8').matchAll(/^import '(\.[^']+)';/gm)].map(([, path]) =>
          normalize(join(dirname(file), path)),
        ),
      );
    assert.deepEqual(
      bare.filter((file) => !isMarked(file)),
      [],
    );
    for (const entry of ['build/hydrate/hydrate.js', 'build/loader/package.js', 'dist/basalt.js'])
      assert.ok(isMarked(entry), entry);
    for (const entry of ['build/index.js', 'build/domain/index.js', 'frameworks/react.js'])
      assert.ok(!isMarked(entry), entry);
    for (const each of marked)
      assert.ok(
        files.some((file) => each.test(`./${file}`)),
        String(each),
      );
  });
});

describe('the list of what the package is made of', () => {
  const bom = JSON.parse(readFileSync(`${root}dist/sbom.cdx.json`, 'utf8'));

  it('has every package that its users install or are sent', () => {
    const listed = new Set(bom.components.map(({name}) => name));
    for (const name of [...Object.keys(pkg.dependencies), 'lit-html', 'parse5', 'micromark'])
      assert.ok(listed.has(name), name);
    const notices = ['dist/', 'dist/bin/']
      .map((folder) => readFileSync(`${root}${folder}third-party-notices.txt`, 'utf8'))
      .join('\n');
    for (const {name, version} of bom.components)
      assert.ok(notices.includes(`${name} ${version} (`), name);
  });

  it('names each by its exact version, licence and hash', () => {
    for (const {purl, version, licenses, hashes} of bom.components) {
      assert.match(purl, new RegExp(`^pkg:npm/.+@${version.replaceAll('.', '\\.')}$`));
      assert.match(licenses[0].license.id, /^(MIT|BSD-[23]-Clause|ISC|Apache-2\.0)$/);
      assert.match(hashes[0].content, /^[0-9a-f]{128}$/);
    }
    assert.equal(bom.metadata.component.version, pkg.version);
  });
});
