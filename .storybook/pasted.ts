import {render} from 'lit';

/** Whose end tag HTML does not write. */
const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

const squeeze = (text: string) => text.replace(/\s+/g, ' ');

const startTag = (element: Element) =>
  `<${[
    element.localName,
    ...[...element.attributes].map(({name, value}) =>
      value ? `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"` : name,
    ),
  ].join(' ')}>`;

/** Text between elements means that spaces count: such an element stays on one line. */
const flows = (element: Element) =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

/** As a person would write it: an element a line, and text with what is in it on one. */
function lines(node: Element, indent = ''): string[] {
  const start = indent + startTag(node);
  const end = VOID.test(node.localName) ? '' : `</${node.localName}>`;
  if (node.localName === 'script') return [start, ...(node.textContent ?? '').split('\n'), end];
  if (flows(node)) return [`${start}${squeeze(flow(node)).trim()}${end}`];
  if (node.children.length === 0) return [start + end];
  return [
    start,
    ...[...node.children].flatMap((child) => lines(child, `${indent}  `)),
    indent + end,
  ];
}

/** What is in an element that text flows through. */
const flow = (element: Element): string =>
  [...element.childNodes]
    .map((node) => {
      if (node instanceof Text) return node.data.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      if (!(node instanceof Element)) return '';
      return (
        startTag(node) + (VOID.test(node.localName) ? '' : `${flow(node)}</${node.localName}>`)
      );
    })
    .join('');

/** What a template sets as a property, HTML cannot say: it is a script's to do. */
const assignments = (element: Element): string[] =>
  Object.entries(element)
    .filter(([name]) => !name.startsWith('_$'))
    .map(
      ([name, value]) =>
        `document.querySelector('${element.localName}').${name} = ${JSON.stringify(value, null, 2)};`,
    );

/**
 * The HTML of a story: what a page has to hold to show the same. It is rendered once more into a
 * document where no widget ever wakes, so that it holds what is written and nothing that was made of it.
 */
export function pasted(story: unknown): string {
  const asleep = document.implementation.createHTMLDocument('');
  render(story, asleep.body, {creationScope: asleep});
  const scripts = [...asleep.querySelectorAll('*')].flatMap(assignments);
  return [
    ...[...asleep.body.children].flatMap((element) => lines(element)),
    ...(scripts.length ? ['<script type="module">', ...scripts, '</script>'] : []),
  ].join('\n');
}
