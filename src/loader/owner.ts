declare global {
  interface Window {
    /** For the page's owner, in the console: `basalt.debug()`. A page's own `basalt` stays. */
    basalt?: {debug: () => void};
  }
}

export {};
