import {startDiagnostics} from './start-diagnostics.js';

/**
 * `basalt.debug()` in the console: the panel, as with `?basalt-debug`, and in it what of the page's
 * own words may be a health claim. Those come only when they are asked for here: they are the
 * owner's business.
 */
export async function debug(): Promise<void> {
  const panel = await startDiagnostics();
  const {pageClaims} = await import('./page-claims.js');
  panel.claims = await pageClaims(document);
}
