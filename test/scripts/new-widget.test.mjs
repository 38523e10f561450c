/** A stranger's first hour: the widget that `npm run new:widget` writes is as sound as any of ours. */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {filled, wordsFor} from '../../scripts/new-widget/words.mjs';
import {root} from '../../scripts/run.mjs';

/** What git keeps, with what is not committed yet. */
const kept = () =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((path) => path && existsSync(root + path));

describe('the name of a new widget', () => {
  it('says all that it is called', () => {
    const words = wordsFor('foot-bath');
    assert.equal(
      filled('__tag__ __Class__ __Event__ __camel__ __Words__ __unknown__', words),
      'basalt-foot-bath BasaltFootBath FootBathCloseEvent footBath Foot bath __unknown__',
    );
  });

  for (const wrong of [undefined, '', 'bath', 'Foot-Bath', 'basalt foot', '../up-there', 'a-1'])
    it(`is not ${JSON.stringify(wrong)}`, () => {
      assert.throws(() => wordsFor(wrong), /like "opening-hours"/);
    });
});

describe('a new widget, in a copy of the repository', () => {
  let copy;
  const run = (program, ...words) =>
    spawnSync(program, words, {
      cwd: copy,
      encoding: 'utf8',
      env: {...process.env, PATH: `${root}node_modules/.bin:${process.env.PATH}`},
    });
  const passes = (...command) => {
    const {status, stdout, stderr} = run(...command);
    assert.equal(status, 0, `${command.join(' ')}\n${stdout}${stderr}`);
    return stdout;
  };

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'new-widget-'));
    for (const path of kept()) cpSync(root + path, join(copy, path));
    symlinkSync(`${root}node_modules`, join(copy, 'node_modules'));
  });
  after(() => copy && rmSync(copy, {recursive: true, force: true}));

  it('is written, compiled, translated, built and measured', () => {
    const said = passes('node', 'scripts/new-widget/new-widget.mjs', 'foot-bath');
    assert.match(said, /<basalt-foot-bath> is there/);
    const sizes = JSON.parse(readFileSync(join(copy, 'sizes.json'), 'utf8'));
    assert.ok(sizes['chunks/foot-bath.js'] > 0);
    assert.match(readFileSync(join(copy, 'dist/basalt.css'), 'utf8'), /basalt-foot-bath/);
    assert.match(
      readFileSync(join(copy, 'custom-elements.json'), 'utf8'),
      /basalt-foot-bath-close/,
    );
  });

  it('has nothing that a linter would say', () => {
    const files = [
      'src/widgets/foot-bath',
      'src/localize/foot-bath-messages.ts',
      'src/loader/registry.ts',
      'src/index.ts',
      'stories/foot-bath.stories.ts',
      'test/widgets/foot-bath.test.ts',
    ];
    passes('eslint', ...files);
    passes('prettier', '--check', ...files, 'src/loader', '.changeset/foot-bath.md');
    passes('lit-analyzer', 'src/widgets/foot-bath', '--strict', '--rules.no-invalid-css', 'off');
  });

  it('passes its own test', () => {
    passes('wtr', '--files', 'test/widgets/foot-bath.test.ts');
  });

  it('has a page in Storybook', () => {
    passes(
      'node',
      '-e',
      "import('./scripts/storybook/write-pages.mjs').then(({writePages}) => writePages())",
    );
    const page = readFileSync(join(copy, '.storybook/generated/widgets/foot-bath.mdx'), 'utf8');
    assert.match(page, /### heading-level\n/);
    assert.match(page, /### basalt-foot-bath-close\n/);
  });

  it('is not written over', () => {
    const {status, stderr} = run('node', 'scripts/new-widget/new-widget.mjs', 'foot-bath');
    assert.equal(status, 1);
    assert.match(stderr, /is there already. Nothing was written/);
  });
});
