/** Reads a page of words in the built Storybook: where it leads, what can be reached in it, and its examples. */
import {difference} from './light-dom.mjs';
import {listen, PAGE} from './listen.mjs';
import {visit} from './visit.mjs';

/** Runs in the page: all stories stand, and every example shows its HTML. */
function complete() {
  const stories = [...document.querySelectorAll('.sbdocs-preview [id^="story--"]')];
  const there = (story) => story.querySelector('.spa-page, iframe');
  if (!stories.every(there)) return false;
  const closed = [...document.querySelectorAll('button')].filter(({textContent}) =>
    textContent.includes('Show code'),
  );
  for (const button of closed) button.click();
  const examples = [...document.querySelectorAll('.sbdocs-preview')];
  return closed.length === 0 && examples.every((example) => example.querySelector('pre'));
}

/** Runs in the page. */
function contents() {
  const own = (element) => !element.closest('.sb-story');
  return {
    links: [...document.querySelectorAll('.sbdocs-content a[href]')]
      .filter(own)
      .map((link) => link.getAttribute('href')),
    ids: [...document.querySelectorAll('.sbdocs-content [id]')].map(({id}) => id),
    tag: document.querySelector('.sbdocs-content .tag')?.textContent.replace(/[<>]/g, ''),
    headings: [...document.querySelectorAll('.sbdocs-content h3')].map(({textContent}) =>
      textContent.trim(),
    ),
    examples: [...document.querySelectorAll('.sbdocs-preview')].map((example) => ({
      story: example.querySelector('[id^="story--"]')?.id.replace(/^story--/, ''),

      source: example.querySelector('pre')?.textContent ?? '',
    })),
  };
}

/** @returns {Promise<{problems: string[], links?: string[], ids?: string[], tag?: string, headings?: string[], pasted?: number}>} */
export const readPage = (browser, server, address) =>
  visit(
    browser,
    address,
    async (page) => {
      const {problems} = await page.evaluate(() => window.basaltTold);
      await page.waitForFunction(complete);
      const {examples, ...found} = await page.evaluate(contents);
      let pasted = 0;
      for (const example of examples) {
        // The address of the owner's panel is no HTML.
        if (!example.source.startsWith('<')) continue;
        const differs = await difference(page, server, example);
        if (differs) problems.push(`${example.story}: ${differs}`);
        pasted++;
      }
      return {...found, pasted, problems};
    },
    {before: [listen, PAGE]},
  );
