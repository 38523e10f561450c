/** Chromium (by the DevTools protocol) and Firefox (by WebDriver BiDi): puppeteer drives both. */

const TYPES = {warning: 'warn', verbose: 'debug'};

/** One tab in a context of its own: cookies, storage and opened tabs are nobody else's. */
export class PuppeteerTab {
  #name;
  #browser;
  #context;
  #page;
  #console = [];
  #errors = [];
  #requests = [];
  #failed;
  #scripts = true;

  static async open(name, browser) {
    const context = await browser.createBrowserContext();
    return new PuppeteerTab(name, browser, context, await context.newPage());
  }

  constructor(name, browser, context, page) {
    this.#name = name;
    this.#browser = browser;
    this.#context = context;
    this.#page = page;
    page.on('request', (request) => this.#requests.push(request.url()));
    page.on('pageerror', (error) => this.#heardError(error));
    page.on('console', (message) => this.#heard(message));
  }

  #heard(message) {
    const type = message.type();
    this.#console.push({
      type: TYPES[type] ?? type,
      text: message.text(),
      // What the browser itself reports comes without arguments.
      from: message.args().length > 0 ? 'page' : 'browser',
    });
  }

  #heardError(error) {
    const {name = 'Error', message = String(error)} = error ?? {};
    if (this.#name !== 'firefox') this.#errors.push(`${name}: ${message}`);
    // Firefox counts among the errors of a page what it has to say itself: a broken policy, a
    // module that it could not load.
    else if (/^\w*(Error|Exception)\b|^uncaught exception/.test(message))
      this.#errors.push(message);
    else this.#console.push({type: 'error', text: message, from: 'browser'});
  }

  /** The page under the interface, for what only this engine can do (emulation, heap, PDF). */
  get page() {
    return this.#page;
  }

  /** Says plainly when it is not the page that failed but the browser that ended. */
  async #ask(answer) {
    try {
      return await answer;
    } catch (error) {
      if (!this.#browser.connected || this.#page.isClosed()) {
        throw Object.assign(
          new Error(`${this.#name} ended in the middle of a test`, {cause: error}),
          {fatal: true},
        );
      }
      throw error;
    }
  }

  async go(url, {scripts}) {
    this.#console = [];
    this.#errors = [];
    this.#requests = [];
    this.#failed = undefined;
    await this.#switchScripts(scripts);
    // Not waited for: a page may be slow on purpose. A failure comes up at the next question.
    this.#page.goto(url, {waitUntil: 'load', timeout: 0}).catch((error) => (this.#failed = error));
  }

  /** Firefox has no such switch; there a policy forbids scripts, and does it alone. */
  async #switchScripts(on) {
    this.#scripts = on;
    if (this.#name === 'chromium') await this.#ask(this.#page.setJavaScriptEnabled(on));
  }

  /** With scripts switched off, nobody's timers run: not even those that a test brings along. */
  async withTimers(act) {
    const on = this.#scripts;
    await this.#switchScripts(true);
    try {
      return await act();
    } finally {
      await this.#switchScripts(on);
    }
  }

  async evaluate(source, args = []) {
    const failed = this.#failed;
    this.#failed = undefined;
    if (failed && !/ERR_ABORTED|NS_BINDING_ABORTED|detached/.test(failed.message)) {
      throw Object.assign(failed, {fatal: true});
    }
    return this.#ask(this.#page.evaluate(`(${source})(...${JSON.stringify(args)})`));
  }

  resize(viewport) {
    return this.#ask(this.#page.setViewport(viewport));
  }

  async #holding(held, act) {
    const {keyboard} = this.#page;
    for (const key of held) await keyboard.down(key);
    try {
      await act();
    } finally {
      for (const key of held) await keyboard.up(key);
    }
  }

  click({x, y}, {button, held}) {
    return this.#ask(this.#holding(held, () => this.#page.mouse.click(x, y, {button})));
  }

  move({x, y}) {
    return this.#ask(this.#page.mouse.move(x, y));
  }

  press({held, key}) {
    return this.#ask(this.#holding(held, () => this.#page.keyboard.press(key)));
  }

  type(text) {
    return this.#ask(this.#page.keyboard.type(text));
  }

  screenshot() {
    return this.#ask(this.#page.screenshot());
  }

  /** Elements in a shadow root that a screen reader is told have this role and this name. */
  async accessible(host, role, name) {
    const root = await this.#ask(
      this.#page.evaluateHandle((host) => document.querySelector(host).shadowRoot, host),
    );
    const selector = `aria/[name=${JSON.stringify(name)}][role="${role}"]`;
    return (await this.#ask(root.$$(selector))).length;
  }

  /** What the page said before the question may still be on its way: a last word is waited for. */
  async #heardAll() {
    if (this.#name !== 'firefox') return;
    const word = `basalt: heard so far ${Math.random()}`;
    await this.evaluate('(word) => console.debug(word)', [word]);
    const end = Date.now() + 2000;
    const arrived = () => this.#console.findIndex(({text}) => text === word);
    while (arrived() < 0 && Date.now() < end) await new Promise((go) => setTimeout(go, 10));
    if (arrived() >= 0) this.#console.splice(arrived(), 1);
  }

  async consoleMessages() {
    await this.#heardAll();
    return [...this.#console];
  }

  async pageErrors() {
    await this.#heardAll();
    return [...this.#errors];
  }

  requests() {
    return [...this.#requests];
  }

  async opened() {
    const pages = await this.#ask(this.#context.pages());
    return pages.filter((page) => page !== this.#page).map((page) => page.url());
  }

  async close() {
    if (this.#browser.connected) await this.#context.close();
  }
}
