import {readRefusal} from './refusals.js';

/** One thing to mend, as the console was told it. */
export interface Mistake {
  /** What it is about: an element's tag and id, or the spa profile. */
  subject: string;
  words: string;
  /** Where it can be shown on the page. */
  element?: Element;
  /** How often it was told. */
  times: number;
}

/** An element by its tag and its id. */
export const nameOf = ({localName, id}: Element): string => `<${localName}>${id ? ` #${id}` : ''}`;

/** `<basalt-quiz>: …`, `Basalt profile, /market: …`, or the whole line. */
const LINE = /^(?:<([\w-]+)>|Basalt (profile)(?:, ([^:]*))?): (.*)$/s;
const OURS = /^(<basalt-[\w-]+>: |Basalt |data-basalt)/;

/**
 * The words come after a tag and a colon, and now begin a sentence; an attribute's name does not.
 * The loader saves the spaces in its list of tags.
 */
const sentence = (words: string) =>
  words
    .replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase())
    .replaceAll(',basalt-', ', basalt-');

/** Whether an element is one of our widgets, or stands in one. */
const isInWidget = (element: Element) => {
  let at: Element | null = element;
  while (at && !at.localName.startsWith('basalt-')) at = at.parentElement;
  return at !== null;
};

/** Finds what a line is about that came without its element. */
function findSubject(line: string, tag: string | undefined): Element | undefined {
  const carried = /^data-basalt="([^"]*)"/.exec(line)?.[1];
  const selector = carried === undefined ? tag : `[data-basalt="${CSS.escape(carried)}"]`;
  return (selector && document.querySelector(selector)) || undefined;
}

/** Reads what somebody told the console: a mistake, when it is a widget of ours that speaks. */
export function readMistake([line, ...more]: readonly unknown[]): Mistake | undefined {
  if (typeof line !== 'string') return undefined;
  const [, tag, profile, path, words = line] = LINE.exec(line) ?? [];
  const given = more.find((thing) => thing instanceof Element);
  // A widget also speaks of elements in it: `<article>: …`, with that article.
  const spoken = given?.localName === tag && given !== undefined && isInWidget(given);
  if (!spoken && !OURS.test(line)) return undefined;
  const element = given ?? findSubject(line, tag);
  const subject = profile
    ? `Spa profile${path ? `, ${path}` : ''}`
    : element
      ? nameOf(element)
      : `<${tag ?? 'script'}>`;
  return {subject, words: sentence(words), element, times: 1};
}

/** What the widgets of a page have told the console since it was listened to. */
export class Mistakes {
  readonly heard: Mistake[] = [];

  /** Called for each one that is heard. */
  onHeard: () => void = () => undefined;

  /** Listens to the console, which goes on as if nobody did. */
  listen(to: Pick<Console, 'warn'> = console): void {
    const {warn} = to;
    to.warn = (...said: unknown[]) => {
      this.hear(...said);
      warn.apply(to, said);
    };
  }

  /** Listens to what the page's policy refuses. */
  listenToPolicy(of: EventTarget = document): void {
    of.addEventListener('securitypolicyviolation', (event) =>
      this.#add(readRefusal(event as SecurityPolicyViolationEvent)),
    );
  }

  hear(...said: unknown[]): void {
    this.#add(readMistake(said));
  }

  #add(mistake: Mistake | undefined): void {
    if (!mistake) return;
    const same = this.heard.find(
      ({subject, words, element}) =>
        subject === mistake.subject && words === mistake.words && element === mistake.element,
    );
    if (same) same.times++;
    else this.heard.push(mistake);
    this.onHeard();
  }
}
