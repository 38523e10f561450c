/** A page of an example in Chromium: what it says on the console, and what axe finds in it. */
import {chromium} from '@playwright/test';

import {findChromium, loopbackArguments, sandboxArguments} from '../../scripts/browsers.mjs';
import {axeViolations} from '../pages/axe.mjs';

export const launch = async () =>
  chromium.launch({
    executablePath: await findChromium(),
    args: [...sandboxArguments, ...loopbackArguments],
  });

/**
 * Opens an address in a context of its own.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {import('@playwright/test').BrowserContextOptions} [options]
 */
export async function open(browser, address, options = {}) {
  const context = await browser.newContext({reducedMotion: 'reduce', ...options});
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const said = [];
  page.on('pageerror', (error) => said.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) said.push(`${message.type()}: ${message.text()}`);
  });
  await page.goto(address);
  return {page, said, close: () => context.close()};
}

/** Everything axe finds wrong with the page, a line each. */
export const axe = (page) =>
  axeViolations({
    withTimers: (run) => run(),
    evaluate: (script, ...given) =>
      page.evaluate(
        script instanceof Function ? `(${script})(...${JSON.stringify(given)})` : script,
      ),
  });
