import {BasaltElement} from '../../base/basalt-element.js';
import {getLocale} from '../../localize/locale.js';
import {type Mistake, nameOf} from './mistakes.js';
import {loadMistakes, loadRows} from './page-loads.js';
import {builderRows, strippedMistake} from './site-builder.js';

/** What can be seen of our widgets in a page without asking anybody. */
export interface PageFacts {
  /** A name and what there is to say of it, in the order to be read. */
  rows: [name: string, words: string][];
  /** Tags that stand in the page and have not been defined. */
  waiting: string[];
  /** Misspelt tags, a script that came late or twice: what nobody else tells of. */
  strays: Mistake[];
}

/** The tags of the loader's registry, which is out of a widget's sight; a test compares the two. */
export const TAGS: readonly string[] = [
  'basalt-benefits-article',
  'basalt-benefits-carousel',
  'basalt-body-map',
  'basalt-pain-relief-quiz',
  'basalt-safety-check',
  'basalt-session-guide',
  'basalt-treatment-menu',
  'basalt-book-now',
];

const PROFILE = 'script[data-basalt-profile], meta[name="basalt-profile"]';

/** Looks through a page. */
export function readPage(page: Document): PageFacts {
  const widgets = new Map<string, Element[]>();
  for (const element of page.querySelectorAll('*')) {
    const {localName: tag} = element;
    if (!tag.startsWith('basalt-') || tag === 'basalt-diagnostics') continue;
    widgets.set(tag, [...(widgets.get(tag) ?? []), element]);
  }
  const waiting = [...widgets.keys()].filter((tag) => !customElements.get(tag));
  const unknown = waiting.filter((tag) => !TAGS.includes(tag));
  return {
    rows: [
      ...[...widgets].map(([tag, {length}]): [string, string] => [
        tag,
        state(tag) + (length > 1 ? `, ${length} of them` : ''),
      ]),
      ...(widgets.size ? [] : [['Widgets', 'none in this page'] as [string, string]]),
      ['Language', languageText(page)],
      ['basalt.css', hasStylesheet(page) ? 'in the page' : 'not in the page, things may move'],
      ['Spa profile', page.querySelector(PROFILE) ? 'in the page' : 'none, it is optional'],
      ...builderRows(page),
      ...loadRows(),
    ],
    waiting,
    strays: [
      ...unknown.flatMap((tag) => widgets.get(tag)!.map(stray)),
      ...[...page.querySelectorAll<HTMLElement>('[data-basalt]')]
        .filter(({dataset}) => !customElements.get(`basalt-${dataset.basalt}`))
        .map(stray),
      ...(widgets.size || page.querySelector('[data-basalt]') ? [] : [strippedMistake(page)]),
      ...loadMistakes(page),
    ],
  };
}

function state(tag: string): string {
  const widget: (CustomElementConstructor & {basalt?: string}) | undefined =
    customElements.get(tag);
  if (!widget) return TAGS.includes(tag) ? 'not loaded yet' : 'not loaded';
  if (!widget.basalt) return 'taken by another script';
  return widget.basalt === BasaltElement.basalt ? 'working' : `working, from ${widget.basalt}`;
}

const stray = (element: Element): Mistake => {
  const carried = element.getAttribute('data-basalt');
  const name = carried === null ? element.localName : `data-basalt="${carried}"`;
  return {
    subject: nameOf(element),
    words: `${name} is no widget we know. Check its spelling.`,
    element,
    times: 1,
  };
};

/** It registers this property, however it came into the page: by a link, or put into another file. */
const hasStylesheet = (page: Document) =>
  getComputedStyle(page.documentElement).getPropertyValue('--basalt-em') !== '';

/** What the widgets speak, and for which tag, where the page says another. */
function languageText(page: Document): string {
  const {lang} = page.documentElement;
  const spoken = getLocale();
  if (!lang) return `${spoken}, as the browser asks: the page says no lang`;
  return lang === spoken ? spoken : `${spoken}, the nearest that there is to "${lang}"`;
}
