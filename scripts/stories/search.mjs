/** The window around the pages: it opens from a folder of any host, and its search finds attributes. */
import {visit} from './visit.mjs';

/** An attribute, and the page it has to lead to. */
const SOUGHT = {word: 'manage-url', page: 'widgets-booking-button--docs'};

export const searchFor = (browser, address) =>
  visit(browser, address, async (page) => {
    const frame = page.frameLocator('#storybook-preview-iframe');
    await frame.getByRole('heading', {level: 1}).first().waitFor();
    await page.locator('#storybook-explorer-searchfield').fill(SOUGHT.word);
    await page
      .getByRole('option', {name: new RegExp(SOUGHT.word)})
      .first()
      .click();
    await frame.locator(`h3#${SOUGHT.word}`).waitFor();
    const {search} = new URL(page.url());
    const there = search.includes(SOUGHT.page);
    return {problems: there ? [] : [`a search for ${SOUGHT.word} led to ${search}`]};
  });

/**
 * Every attribute of a widget has a heading in its page, and the index that search reads has it.
 *
 * @param {Map<string, {tag?: string, headings?: string[]}>} pages
 */
export function unfound(pages, entries, widgets) {
  const problems = [];
  const seen = new Set();
  for (const [id, {tag, headings = []}] of pages) {
    const attributes = widgets.get(tag)?.attributes ?? [];
    // A second page of the same widget tells of a part of it.
    if (!attributes.length || seen.has(tag)) continue;
    seen.add(tag);
    const sought = entries[id].anchors?.map(({title}) => title) ?? [];
    for (const {name} of attributes)
      if (!headings.includes(name) || !sought.includes(name))
        problems.push(`${id}: nobody finds the attribute ${name}`);
  }
  for (const tag of widgets.keys())
    if (!seen.has(tag)) problems.push(`<${tag}> has no page with its attributes`);
  return problems;
}
