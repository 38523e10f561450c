/** The data for VS Code, in the language service that VS Code itself uses for HTML and CSS. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import languageService from 'vscode-html-languageservice';

import {root} from '../../scripts/run.mjs';

const {getLanguageService, newHTMLDataProvider, TextDocument} = languageService;

const read = (path) => JSON.parse(readFileSync(root + path, 'utf8'));
const pkg = read('package.json');
const elements = read('custom-elements.json')
  .modules.flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName);

const service = getLanguageService({
  useDefaultDataProvider: false,
  customDataProviders: [
    newHTMLDataProvider('basalt', read('editors/vscode.html-custom-data.json')),
  ],
});

/** What the editor offers where `|` stands, and what it says of the word there. */
function at(marked) {
  const offset = marked.indexOf('|');
  const document = TextDocument.create('file:///p.html', 'html', 1, marked.replace('|', ''));
  const html = service.parseHTMLDocument(document);
  const position = document.positionAt(offset);
  return {
    offered: service.doComplete(document, position, html).items.map(({label}) => label),
    said: service.doHover(document, position, html)?.contents.value ?? '',
  };
}

describe('an editor', () => {
  it('completes every tag', () => {
    const {offered} = at('<basalt-|');
    for (const {tagName} of elements) assert.ok(offered.includes(tagName), tagName);
  });

  for (const {tagName, attributes} of elements) {
    it(`completes the attributes of <${tagName}>`, () => {
      const {offered} = at(`<${tagName} |></${tagName}>`);
      for (const {name} of attributes) assert.ok(offered.includes(name), name);
    });
  }

  it('completes the values that an attribute can have', () => {
    assert.deepEqual(at('<basalt-book-now mode="|"></basalt-book-now>').offered.sort(), [
      'bar',
      'dialog',
      'inline',
      'link',
    ]);
  });

  it('says what a tag is for', () => {
    assert.match(at('<basalt-book-|now></basalt-book-now>').said, /booking system/);
  });

  it('finds the data where package.json says it is', () => {
    for (const name of ['vscode.html-custom-data.json', 'vscode.css-custom-data.json'])
      assert.ok(read(pkg.exports[`./${name}`]).version);
    const {name, version, contributions} = read(pkg['web-types']);
    assert.deepEqual([name, version], [pkg.name, pkg.version]);
    assert.deepEqual(
      contributions.html.elements.map((element) => element.name).sort(),
      elements.map(({tagName}) => tagName).sort(),
    );
    assert.equal(pkg.customElements, 'custom-elements.json');
  });
});
