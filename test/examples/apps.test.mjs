/** Every example does what it is there to show, in a browser, as a visitor would find it. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {axe, launch, open} from './browser.mjs';
import {EXAMPLES, serve} from './serve.mjs';

const {workspaces} = JSON.parse(readFileSync(join(EXAMPLES, 'package.json'), 'utf8'));

let browser;
before(async () => (browser = await launch()));
after(() => browser?.close());

/** The topic whose button is pressed in, once it is this one. */
const pressedIn = (page, name) =>
  page.getByRole('button', {name, exact: true, pressed: true}).waitFor();

for (const name of workspaces)
  describe(`the example for ${name}`, () => {
    let site;
    let visit;
    before(async () => {
      site = await serve(name);
      visit = await open(browser, site.origin);
    });
    after(async () => {
      await visit?.close();
      await site?.close();
    });

    it('shows its own cards inside the carousel', async () => {
      await visit.page.locator('basalt-benefits-carousel [part=slide]').first().waitFor();
      const card = visit.page.locator('basalt-benefits-carousel > article').first();
      assert.match(await card.innerText(), /^Warmth\s+Smooth stones/);
      assert.equal(await card.evaluate((element) => Boolean(element.assignedSlot)), true);
    });

    it('moves the carousel by its property', async () => {
      const {page} = visit;
      await page.getByRole('button', {name: 'Quiet', exact: true}).click();
      await pressedIn(page, 'Quiet');
      await page.waitForFunction(() => {
        const carousel = document.querySelector('basalt-benefits-carousel');
        const {left, right} = carousel.children[1].getBoundingClientRect();
        const box = carousel.getBoundingClientRect();
        return carousel.index === 1 && left >= box.left - 1 && right <= box.right + 1;
      });
    });

    it('hears that the visitor moved it', async () => {
      const {page} = visit;
      await page.locator('basalt-benefits-carousel [part=slides]').press('ArrowRight');
      await pressedIn(page, 'Sleep');
    });

    it('shows its treatments and their prices', async () => {
      const menu = visit.page.locator('basalt-treatment-menu');
      await menu.getByText('Warm Swedish massage').first().waitFor();
      await menu.getByText('£64').first().waitFor();
    });

    it('has nothing that axe finds wrong', async () => {
      assert.deepEqual(await axe(visit.page), []);
    });

    it('hears that the visitor wants to book', async () => {
      const {page} = visit;
      await page.locator('basalt-book-now').getByText('Book an hour').click();
      const status = page.getByRole('status').filter({hasText: 'You asked for hot-stone-60.'});
      await status.waitFor({state: 'attached'});
      await page.getByRole('dialog', {name: 'Book your visit'}).waitFor();
    });

    it('says nothing on the console', () => {
      assert.deepEqual(visit.said, []);
    });
  });

describe('what Next renders on the server', () => {
  let site;
  before(async () => (site = await serve('next')));
  after(() => site?.close());

  it('reads and books without a script', async () => {
    const {page, close} = await open(browser, site.origin, {javaScriptEnabled: false});
    const link = page.getByRole('link', {name: 'Book an hour'});
    assert.equal(await link.getAttribute('href'), 'https://cal.com/stillwater/hot-stone');
    for (const text of ['Warmth', 'Quiet', 'Sleep', '£78'])
      assert.equal(await page.getByText(text).last().isVisible(), true, text);
    await close();
  });

  it('has our tags in it, and no complaint about a missing window', async () => {
    const html = await (await fetch(site.origin)).text();
    for (const tag of ['book-now', 'benefits-carousel', 'treatment-menu'])
      assert.match(html, new RegExp(`<basalt-${tag}[ >]`));
    assert.doesNotMatch(site.said(), /error|window|document/i);
  });
});
