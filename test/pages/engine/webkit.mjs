import {startWebKitDriver} from '../../../scripts/webkit-driver.mjs';
import {READ_COLLECTED} from './collector.mjs';
import {codePoint} from './keys.mjs';
import {startProxy} from './proxy.mjs';
import {WebDriverSession} from './webdriver.mjs';

export const supports = {forcedColors: false};

/** Which elements are asked for their role: each costs a request. */
const MAY_BE = {
  slider: '[type=range],[role=slider]',
  heading: 'h1,h2,h3,h4,h5,h6,[role="heading"]',
  group: 'fieldset,details,[role="group"]',
  button: 'button,[role="button"]',
  link: 'a',
  checkbox: '[type="checkbox"]',
  radio: '[type="radio"]',
  combobox: 'select',
  alert: '[role="alert"]',
  article: 'article',
  navigation: 'nav',
};

const BUTTONS = {left: 0, middle: 1, right: 2};

/** A driver holds one session, and a session one set of cookies: each page has both for itself. */
export async function start() {
  return {
    async newTab({reducedMotion, colorScheme}) {
      const proxy = await startProxy({collect: true});
      const driver = await startWebKitDriver({
        motion: reducedMotion ? 'reduce' : undefined,
        color: colorScheme,
        proxy: proxy.address,
      }).catch(async (error) => {
        await proxy.close();
        throw error;
      });
      const close = () => Promise.all([driver.close(), proxy.close()]);
      try {
        const session = await WebDriverSession.start(driver.url, {
          ...driver.capabilities,
          // A page may be slow on purpose; how far it has come is for us to ask.
          pageLoadStrategy: 'none',
        });
        const handle = await session.get('/window');
        return new WebKitTab(session, proxy, handle, close);
      } catch (error) {
        await close();
        throw error;
      }
    },
    async close() {},
  };
}

/** What this engine calls otherwise. */
const CALLED = {combobox: 'button'};

class WebKitTab {
  #session;
  #proxy;
  #handle;
  #close;

  constructor(session, proxy, handle, close) {
    this.#session = session;
    this.#proxy = proxy;
    this.#handle = handle;
    this.#close = close;
  }

  async go(url) {
    this.#proxy.forget();
    await this.#session.post('/url', {url});
  }

  evaluate(source, args = []) {
    const script = `return (${source})(...${JSON.stringify(args)})`;
    return this.#session.post('/execute/sync', {script, args: []});
  }

  /** Nothing to do: a policy forbids the page's scripts, not ours. */
  withTimers(act) {
    return act();
  }

  /** The window's frame and tool bar are on top of what the page has. */
  async resize({width, height}) {
    const [across, down] = await this.evaluate(
      '() => [outerWidth - innerWidth, outerHeight - innerHeight]',
    );
    await this.#session.post('/window/rect', {width: width + across, height: height + down});
    const end = Date.now() + 5000;
    for (;;) {
      const size = await this.evaluate('() => [innerWidth, innerHeight]');
      if (size[0] === width && size[1] === height) return;
      if (Date.now() > end)
        throw new Error(`webkit made the window ${size}, not ${width},${height}`);
      await new Promise((go) => setTimeout(go, 20));
    }
  }

  /** Keys and pointer go in step: while one acts, the other pauses. */
  #perform(held, keys, pointer) {
    const pause = {type: 'pause'};
    const press = (key) => ({type: 'keyDown', value: codePoint(key)});
    const release = (key) => ({type: 'keyUp', value: codePoint(key)});
    const before = held.map(press);
    const during = [
      ...keys.flatMap((key) => [press(key), release(key)]),
      ...pointer.map(() => pause),
    ];
    const after = held.toReversed().map(release);
    const actions = [{type: 'key', id: 'keyboard', actions: [...before, ...during, ...after]}];
    if (pointer.length > 0) {
      const parameters = {pointerType: 'mouse'};
      actions.push({
        type: 'pointer',
        id: 'mouse',
        parameters,
        actions: [...held.map(() => pause), ...pointer],
      });
    }
    return this.#session.post('/actions', {actions});
  }

  #to({x, y}) {
    return {
      type: 'pointerMove',
      duration: 0,
      origin: 'viewport',
      x: Math.round(x),
      y: Math.round(y),
    };
  }

  click(spot, {button, held}) {
    const which = {button: BUTTONS[button]};
    return this.#perform(
      held,
      [],
      [this.#to(spot), {type: 'pointerDown', ...which}, {type: 'pointerUp', ...which}],
    );
  }

  move(spot) {
    return this.#perform([], [], [this.#to(spot)]);
  }

  press({held, key}) {
    return this.#perform(held, [key], []);
  }

  type(text) {
    return this.#perform([], [...text], []);
  }

  /** Elements in a shadow root that a screen reader is told have this role and this name. */
  async accessible(host, role, name) {
    const script =
      'return [...document.querySelector(arguments[0]).shadowRoot.querySelectorAll(arguments[1])]';
    const found = await this.#session.post('/execute/sync', {script, args: [host, MAY_BE[role]]});
    let count = 0;
    for (const element of found) {
      const path = `/element/${Object.values(element)[0]}`;
      const told = await this.#session.get(`${path}/computedrole`);
      if (
        told === (CALLED[role] ?? role) &&
        (await this.#session.get(`${path}/computedlabel`)).trim() === name
      )
        count++;
    }
    return count;
  }

  async screenshot() {
    return Buffer.from(await this.#session.get('/screenshot'), 'base64');
  }

  async consoleMessages() {
    return (await this.evaluate(READ_COLLECTED)).console;
  }

  async pageErrors() {
    return (await this.evaluate(READ_COLLECTED)).errors;
  }

  requests() {
    return this.#proxy.requests();
  }

  async opened() {
    const urls = [];
    for (const handle of await this.#session.get('/window/handles')) {
      if (handle === this.#handle) continue;
      await this.#session.post('/window', {handle});
      urls.push(await this.#session.get('/url'));
    }
    await this.#session.post('/window', {handle: this.#handle});
    return urls;
  }

  async close() {
    // A browser that is already gone cannot be told to go.
    await this.#session.end().catch(() => {});
    await this.#close();
  }
}
