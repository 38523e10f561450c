/**
 * Whole pages in three engines behind one small interface.
 *
 * Playwright's Firefox and WebKit are builds of its own; these are the ones that Debian ships.
 */
import {Page} from './page.mjs';

const STARTERS = {
  chromium: async () => {
    const {startChromium, supports} = await import('./chromium.mjs');
    return {...(await startChromium()), supports};
  },
  firefox: async () => {
    const {startFirefox, supports} = await import('./firefox.mjs');
    return {...(await startFirefox()), supports};
  },
  webkit: async () => {
    const {startWebKit, supports} = await import('./webkit.mjs');
    return {...(await startWebKit()), supports};
  },
};

/** @param {'chromium' | 'firefox' | 'webkit'} name */
export async function openEngine(name) {
  const browser = await STARTERS[name]();
  const pages = new Set();

  /**
   * @param {object} [look] What this page's visitor has and prefers.
   * @param {{width: number, height: number}} [look.viewport]
   * @param {boolean} [look.reducedMotion]
   * @param {'light' | 'dark'} [look.colorScheme]
   * @param {boolean} [look.forcedColors] Where `engine.supports.forcedColors`.
   */
  async function newPage({viewport = {width: 1024, height: 768}, ...look} = {}) {
    if (look.forcedColors && !browser.supports.forcedColors) {
      throw new Error(`${name} cannot be told to force colours: ask engine.supports first`);
    }
    const page = new Page(await browser.newTab(look));
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
    await browser.close();
  }

  return {name, supports: browser.supports, newPage, withPage, close};
}
