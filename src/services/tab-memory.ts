interface Kept {
  at: number;
  value: unknown;
}

/**
 * What this tab keeps over a reload, and nobody else sees: the only door to `sessionStorage`, and
 * there is none to any other storage. A browser may refuse it by throwing at every turn, even at
 * its name: then there is nothing to get, and `set` says so. The time is in milliseconds.
 */
export const tabMemory = {
  /** What is kept under a key, if it is younger than `lifetime`. What cannot be read is dropped. */
  get(key: string, lifetime: number, now: number): unknown {
    try {
      const text = sessionStorage.getItem(key);
      if (text === null) return undefined;
      const {at, value} = JSON.parse(text) as Kept;
      // A clock that was set back makes something younger than nothing: nobody knows its age.
      if (at <= now && now - at < lifetime) return value;
    } catch {
      // Not ours, or not whole.
    }
    tabMemory.drop(key);
    return undefined;
  },

  /** Keeps a value in the place of an older one. False where the browser does not let us. */
  set(key: string, value: unknown, now: number): boolean {
    try {
      sessionStorage.setItem(key, JSON.stringify({at: now, value} satisfies Kept));
      return true;
    } catch {
      return false;
    }
  },

  drop(key: string): void {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // Where nothing can be kept there is nothing to drop.
    }
  },
};
