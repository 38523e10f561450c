/**
 * A history of the test's own in place of the browser's. A tab that runs many tests has a full one,
 * and out of that Chromium takes the entries first that came without a visitor's act: those of a
 * test. The browser's own is gone through on whole pages (`test/pages/quiz-embedding.test.mjs`).
 */
export function holdHistory(): () => void {
  const entries: unknown[] = [null];
  let at = 0;
  const go = (by = 0) =>
    void setTimeout(() => {
      if (!(at + by in entries)) return;
      at += by;
      dispatchEvent(new PopStateEvent('popstate', {state: entries[at]}));
    });
  const held: PropertyDescriptorMap = {
    state: {get: () => entries[at]},
    length: {get: () => entries.length},
    go: {value: go, writable: true},
    back: {value: () => go(-1), writable: true},
    forward: {value: () => go(1), writable: true},
    pushState: {
      // As the browser does, an entry keeps a copy.
      value: (state: unknown) => void entries.splice(++at, Infinity, structuredClone(state)),
      writable: true,
    },
    replaceState: {
      value: (state: unknown) => void (entries[at] = structuredClone(state)),
      writable: true,
    },
  };
  for (const [name, descriptor] of Object.entries(held)) {
    Object.defineProperty(history, name, {...descriptor, configurable: true});
  }
  return () => Object.keys(held).forEach((name) => Reflect.deleteProperty(history, name));
}
