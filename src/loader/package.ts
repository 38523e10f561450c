/**
 * The loader for whoever builds a page from the package: a build on a server takes it in as well,
 * where there is no page to look through.
 */
if (typeof document !== 'undefined') void import('./loader.js');

export {};
