/**
 * Whether the HTML that Storybook shows under a story is what is rendered: it goes into a blank page
 * with the built script, and the widgets' light DOM has to be the same in both.
 */
import {setTimeout as later} from 'node:timers/promises';

/**
 * Runs in a page: the elements that a page wrote, without what Lit leaves between them.
 * A module script is how HTML says what a template sets as a property.
 */
function written(selector) {
  const told = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/\s+/g, ' ').trim();
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('script[type="module"]')) return '';
    const attributes = [...node.attributes].map(({name, value}) => `${name}=${value}`).sort();
    return `<${[node.localName, ...attributes].join(' ')}>${inside(node)}</>`;
  };
  const inside = (node) => [...node.childNodes].map(told).filter(Boolean).join('\n');
  const root = document.querySelector(selector);
  return root && inside(root);
}

const blank = (html) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pasted</title><link rel="stylesheet" href="/basalt/basalt.css"></head><body>${html}<script type="module" src="/basalt/basalt.all.js"></script></body></html>`;

/**
 * @param {import('@playwright/test').Page} page The page with the story in it.
 * @param {{story: string, source: string}} shown
 * @returns {Promise<string | undefined>} What differs.
 */
export async function difference(page, server, {story, source}) {
  const address = server.page(`/pasted/${story}`, blank(source));
  const pasted = await page.context().newPage();
  try {
    await pasted.goto(address);
    const until = Date.now() + 8000;
    let there, here;
    // Widgets mark their children once their words are there: both come to rest by themselves.
    do {
      [there, here] = await Promise.all([
        page.evaluate(written, `[id="story--${story}"] .spa-page`),
        pasted.evaluate(written, 'body'),
      ]);
      if (there && there === here) return undefined;
      await later(50);
    } while (Date.now() < until);
    return `what is shown to copy renders something else:\n${here}\n— in place of —\n${there}`;
  } finally {
    await pasted.close();
  }
}
