import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

import {AIM, AIM_AT_ONCE, FOCUSED, portable, withFind} from './find.mjs';
import {parseKey} from './keys.mjs';

const PATIENCE = 10_000;
const LOAD_PATIENCE = 30_000;

/** Put on a document that is about to be left, so that the next one can be told from it. */
const LEFT = "Symbol.for('basalt.left')";

const soon = () => new Promise((go) => setTimeout(go, 40));

/**
 * Asks again and again. An error while asking (a page on its way elsewhere) is one more reason
 * to ask again, unless the browser itself is gone.
 */
async function until(ask, {timeout, because}) {
  const end = Date.now() + timeout;
  for (let last; ; await soon()) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = `last answer: ${JSON.stringify(answer)}`;
    } catch (error) {
      if (error.fatal) throw error;
      last = `last error: ${error.message}`;
    }
    if (Date.now() > end) throw new Error(`${because} (${timeout} ms; ${last})`);
  }
}

/**
 * A page in any of the three engines.
 *
 * Everything that needs judgement is here, once: finding, waiting, aiming. An engine's `tab` only
 * carries out what no script can do: navigate, evaluate, press.
 */
export class Page {
  #tab;
  #aim = AIM;

  constructor(tab) {
    this.#tab = tab;
  }

  /**
   * Goes to an address and waits until it is there; what the console and the network said before
   * is forgotten.
   *
   * @param {string} url
   * @param {object} [options]
   * @param {{width: number, height: number}} [options.viewport]
   * @param {boolean} [options.scripts] `false` forbids them by a policy on this one page, from
   *   whatever server it comes (the address gets a `scripts=none`); Chromium's also by its switch,
   *   for every page from here on.
   * @param {'start' | 'interactive' | 'load'} [options.until] How far the page must have come:
   *   its first bytes, its whole markup, or all it loads.
   * @param {number} [options.timeout]
   */
  async open(url, {viewport, scripts = true, until = 'load', timeout = LOAD_PATIENCE} = {}) {
    const address = new URL(url);
    if (!scripts) address.searchParams.set('scripts', 'none');
    this.#aim = scripts ? AIM : AIM_AT_ONCE;
    if (viewport) await this.#tab.resize(viewport);
    await this.#tab.evaluate(`() => { window[${LEFT}] = true }`);
    await this.#tab.go(address.href, {scripts});
    const states = {start: /./, interactive: /interactive|complete/, load: /complete/}[until];
    await this.waitFor(
      `window[${LEFT}] || location.href === 'about:blank' ? '' : ${states}.test(document.readyState)`,
      {timeout, because: `${address.href} did not come as far as "${until}"`},
    );
  }

  /**
   * Lets what a test brings along (axe) use timers in a page that was opened without scripts. The
   * page must be loaded: its own scripts have had, and missed, their chance.
   */
  withTimers(act) {
    return this.#tab.withTimers(act);
  }

  resize(viewport) {
    return this.#tab.resize(viewport);
  }

  /**
   * Runs a function, or an expression as text, in the page and brings its value back as JSON
   * (`undefined` comes back as `null`, an element as `true`). Arguments travel as JSON. A promise is waited for.
   */
  async evaluate(what, ...args) {
    const source = typeof what === 'function' ? String(what) : `() => (${what})`;
    return (await this.#tab.evaluate(portable(source), args)) ?? null;
  }

  /**
   * Lets the page go elsewhere or back, as its own script would. WebKit's driver never answers what is
   * asked in the very moment that it changes pages, so nothing is.
   */
  async moves(go, ...args) {
    const source = `(...args) => void setTimeout(() => (${go})(...args))`;
    await this.#tab.evaluate(portable(source), args);
    await new Promise((gone) => setTimeout(gone, 300));
  }

  /** As `evaluate`, with the first element a selector names before the other arguments. */
  async evaluateOn(selector, fn, ...args) {
    await this.#present(selector);
    const source = withFind(`(selector, ...rest) => (${fn})(find(selector)[0], ...rest)`);
    return (await this.#tab.evaluate(portable(source), [selector, ...args])) ?? null;
  }

  async count(selector) {
    return this.#tab.evaluate(withFind('(selector) => find(selector).length'), [selector]);
  }

  /** What an element says, as the visitor reads it; waits until it is there. */
  async text(selector) {
    return this.evaluateOn(selector, (element) =>
      (element.innerText ?? element.textContent).trim(),
    );
  }

  /**
   * How many elements in the shadow root of `host` the engine tells a screen reader to have this
   * role and this name: by its own accessibility tree, not by ours.
   */
  accessible(host, role, name) {
    return this.#tab.accessible(host, role, name);
  }

  /** The focused element: `{tag, id, text, label}`. */
  focused() {
    return this.#tab.evaluate(FOCUSED);
  }

  /**
   * Presses the mouse on an element, once it is there, still, and not covered.
   *
   * @param {string} selector
   * @param {{button?: 'left' | 'middle' | 'right', held?: string[], timeout?: number}} [options]
   */
  async click(selector, {button = 'left', held = [], timeout = PATIENCE} = {}) {
    await this.#tab.click(await this.#aimAt(selector, timeout), {button, held});
  }

  /**
   * Presses until that is true. A page may move between the aim and the press, while its other parts
   * come: whoever then presses beside it presses again, but never once it was heard.
   */
  async clickUntil(selector, what, ...args) {
    const heard = async () => Boolean(await this.evaluate(what, ...args));
    for (let tries = 0; tries < 5 && !(await heard()); tries += 1) {
      await this.click(selector, {timeout: 2000}).catch(() => {});
      await this.waitFor(what, {args, timeout: 3000}).catch(() => {});
    }
    if (!(await heard())) throw new Error(`${selector} was pressed in vain`);
  }

  async hover(selector, {timeout = PATIENCE} = {}) {
    await this.#tab.move(await this.#aimAt(selector, timeout));
  }

  /** Presses a key where the focus is: `Tab`, `Shift+Tab`, `Enter`, `Space`, `ArrowLeft`, `a`. */
  async press(combination) {
    await this.#tab.press(parseKey(combination));
  }

  async type(text) {
    await this.#tab.type(text);
  }

  /**
   * Asks until the answer is true, and gives it.
   *
   * @param {Function | string} what As for `evaluate`.
   * @param {{timeout?: number, args?: unknown[], because?: string}} [options]
   */
  waitFor(what, {timeout = PATIENCE, args = [], because = `waited in vain for ${what}`} = {}) {
    return until(() => this.evaluate(what, ...args), {timeout, because});
  }

  /** What is in the window, as a PNG. */
  async screenshot(path) {
    const png = await this.#tab.screenshot();
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, png);
  }

  /**
   * @returns {Promise<{type: string, text: string, from: 'page' | 'browser'}[]>} What the page
   *   wrote to the console, and what the browser had to say (a file that did not load, a policy
   *   that was broken), since `open`. Browsers differ in their own words and in what they mention.
   */
  consoleMessages() {
    return this.#tab.consoleMessages();
  }

  /** Errors that nothing caught, and promises that failed unheard, as `TypeError: …`. */
  pageErrors() {
    return this.#tab.pageErrors();
  }

  /** Addresses that the page asked for since `open`, its own first; never the favicon. */
  requests() {
    return this.#tab
      .requests()
      .filter((url) => /^(http|ws)s?:/.test(url) && !url.endsWith('/favicon.ico'));
  }

  /** Where the tabs are that this page opened; waits until so many of them have an address. */
  async opened(count = 0) {
    const arrived = async () =>
      (await this.#tab.opened()).filter((url) => url && url !== 'about:blank');
    await until(async () => (await arrived()).length >= count, {
      timeout: PATIENCE,
      because: `the page opened fewer than ${count} tabs`,
    });
    return arrived();
  }

  close() {
    return this.#tab.close();
  }

  #present(selector) {
    return until(() => this.count(selector), {
      timeout: PATIENCE,
      because: `${selector} is not in the page`,
    });
  }

  /** Asks for a spot to press until there is one, or says what is in the way. */
  async #aimAt(selector, timeout) {
    const end = Date.now() + timeout;
    for (;;) {
      const {problem, ...spot} = await this.#tab.evaluate(this.#aim, [selector]).catch((error) => {
        if (error.fatal) throw error;
        return {problem: error.message};
      });
      if (!problem) return spot;
      if (Date.now() > end) throw new Error(`${selector} ${problem} (${timeout} ms)`);
      await soon();
    }
  }
}
