/**
 * WebKit's driver tells nothing of the console, so the page has to: this stands before everything
 * else in its markup and leaves no trace in the document.
 */
function collect() {
  const KEY = Symbol.for('basalt.collected');
  const store = () => {
    const make = (where) => {
      if (!where[KEY]) Object.defineProperty(where, KEY, {value: {console: [], errors: []}});
      return where[KEY];
    };
    try {
      return make(window.top);
    } catch {
      return make(window); // A frame of another origin keeps its words to itself.
    }
  };
  const said = store();
  const text = (value) => {
    try {
      return String(value);
    } catch {
      return Object.prototype.toString.call(value);
    }
  };
  for (const type of ['debug', 'log', 'info', 'warn', 'error']) {
    const write = console[type];
    console[type] = (...words) => {
      said.console.push({type, text: words.map(text).join(' '), from: 'page'});
      write.apply(console, words);
    };
  }
  const browserSaid = (words) => said.console.push({type: 'error', text: words, from: 'browser'});
  addEventListener(
    'error',
    (event) => {
      if (event instanceof ErrorEvent) said.errors.push(text(event.error ?? event.message));
      else browserSaid(`Failed to load ${event.target.src ?? event.target.href}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({reason}) => said.errors.push(text(reason)));
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) =>
    browserSaid(`Content-Security-Policy: ${effectiveDirective} blocked ${blockedURI}`),
  );
  document.currentScript?.remove();
}

export const COLLECTOR = `(${collect})();`;

export const READ_COLLECTED = `() => window[Symbol.for('basalt.collected')] ?? {console: [], errors: []}`;
