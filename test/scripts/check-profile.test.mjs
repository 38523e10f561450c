/** `basalt-widgets check-profile`, as a spa's web person runs it. Needs `dist/`. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {jsonPlaces, JsonMistake, lineOf} from '../../bin/commands/json-places.mjs';
import {root} from '../../scripts/run.mjs';

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'profile-'))));
after(() => rmSync(folder, {recursive: true}));

const run = (...args) =>
  new Promise((done) => {
    const command = [`${root}bin/basalt-widgets.mjs`, 'check-profile', ...args];
    execFile(process.execPath, command, {cwd: folder}, (error, stdout, stderr) =>
      done({code: error?.code ?? 0, stdout, stderr}),
    );
  });

const write = (name, text) => writeFileSync(join(folder, name), text);

describe('check-profile', () => {
  it('is content with the examples', async () => {
    const files = ['one-room', 'three-houses'].map((name) => `${root}docs/examples/${name}.json`);
    const {code, stdout, stderr} = await run(...files);
    assert.deepEqual([code, stdout], [0, '']);
    assert.equal(stderr, 'Nothing to put right in 2 files.\n');
  });

  it('says where a mistake is and how to put it right', async () => {
    write('spa.json', '{\n  "treatments": [\n    {"id": "a", "price": "60"}\n  ]\n}\n');
    const {code, stdout, stderr} = await run('spa.json');
    assert.equal(code, 1);
    assert.equal(stdout, 'spa.json:3:17 /treatments/0/price: Write it like 60\n');
    assert.equal(stderr, '1 thing to put right.\n');
  });

  it('points at where something missing would stand', async () => {
    write('spa.json', '{\n "treatments": [\n  {"id": "a",\n   "prices": [{"price": 7}]}]}');
    const {stdout} = await run('spa.json');
    assert.equal(stdout, 'spa.json:1:1 /currency: Give it, like "GBP": your prices need one.\n');
  });

  it('says where JSON goes wrong', async () => {
    write('spa.json', '{\n  "name": "Spa",\n}\n');
    const {code, stdout} = await run('spa.json');
    assert.equal(code, 1);
    assert.equal(stdout, 'spa.json:2:16 Take this comma out: nothing follows it.\n');
  });

  it('reads a file that an editor marked as Unicode', async () => {
    write('spa.json', '\ufeff{"name": "Spa"}');
    assert.equal((await run('spa.json')).code, 0);
  });

  it('writes a list for programs', async () => {
    write('a.json', '{"theme": "ocean"}');
    write('b.json', '{');
    const {code, stdout, stderr} = await run('--json', 'a.json', 'b.json');
    assert.equal(code, 1);
    assert.equal(stderr, '');
    const [first, second, ...rest] = JSON.parse(stdout);
    assert.deepEqual(rest, []);
    assert.deepEqual(
      [first.file, first.line, first.column, first.path],
      ['a.json', 1, 2, '/theme'],
    );
    assert.deepEqual([second.file, second.line, second.column, second.path], ['b.json', 1, 2, '']);
    assert.match(second.message, /closed/);
  });

  for (const [because, args, said] of [
    ['no file', [], /^Usage: basalt-widgets check-profile/],
    ['a file that is not there', ['gone.json'], /^gone\.json cannot be read: ENOENT/],
    ['an option that is none', ['--strict', 'spa.json'], /--strict/],
  ]) {
    it(`ends with 2 for ${because}`, async () => {
      const {code, stdout, stderr} = await run(...args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, said);
    });
  }
});

describe('the places of a JSON text', () => {
  it('are those of every name, and of every value in a list', () => {
    const text = '{"a~/b": [1, {"c": "x\\"}"}], "d": null}';
    assert.deepEqual(
      [...jsonPlaces(text)].map(([path, at]) => [path, text[at]]),
      [
        ['', '{'],
        ['/a~0~1b', '"'],
        ['/a~0~1b/0', '1'],
        ['/a~0~1b/1', '{'],
        ['/a~0~1b/1/c', '"'],
        ['/d', '"'],
      ],
    );
  });

  for (const [text, at, remedy] of [
    ['{“name”: 1}', 1, /straight/],
    ["{'name': 1}", 1, /double/],
    ['{"a": 1 "b": 2}', 8, /comma before it/],
    ['{"a": 1,, "b": 2}', 8, /one comma out/],
    ['{"a": [1, 2,]}', 11, /Take this comma out/],
    ['{"a" 1}', 5, /colon/],
    ['{"a": b}', 6, /quotation marks/],
    ['{a: 1}', 1, /quotation marks/],
    ['{"a": 60min}', 8, /quotation marks/],
    ['{"a": "x\ny"}', 6, /same line/],
    ['{"a": 1} {}', 9, /after the last/],
    ['{"a": // why\n 1}', 6, /comment/],
    ['{"a": }', 6, /missing/],
    ['{"a": .5}', 6, /plainly/],
    ['[1, 2', 5, /closed/],
    ['', 0, /closed/],
  ]) {
    it(`end at ${JSON.stringify(text)}`, () => {
      assert.throws(
        () => jsonPlaces(text),
        (error) =>
          error instanceof JsonMistake && error.offset === at && remedy.test(error.message),
      );
    });
  }

  it('are found exactly where JSON is read', () => {
    const pieces = ['{', '}', '[', ']', ',', ':', '"a"', '1', '-0.5e3', 'true', ' ', '\n', '01'];
    let seed = 7;
    const next = (limit) => (seed = (seed * 48271) % 2147483647) % limit;
    let sound = 0;
    for (let round = 0; round < 20_000; round++) {
      const text = [...Array(1 + next(8))].map(() => pieces[next(pieces.length)]).join('');
      let parses = true;
      try {
        JSON.parse(text);
      } catch {
        parses = false;
      }
      let placed = true;
      try {
        jsonPlaces(text);
      } catch (error) {
        assert.ok(error instanceof JsonMistake, text);
        placed = false;
      }
      assert.equal(placed, parses, text);
      sound += parses;
    }
    assert.ok(sound > 100, 'some were sound');
  });

  it('count lines and columns from 1', () => {
    assert.deepEqual(lineOf('ab\ncd', 0), {line: 1, column: 1});
    assert.deepEqual(lineOf('ab\ncd', 4), {line: 2, column: 2});
  });
});
