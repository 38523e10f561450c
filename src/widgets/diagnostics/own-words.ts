import type {ClaimScope} from '../../domain/claims/claims-types.js';

/** Words of a page that are read in one go, and where they stand. */
export interface OwnWords {
  text: string;
  /** The widget, or what will become one, that they belong to. */
  widget: Element;
  /** What can be shown on the page. */
  element: Element;
  scope: ClaimScope;
}

const UNREAD = /^(script|style|template|noscript|iframe)$/;
const READ = ['alt', 'title', 'aria-label', 'aria-description', 'placeholder'];
const OURS = ['heading', 'label', 'consent'];
/** The keys of a quiz of one's own that hold words. */
const PROSE =
  /^(title|intro|summary|why|text|label|hint|description|disclaimer|minLabel|maxLabel)$/;

const isCarrier = (element: Element) => element.hasAttribute('data-basalt');
const isWidget = (element: Element) =>
  isCarrier(element) ||
  (element.localName.startsWith('basalt-') && element.localName !== 'basalt-diagnostics');

/** What the page itself says in our widgets: their children, and the attributes that hold words. */
export function ownWords(page: ParentNode): OwnWords[] {
  const words: OwnWords[] = [];
  const inside = new Set<Element>();
  for (const element of page.querySelectorAll('*')) {
    if (!isWidget(element) || inside.has(element)) continue;
    read(element, words);
    for (const nested of element.querySelectorAll('*')) inside.add(nested);
  }
  return words;
}

/** Reads a widget and all in it, other widgets too. What is no `inline` box ends a sentence. */
function read(widget: Element, words: OwnWords[]): void {
  let text = '';
  const end = (element: Element, scope: ClaimScope) => {
    if (text.trim()) put(text, element, scope);
    text = '';
  };
  visit(widget, widget, 'promo');

  function visit(element: Element, block: Element, around: ClaimScope) {
    const scope = scopeOf(element, around);
    for (const name of attributesOf(element)) put(element.getAttribute(name)!, element, scope);
    if (element.matches('script[type="application/json" i]')) {
      for (const string of stringsOf(element.textContent ?? '')) put(string, widget, scope);
    }
    if (UNREAD.test(element.localName)) return;
    if (element.localName === 'br') text += '\n';
    const inline = element !== widget && isInline(element) && scope === around;
    const own = inline ? block : element;
    if (!inline) end(block, around);
    for (const node of element.childNodes) {
      if (node instanceof Text) text += node.data.replace(/\s+/g, ' ');
      else if (node instanceof Element) visit(node, own, scope);
    }
    if (!inline) end(own, scope);
  }

  function put(said: string, element: Element, scope: ClaimScope) {
    let nearest = element;
    while (!isWidget(nearest)) nearest = nearest.parentElement!;
    words.push({text: said, widget: nearest, element, scope});
  }
}

/** Conditions that are asked after must be named; and a page may say of other words what they are. */
function scopeOf(element: Element, around: ClaimScope): ClaimScope {
  const asked = element.getAttribute('data-basalt-claims');
  if (asked === 'exempt' || asked === 'testimonial' || asked === 'promo') return asked;
  return element.matches('basalt-safety-check, [data-basalt="safety-check"]') ? 'exempt' : around;
}

function attributesOf(element: Element): string[] {
  const ours = isCarrier(element) ? OURS.map((name) => `data-${name}`) : OURS;
  return [...READ, ...(isWidget(element) ? ours : [])].filter((name) => element.hasAttribute(name));
}

function isInline(element: Element): boolean {
  return /^(inline|contents|ruby)$/.test(getComputedStyle(element).display);
}

/** The strings of a quiz that hold words. A broken one is told of by the quiz. */
function stringsOf(json: string): string[] {
  const strings: string[] = [];
  try {
    JSON.parse(json, (key, value: unknown) => {
      if (typeof value === 'string' && PROSE.test(key)) strings.push(value);
      return value;
    });
  } catch {
    return [];
  }
  return strings;
}
