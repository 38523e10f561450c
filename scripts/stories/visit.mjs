/** A visit to the built Storybook that hears errors and notes whom the page asks for anything. */

export const PATIENCE = 60_000;

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {(page: import('@playwright/test').Page) => Promise<object>} use What it returns is returned,
 *   with everything that went wrong in `problems`.
 * @param {{before?: [Function, object]}} [options] A function for the page, before its own scripts.
 */
export async function visit(browser, address, use, {before} = {}) {
  const {origin} = new URL(address);
  const context = await browser.newContext();
  const said = [];
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => said.push(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') said.push(`console: ${message.text()}`);
    });
    context.on('request', (request) => {
      const {protocol, origin: asked} = new URL(request.url());
      if (protocol.startsWith('http') && asked !== origin)
        said.push(`asked somebody else: ${request.url()}`);
    });
    const crashed = new Promise((_, failed) =>
      page.on('crash', () => failed(new Error('the page crashed'))),
    );
    const late = new Promise((_, failed) =>
      setTimeout(
        () => failed(new Error(`not finished after ${PATIENCE / 1000} s`)),
        PATIENCE,
      ).unref(),
    );
    // Whoever loses the race may fail as well.
    crashed.catch(() => {});
    late.catch(() => {});
    if (before) await page.addInitScript(...before);
    await page.goto(address, {waitUntil: 'commit', timeout: PATIENCE});
    const found = await Promise.race([use(page), crashed, late]);
    return {...found, problems: [...(found.problems ?? []), ...said]};
  } catch (error) {
    return {problems: [error.message, ...said]};
  } finally {
    await context.close();
  }
}
