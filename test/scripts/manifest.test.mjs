/** The manifest says what the code does, and the code does what the manifest says. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';

import {root} from '../../scripts/run.mjs';

const read = (path) => readFileSync(root + path, 'utf8');
const sources = (folder) =>
  readdirSync(`${root}${folder}`, {recursive: true})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);

const manifest = JSON.parse(read('custom-elements.json'));
const widgets = manifest.modules
  .flatMap(({path, declarations = []}) => declarations.map((each) => ({...each, path})))
  .filter(({tagName}) => tagName);
const names = (all = []) => all.map(({name}) => name);
const sorted = (all) => [...new Set(all)].sort();
const matches = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);

/** A widget's modules, and those of the parts and controllers that it imports, down to the last. */
function textOf(path, seen = new Map()) {
  if (seen.has(path)) return seen;
  const text = read(path);
  seen.set(path, text);
  for (const imported of matches(text, /(?:from|import\(|import) ?'(\.[^']+)\.js'/g)) {
    const next = new URL(`${imported}.ts`, `file:///${path}`).pathname.slice(1);
    if (!/^src\/(widgets|parts|controllers|services|base)\//.test(next)) continue;
    // What a server sends has a slot for all, whatever the widget makes of it.
    if (!/\/generated\/|\/served\.ts/.test(next)) textOf(next, seen);
  }
  return seen;
}

const SLOT = /<slot\b([^>]*)>/g;
// Written out, or chosen from: part="heading", part=${open ? 'list' : nothing}.
const PART = /(?<!\[)\bpart=(?:"([^"$]+)"|\$\{([^}]+)\})/g;

for (const widget of widgets) {
  describe(`the manifest of <${widget.tagName}>`, () => {
    let texts;
    let code;
    let own;
    before(() => {
      texts = textOf(widget.path);
      code = [...texts.values()].join('\n');
      own = read(widget.path);
    });

    it('has every attribute of its properties, and no other', () => {
      const block = /static override properties[^{]*\{([\s\S]*?)\n {2}\};/.exec(own)?.[1] ?? '';
      const declared = block
        .split('\n')
        .map((line) => /^ {4}(\w+): \{(.*)\},$/.exec(line))
        .filter((found) => found && !/state: true|attribute: false/.test(found[2]))
        .map(
          ([, name, options]) => /attribute: '([^']+)'/.exec(options)?.[1] ?? name.toLowerCase(),
        );
      const fromFields = names(widget.attributes.filter(({fieldName}) => fieldName));
      const known = new Set(names(widget.attributes));
      for (const name of declared) assert.ok(known.has(name), `${name} is not in it`);
      for (const name of fromFields)
        assert.ok([...declared, 'theme', 'scheme'].includes(name), `${name} is no attribute`);
    });

    it('has every attribute that the code reads, and the code reads every one', () => {
      for (const {name, fieldName} of widget.attributes) {
        if (fieldName) continue;
        // The loader reads this one for every widget, and the page's style sheet reads others.
        const elsewhere =
          name === 'eager' ? 'src/loader/loader.ts' : `src/styles/${widget.tagName}.css`;
        const where = code + (existsSync(`${root}${elsewhere}`) ? read(elsewhere) : '');
        assert.match(where, new RegExp(`['\\[ (]${name}['\\]=)]`), `nothing reads ${name}`);
      }
      const onHost = matches(
        code,
        /(?:this|host|button|check|guide|menu)\.(?:get|has)Attribute\('([\w-]+)'\)/g,
      );
      const known = new Set([...names(widget.attributes), ...GLOBAL]);
      assert.deepEqual(
        sorted(onHost).filter((name) => !known.has(name) && !OF_OTHERS.has(name)),
        [],
      );
    });

    it('has every property that a page can reach, each with a description', () => {
      const given = new Set(names(widget.members));
      const publics = matches(
        own
          .slice(own.indexOf('export class'))
          .replace(/\/\*\* ?(?:\n\s*\* ?)?@internal[\s\S]*?\*\/\n(?: {2}(?!\/).*\n)+?/g, ''),
        /^ {2}(?:override |readonly )*(?:get |set )?(?!private|protected|static|constructor|override|async|readonly|get |set |#)(\w+)[?!]?(?:: [^=;]+)?(?: =|;|\()/gm,
      ).filter((name) => !LIFECYCLE.has(name));
      for (const name of publics) assert.ok(given.has(name), `${name} is not in it`);
      for (const {name, description, privacy} of widget.members) {
        assert.ok(description, `${name} is not described`);
        assert.ok(privacy === undefined || privacy === 'public', `${name} is ${privacy}`);
        assert.ok(!name.startsWith('_') && !name.startsWith('#'), name);
      }
    });

    it('has every event that the code fires, and no other', () => {
      const folder = widget.path.replace(/\/[^/]+$/, '');
      const fired = sources(folder).flatMap((path) =>
        matches(read(path), /super\(\s*'(basalt-[\w-]+)'/g),
      );
      assert.deepEqual(sorted(names(widget.events)), sorted(fired));
      const exported = read('src/index.ts');
      for (const {name, type} of widget.events ?? [])
        assert.match(exported, new RegExp(`\\b${type.text}\\b`), `the type of ${name}`);
    });

    it('has every slot that it draws, and draws every one', () => {
      const drawn = matches(code, SLOT)
        .map((attributes) => /name=(?:"([^"]+)"|\$\{[^}]*\}|([\w-]+))/.exec(attributes))
        .flatMap((found) => (found ? (found[1] ?? found[2] ?? []) : ['']));
      const known = new Set(names(widget.slots));
      for (const name of sorted(drawn).filter((each) => !each.includes('$')))
        assert.ok(known.has(name), `slot "${name}" is not in it`);
      for (const name of known) {
        const stem = name.replace(/-hot-stone-60$/, '');
        const made =
          drawn.includes(name) || code.includes(`${stem}-\${`) || code.includes(`'${stem}'`);
        assert.ok(made, `slot "${name}" is not drawn`);
      }
    });

    it('has every part that it draws, and draws every one', () => {
      const drawn = [...code.matchAll(PART)].flatMap(([, plain, chosen]) =>
        plain ? plain.split(' ') : matches(chosen, /'([\w -]+)'/g),
      );
      const known = new Set(names(widget.cssParts));
      for (const name of known)
        assert.ok(
          drawn.includes(name) || code.includes(`'${name}'`),
          `part "${name}" is not drawn`,
        );
      const inOwnFolder = [...texts]
        .filter(([path]) => path.startsWith(widget.path.replace(/\/[^/]+$/, '')))
        .flatMap(([, text]) => [...text.matchAll(PART)])
        .flatMap(([, plain, chosen]) =>
          plain ? plain.split(' ') : matches(chosen, /'([\w -]+)'/g),
        );
      assert.deepEqual(
        sorted(inOwnFolder).filter((name) => !known.has(name)),
        [],
      );
    });

    it('has no custom property that nothing reads', () => {
      const styles = `${code}${sources('src/tokens').map(read).join('')}`;
      for (const {name} of widget.cssProperties ?? [])
        assert.match(styles, new RegExp(`${name}\\b`), `nothing reads ${name}`);
    });
  });
}

/** What HTML itself has on every element. */
const GLOBAL = ['id', 'lang', 'dir', 'hidden', 'tabindex', 'class', 'slot', 'part'];
/** Read from something else than the widget by a part that widgets share. */
const OF_OTHERS = new Set(['href', 'for']);
const LIFECYCLE = new Set([
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'formAssociatedCallback',
  'if',
  'return',
]);

describe('the manifest', () => {
  it('has every widget that can be registered', () => {
    const defined = sources('src/widgets')
      .filter((path) => path.endsWith('.define.ts'))
      .flatMap((path) => matches(read(path), /'(basalt-[\w-]+)'/g));
    assert.deepEqual(sorted(widgets.map(({tagName}) => tagName)), sorted(defined));
  });
});
