/** From an empty folder to a widget in the browser, and how long that takes. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {launch, open} from './browser.mjs';
import {EXAMPLES, serveFolder} from './serve.mjs';
import {strangers} from './strangers.mjs';

const TARBALL = join(EXAMPLES, 'basalt-widgets.tgz');

/** A stranger has patience for this many seconds, on a machine that others use too. */
const PATIENCE = 120;

let browser;
before(async () => (browser = await launch()));
after(() => browser?.close());

function run(cwd, command, ...words) {
  const {status, stdout, stderr} = spawnSync(command, words, {cwd, encoding: 'utf8'});
  assert.equal(status, 0, `${command} ${words.join(' ')}:\n${stdout}${stderr}`);
}

const seconds = (start) => Number(((Date.now() - start) / 1000).toFixed(1));

for (const stranger of strangers)
  describe(`a stranger with ${stranger.name}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'basalt-stranger-'));
    after(() => rmSync(folder, {recursive: true, force: true}));

    it('has a widget in the browser after one install and a few lines', async (test) => {
      const start = Date.now();
      const {packages} = stranger;
      run(
        folder,
        'npm',
        'install',
        '--prefer-offline',
        '--no-audit',
        '--no-fund',
        TARBALL,
        ...packages,
      );
      const installed = seconds(start);

      for (const [name, text] of Object.entries(stranger.files(stranger)))
        writeFileSync(join(folder, name), text);
      const bundled = packages.length > 0;
      if (bundled) run(folder, process.execPath, 'node_modules/vite/bin/vite.js', 'build');

      const site = await serveFolder(bundled ? join(folder, 'dist') : folder);
      const {page, said, close} = await open(browser, site.origin);
      try {
        const link = page.getByText('Book now');
        await link.hover();
        await page.locator('basalt-book-now:defined').waitFor();
        // The widget is there when the page's own link stands in it.
        await page.waitForFunction(
          () => document.querySelector('basalt-book-now > a')?.assignedSlot,
        );
        assert.deepEqual(said, []);
      } finally {
        await close();
        await site.close();
      }
      const all = seconds(start);
      test.diagnostic(`${stranger.name}: ${installed} s to install, ${all} s in all`);
      assert.ok(all < PATIENCE, `it took ${all} s`);
    });
  });
