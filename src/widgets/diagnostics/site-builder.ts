import type {Mistake} from './mistakes.js';

/** A system that pages are made with: how it shows, and how a widget gets through it. */
const BUILDERS: readonly [name: string, mark: string, remedy: string][] = [
  [
    'WordPress',
    'meta[name="generator"][content^="WordPress" i], [href*="/wp-content/"], [src*="/wp-content/"], [src*="/wp-includes/"]',
    'Paste the snippet into a Custom HTML block. An author who may not write HTML uses <div data-basalt="book-now">, which is never removed.',
  ],
  [
    'Wix',
    'meta[name="generator"][content^="Wix" i], [src*="static.parastorage.com"]',
    'Use Add, Embed code, Custom element, with basalt.all.js as its script.',
  ],
  [
    'Squarespace',
    '[src*="static1.squarespace.com"], [href*="static1.squarespace.com"]',
    'Use a Code block. In the editor scripts do not run: look at the page in a private window.',
  ],
  [
    'Shopify',
    '[src*="cdn.shopify.com"], [href*="cdn.shopify.com"], [src*="/cdn/shop/"], [href*="/cdn/shop/"]',
    'Use a Custom Liquid section, or <div data-basalt="book-now"> in the HTML of a page.',
  ],
  [
    'Webflow',
    'html[data-wf-site], meta[name="generator"][content^="Webflow" i]',
    'Use a Code Embed element, and publish: the designer runs no script.',
  ],
  [
    'Joomla',
    'meta[name="generator"][content^="Joomla" i]',
    'Choose “No filtering” for your group under Text Filters, or use <div data-basalt="book-now">.',
  ],
  [
    'Drupal',
    'meta[name="generator"][content^="Drupal" i]',
    'Use a text format that allows the tag, or <div data-basalt="book-now">.',
  ],
];

const builderOf = (page: Document) => BUILDERS.find(([, mark]) => page.querySelector(mark));

/** What the page is made with, as far as it can be seen. */
export function builderRows(page: Document): [name: string, words: string][] {
  const builder = builderOf(page);
  return builder ? [['Made with', `${builder[0]}. ${builder[2]}`]] : [];
}

/** The script is in the page, and no widget is: whoever wrote one has had it taken away. */
export const strippedMistake = (page: Document): Mistake => ({
  subject: '<script>',
  words: `The script works, but there is no widget in this page. An editor may have taken the tag away. ${builderOf(page)?.[2] ?? 'Write <div data-basalt="book-now"> in its place, which editors leave alone.'}`,
  times: 1,
});
