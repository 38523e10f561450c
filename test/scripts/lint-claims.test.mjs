/** The command `lint-claims`, as its users run it. Needs `dist/`. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {built} from '../../bin/commands/built.mjs';
import {Misuse} from '../../bin/commands/misuse.mjs';
import {root} from '../../scripts/run.mjs';

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'claims-'))));
after(() => rmSync(folder, {recursive: true}));

function put(files) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), content);
  }
}

const command = (...args) => {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [join(root, 'bin/basalt-widgets.mjs'), ...args],
    {cwd: folder, encoding: 'utf8'},
  );
  return {status, stdout, stderr};
};
const lint = (...args) => command('lint-claims', ...args);

describe('lint-claims, from the command line', () => {
  it('ends with 0 without errors, 1 with some, 2 when it is called in a wrong way', () => {
    put({'calm.txt': 'A calm hour', 'warned.txt': 'Our clinic', 'bold.txt': 'It heals'});
    assert.equal(lint('calm.txt').status, 0);
    assert.equal(lint('warned.txt').status, 0);
    assert.equal(lint('bold.txt').status, 1);
    assert.equal(lint('calm.txt', 'bold.txt').status, 1);
    for (const wrong of [
      [],
      ['missing.txt'],
      ['calm.txt', '--market', 'mars'],
      ['calm.txt', '--scope', 'exempt'],
      ['calm.txt', '--as', 'pdf'],
      ['calm.txt', '--loud'],
    ]) {
      const {status, stdout, stderr} = lint(...wrong);
      assert.equal(status, 2, wrong.join(' '));
      assert.equal(stdout, '');
      assert.notEqual(stderr.trim(), '');
      assert.doesNotMatch(stderr, /^\s+at /m, 'a stack is for us, not for them');
    }
  });

  it('says where, what, why and what instead', () => {
    put({'page.txt': 'Warm stones\nrelease toxins.'});
    const {stdout} = lint('page.txt', '--market', 'uk');
    assert.match(stdout, /^page\.txt:2:9: error: "toxins" \(detox\)$/m);
    assert.match(stdout, /^ {4}CAP has seen no evidence/m);
    assert.match(stdout, /^ {4}Instead: a restful, warming massage/m);
    assert.match(stdout, /^ {4}CAP AdviceOnline: Detoxing, general, https:\S+$/m);
    assert.match(stdout, /^1 error, 0 warnings, 0 tips in 1 file, for uk\.$/m);
  });

  it('gives the same as JSON', () => {
    put({'page.txt': 'Warm stones\nrelease toxins.'});
    const {findings, ...rest} = JSON.parse(lint('page.txt', '--market', 'uk', '--json').stdout);
    assert.deepEqual(rest, {
      market: 'uk',
      scope: 'promo',
      files: 1,
      counts: {error: 1, warn: 0, info: 0},
    });
    const {why, suggestion, ...finding} = findings[0];
    assert.deepEqual(finding, {
      file: 'page.txt',
      line: 2,
      column: 9,
      endLine: 2,
      endColumn: 15,
      rule: 'detox',
      severity: 'error',
      match: 'toxins',
    });
    assert.match(why, /CAP has seen.*https:/);
    assert.match(suggestion, /restful/);
  });

  it('is as severe as the market, or as all of them', () => {
    put({'page.txt': 'Improves circulation'});
    assert.equal(lint('page.txt').status, 1);
    assert.equal(lint('page.txt', '--market', 'uk').status, 1);
    assert.equal(lint('page.txt', '--market', 'us').status, 0);
  });

  it('holds quotes to the rules for quotes', () => {
    put({'quote.txt': 'My pain is gone'});
    assert.equal(lint('quote.txt').status, 0);
    assert.equal(lint('quote.txt', '--scope', 'testimonial').status, 1);
  });

  it('walks a folder, but for what is nobody’s page', () => {
    put({
      'site/index.html': '<p>heals</p>',
      'site/a/b/POST.MD': 'heals',
      'site/a/notes.txt': 'heals',
      'site/a/app.js': '"heals"',
      'site/node_modules/x/readme.md': 'heals',
      'site/.git/x.txt': 'heals',
      'site/.hidden.html': 'heals',
      'elsewhere/page.html': 'heals',
    });
    symlinkSync('..', join(folder, 'site/a/up'));
    const {files, findings} = JSON.parse(lint('site', '--json').stdout);
    assert.equal(files, 3);
    assert.deepEqual(
      findings.map(({file}) => file),
      ['site/a/b/POST.MD', 'site/a/notes.txt', 'site/index.html'],
    );
    assert.equal(JSON.parse(lint('site', 'site/index.html', '--json').stdout).files, 3);
  });

  it('is no success where there is nothing to read', () => {
    put({'empty/app.js': ''});
    assert.equal(lint('empty').status, 2);
    assert.match(lint('empty').stderr, /nothing to read/);
  });

  it('reads a file of another kind as it is told', () => {
    put({'page.php': '<p>re<b>lie</b>ves pain</p>'});
    assert.equal(lint('page.php').status, 2);
    assert.match(lint('page.php').stderr, /--as/);
    assert.equal(lint('page.php', '--as', 'html').status, 1);
    assert.equal(lint('page.php', '--as', 'text').status, 0);
  });

  it('reads what Windows writes', () => {
    put({
      'mark.txt': '\ufeffheals',
      'wide.txt': Buffer.from('\ufeffheals', 'utf16le'),
      'old.txt': Buffer.from('caf\xe9 heals', 'latin1'),
    });
    for (const name of ['mark.txt', 'wide.txt', 'old.txt']) {
      const {findings} = JSON.parse(lint(name, '--json').stdout);
      assert.deepEqual([findings[0].match, findings[0].line], ['heals', 1], name);
    }
    assert.equal(JSON.parse(lint('mark.txt', '--json').stdout).findings[0].column, 1);
  });

  it('says in one sentence what a clone still needs', async () => {
    await assert.rejects(built('nothing.js'), (error) => {
      assert.ok(error instanceof Misuse);
      assert.match(error.message, /^There is no dist\/nothing\.js yet: run ".*npm run build.*\.$/);
      return true;
    });
  });

  it('has help for itself and for all', () => {
    assert.match(lint('--help').stdout, /Exit codes\n {2}0 /);
    assert.equal(lint('--help').status, 0);
    assert.match(command('--help').stdout, /lint-claims/);
    assert.equal(command('--help').status, 0);
    assert.equal(command().status, 2);
    assert.equal(command('constructor').status, 2);
  });

  it('finds nothing to mend in our own demo', () => {
    const {status, stdout} = lint(join(root, 'demo'));
    assert.equal(status, 0, stdout);
  });
});
