import axe from 'axe-core';

/**
 * Everything axe finds wrong with a page, each in a line: `rule: what is wrong (where, where)`.
 *
 * @param {import('./engine/page.mjs').Page} page
 * @param {{within?: string, rules?: Record<string, {enabled: boolean}>}} [options]
 *   `within` is a plain selector: without it, the whole page.
 */
export function axeViolations(page, {within = null, rules = {}} = {}) {
  return page.withTimers(async () => {
    await page.evaluate(`globalThis.axe?.version ?? (() => {${axe.source}})()`);
    return page.evaluate(violations, within, rules);
  });
}

/** Runs in the page. Nothing is fetched for axe's sake: tests count what a page asks for. */
async function violations(within, rules) {
  const found = await globalThis.axe.run(within ?? document, {rules, preload: false});
  return found.violations.map(
    ({id, help, nodes}) =>
      `${id}: ${help} (${nodes.map(({target}) => [target].flat(3).join(' >>> ')).join(', ')})`,
  );
}
