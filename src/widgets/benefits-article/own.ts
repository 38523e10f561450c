import {articleFacts} from '../../domain/generated/article-facts.js';
import {anchorNames} from '../../domain/reading/anchor-names.js';
import type {GradedClaim} from '../../parts/evidence/evidence-fold-view.js';
import type {Place} from './contents-view.js';

const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/** A place in the page's own article. */
export interface OwnPlace extends Place {
  readonly heading: HTMLElement;
}

/** Some of the page's own elements, and the claims whose evidence stands after them. */
export interface Passage {
  readonly elements: readonly HTMLElement[];
  readonly claims: readonly GradedClaim[];
}

/** The page's own article, as it stands: nothing of it is changed, moved or copied. */
export interface OwnArticle {
  /** What it is called, where it begins with a heading above all others. */
  readonly title: string;
  readonly places: readonly OwnPlace[];
  readonly passages: readonly Passage[];
  readonly words: string;
}

const said = (element: Element) => element.textContent.trim().replace(/\s+/g, ' ');
const levelOf = ({localName}: Element) => Number(localName[1]);
/** What an element matches a selector with: itself, then what is in it. */
const within = (element: HTMLElement, selector: string) => [
  ...(element.matches(selector) ? [element] : []),
  ...element.querySelectorAll<HTMLElement>(selector),
];

/** Reads the article that a page has written itself. */
export function readOwn(children: readonly HTMLElement[]): OwnArticle {
  const all = children.flatMap((child) => within(child, HEADINGS));
  const [first, ...rest] = all;
  // A heading that stands alone above all others is the title.
  const titled = first && rest.length > 0 && rest.every((each) => levelOf(each) > levelOf(first));
  const below = titled ? rest : all;
  const top = Math.min(...below.map(levelOf));
  const headings = below.filter((each) => levelOf(each) === top);
  const names = anchorNames(
    headings.map((each) => ({text: said(each), given: each.id || idAround(each, children)})),
  );
  return {
    title: titled ? said(first) : '',
    places: headings.map((heading, at) => ({heading, name: names[at]!, label: said(heading)})),
    passages: passagesOf(children),
    words: children.map((child) => child.textContent).join(' '),
  };
}

/** `<section id="sleep"><h3>Sleep</h3>`: the address of the section is that of its first heading. */
function idAround(heading: HTMLElement, children: readonly HTMLElement[]): string {
  const around = heading.closest('[id]');
  const ours = children.some((child) => child.contains(around));
  return around && ours && around.querySelector(HEADINGS) === heading ? around.id : '';
}

/** The evidence stands right after the element of the page's that names it, or holds one that does. */
function passagesOf(children: readonly HTMLElement[]): Passage[] {
  const passages: Passage[] = [];
  let elements: HTMLElement[] = [];
  let label = '';
  let level = 3;
  for (const child of children) {
    elements.push(child);
    const claims = [];
    for (const each of within(child, `[data-benefit],${HEADINGS}`)) {
      const heading = each.matches(HEADINGS) ? each : each.querySelector(HEADINGS);
      if (heading) [label, level] = [said(heading), Math.min(6, levelOf(heading) + 1)];
      const facts = articleFacts.find(({id}) => id === each.dataset['benefit']);
      if (facts) claims.push({label: label || said(each).slice(0, 60), facts, level});
    }
    if (!claims.length) continue;
    passages.push({elements, claims});
    elements = [];
  }
  passages.push({elements, claims: []});
  return passages;
}

/** Elements that name a benefit that is none of ours. */
export const misspelt = (children: readonly HTMLElement[]): HTMLElement[] =>
  children
    .flatMap((child) => within(child, '[data-benefit]'))
    .filter((each) => !articleFacts.some(({id}) => id === each.dataset['benefit']));
