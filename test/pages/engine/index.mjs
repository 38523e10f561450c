/**
 * Whole pages in three engines behind one small interface.
 *
 * Playwright's Firefox and WebKit are builds of its own; these are the ones that Debian ships.
 */
import {Page} from './page.mjs';

const MODULES = {
  chromium: () => import('./chromium.mjs'),
  firefox: () => import('./firefox.mjs'),
  webkit: () => import('./webkit.mjs'),
};

/** @param {'chromium' | 'firefox' | 'webkit'} name */
export async function openEngine(name) {
  const {start, supports} = await MODULES[name]();
  const pages = new Set();
  let started;

  // Not before the first page: a test file that has nothing for this engine would never close it.
  const browser = () => (started ??= start());

  /**
   * @param {object} [look] What this page's visitor has and prefers.
   * @param {{width: number, height: number}} [look.viewport]
   * @param {boolean} [look.reducedMotion]
   * @param {'light' | 'dark'} [look.colorScheme]
   * @param {boolean} [look.forcedColors] Where `engine.supports.forcedColors`.
   */
  async function newPage({viewport = {width: 1024, height: 768}, ...look} = {}) {
    if (look.forcedColors && !supports.forcedColors) {
      throw new Error(`${name} cannot be told to force colours: ask engine.supports first`);
    }
    const page = new Page(await (await browser()).newTab(look));
    pages.add(page);
    await page.resize(viewport);
    return page;
  }

  /** A page for as long as it is used; when that fails, the page's own errors are told too. */
  async function withPage(use, look) {
    const page = await newPage(look);
    try {
      return await use(page);
    } catch (error) {
      const errors = await page.pageErrors().catch(() => []);
      if (errors.length > 0) error.message += `\nThe page's own errors: ${errors.join(' | ')}`;
      throw error;
    } finally {
      pages.delete(page);
      await page.close();
    }
  }

  async function close() {
    await Promise.allSettled([...pages].map((page) => page.close()));
    // One that could not start has been told of by the test that asked for it.
    if (started)
      await started.then(
        (running) => running.close(),
        () => {},
      );
  }

  return {name, supports, newPage, withPage, close};
}
