/**
 * A misspelt attribute, a value that does not exist and a wrong reading of an event are errors where
 * a framework checks its templates. `wrong/` holds the mistakes of each; nothing else may be wrong.
 */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {stripVTControlCharacters} from 'node:util';

import {EXAMPLES} from './serve.mjs';

/** Runs the checker of an example, and says where it found what: `[file, line, what it says]`. */
function check(name, checker, ...words) {
  const {stdout, stderr} = spawnSync(process.execPath, [join(EXAMPLES, checker), ...words], {
    cwd: join(EXAMPLES, name),
    encoding: 'utf8',
    env: {...process.env, NO_COLOR: '1'},
  });
  const found = [
    ...stripVTControlCharacters(`${stdout}\n${stderr}`).matchAll(
      /^(?:\d+ ERROR )?"?([^\s"(:]+\.\w+)"?[ (:]+(\d+)[,:]\d+\)?[ :-]+"?(?:error TS\d+: )?(.*)/gm,
    ),
  ].map(([, file, line, text]) => [file.replace(/^wrong\//, ''), Number(line), text]);
  assert.ok(found.length > 0, `${checker} found nothing:\n${stdout}${stderr}`);
  return found;
}

/** Each mistake is found in its place and told in words that help, and there is no other. */
function assertFound(found, expected) {
  const places = (all) => all.map(([file, line]) => `${file}:${line}`);
  assert.deepEqual(places(found), places(expected), JSON.stringify(found, null, 2));
  expected.forEach(([, , words], place) => assert.match(found[place][2], words));
}

const VALUE = /popup.* is not assignable to type .*dialog/;
const NAME = /treatmnt/;
const DETAIL = /Property 'price' does not exist/;

describe('a mistake in the use of a widget', () => {
  it('is an error in React, with wrappers and with tags', () => {
    assertFound(
      check('react', 'react/node_modules/typescript/bin/tsc', '-p', 'wrong', '--pretty', 'false'),
      [
        ['mistakes.tsx', 3, VALUE],
        ['mistakes.tsx', 4, NAME],
        ['mistakes.tsx', 5, DETAIL],
        ['tags.tsx', 3, VALUE],
        ['tags.tsx', 4, NAME],
        ['tags.tsx', 5, DETAIL],
      ],
    );
  });

  it('is an error in Vue', () => {
    assertFound(
      check('vue', 'node_modules/vue-tsc/bin/vue-tsc.js', '-p', 'wrong', '--pretty', 'false'),
      [
        ['Mistakes.vue', 2, VALUE],
        ['Mistakes.vue', 3, NAME],
        ['Mistakes.vue', 4, DETAIL],
      ],
    );
  });

  it('is an error in Svelte', () => {
    const words = ['--tsconfig', 'wrong/tsconfig.json', '--output', 'machine'];
    assertFound(check('svelte', 'node_modules/svelte-check/bin/svelte-check', ...words), [
      ['Mistakes.svelte', 5, VALUE],
      ['Mistakes.svelte', 6, NAME],
      ['Mistakes.svelte', 7, DETAIL],
    ]);
  });

  // CUSTOM_ELEMENTS_SCHEMA lets every attribute pass: Angular knows our events alone.
  it('is an error in Angular where it is about an event', () => {
    const compiler = 'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js';
    assertFound(check('angular', compiler, '-p', 'wrong/tsconfig.json'), [
      ['mistakes.ts', 7, /'BookRequestEvent' is not assignable/],
      ['mistakes.ts', 8, DETAIL],
    ]);
  });
});
