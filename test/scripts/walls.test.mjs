/** The walls of the house and the bans are held by lint: each is tried with code that breaks it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ESLint} from 'eslint';

import {root} from '../../scripts/run.mjs';

// Types are not what is tried here, and code that is in no file has none.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: {languageOptions: {parserOptions: {projectService: false}}},
  ruleFilter: ({ruleId}) => /^no-restricted/.test(ruleId),
});

const faults = async (file, code) => {
  const [{messages}] = await eslint.lintText(code, {filePath: `${root}src/${file}`});
  return messages.map(({message}) => message);
};

describe('the walls', () => {
  for (const [file, code] of [
    ['tokens/a.ts', "import '../base/define.js';"],
    ['base/a.ts', "import '../controllers/light-children.js';"],
    ['base/a.ts', "import '../widgets/book-now/book-now.js';"],
    ['controllers/a.ts', "import '../domain/index.js';"],
    ['domain/quiz/a.ts', "import '../../localize/locale.js';"],
    ['domain/quiz/a.ts', "import {html} from 'lit';"],
    ['services/a.ts', "import '../widgets/book-now/book-now.js';"],
    ['widgets/a/a.ts', "import '../book-now/book-now.js';"],
    ['loader/a.ts', "import '../domain/index.js';"],
  ]) {
    it(`${file} may not hold ${code}`, async () => {
      assert.equal((await faults(file, code)).length, 1);
    });
  }

  for (const [file, code] of [
    ['base/a.ts', "import '../tokens/presets.js';"],
    ['domain/quiz/a.ts', "import '../problem.js';"],
    ['widgets/a/a.ts', "import '../../domain/index.js'; import './b.js';"],
    ['loader/a.ts', "import '../widgets/book-now/book-now.define.js';"],
  ]) {
    it(`${file} may hold ${code}`, async () => {
      assert.deepEqual(await faults(file, code), []);
    });
  }
});

describe('the bans', () => {
  for (const [file, code] of [
    ['base/a.ts', 'Array.from([]);'],
    ['base/a.ts', 'for (const a in {}) a;'],
    ['base/a.ts', "import {styleMap} from 'lit/directives/style-map.js';"],
    ['base/a.ts', 'html`<p style="color: ${1}"></p>`;'],
    ['base/a.ts', 'document.body.innerHTML = "";'],
    ['base/a.ts', 'localStorage.clear();'],
    ['widgets/a/a.ts', 'sessionStorage.clear();'],
    ['services/a.ts', 'sessionStorage.clear();'],
    ['services/tab-memory.ts', 'localStorage.clear();'],
    ['domain/a.ts', 'Date.now();'],
    ['domain/a.ts', 'new Date();'],
  ]) {
    it(`${file} may not hold ${code}`, async () => {
      assert.equal((await faults(file, code)).length, 1);
    });
  }

  for (const [file, code] of [
    ['services/tab-memory.ts', 'sessionStorage.clear();'],
    ['domain/a.ts', "new Date('2026-01-01');"],
    ['base/a.ts', 'html`<p class=${1} style="color: red"></p>`;'],
  ]) {
    it(`${file} may hold ${code}`, async () => {
      assert.deepEqual(await faults(file, code), []);
    });
  }
});
