import {unpack} from './carriers.js';
import {checkAsked} from './check-asked.js';
import {loadOnIntent} from './intent.js';
import './owner.js';
import {registry} from './registry.js';
import {stringsAhead} from './strings-ahead.js';

const TAGS = Object.keys(registry);
const OURS = TAGS.join();

/** Words of the page's own, if it has any, come before the widgets that say them. */
const own = () =>
  document.querySelector('[data-basalt-messages]') && import('./page-words.js').catch(() => {});

// Every widget needs the shared chunk, and the strings of its part in the page's language: asked for
// by name, they do not wait to be discovered.
async function bring(tag: string) {
  stringsAhead(tag);
  await own();
  await Promise.all([import('../base/define.js'), registry[tag]!()]);
}

/** Brings a widget's chunk, and resolves when its tag is defined or cannot be. */
const load = (tag: string): Promise<unknown> =>
  bring(tag)
    // A connection that was lost for a moment may be there again.
    .catch(() => new Promise((go) => setTimeout(go, 500)).then(() => bring(tag)))
    .then(
      () => customElements.whenDefined(tag),
      (error) =>
        console.warn(`<${tag}>: its script did not load. Is "chunks" beside basalt.js?`, error),
    );

// About a screen early: late enough to cost nothing, early enough to be there.
const nearby = new IntersectionObserver(
  (entries) => {
    for (const {isIntersecting, target} of entries) if (isIntersecting) void load(target.localName);
  },
  {rootMargin: '100%'},
);

/** A booking link that works by itself can wait for the visitor's intent. */
const canWait = (widget: Element) =>
  widget.matches('basalt-book-now:not([eager],[mode=bar])') && widget.querySelector('a[href]');

const met = new WeakSet<Element>();

/** In the name of an attribute: a curly quote for one. */
const ODD = /[^\w,-]/;

/** What is odd about a tag is told, and mended where it can be, by a chunk that few pages ask for. */
const tellOdd = (widget: HTMLElement) =>
  void import('./odd.js').then(
    ({odd}) => odd(widget, OURS),
    () => {},
  );

function meet(widget: HTMLElement) {
  const {basalt} = widget.dataset;
  const tag = `basalt-${basalt}`;
  if (tag in registry) return meet(unpack(widget, tag));
  if (basalt) tellOdd(widget);
  if (!(widget.localName in registry) || met.has(widget)) return;
  met.add(widget);
  if (
    widget.closest('a') ||
    widget.querySelector(OURS) ||
    ODD.test(widget.getAttributeNames().join())
  )
    tellOdd(widget);
  // A check that names buttons may have to hold them back, wherever they are. They come before the
  // first answer: a request after some answers only would tell them.
  if (widget.matches('[for]')) void load('basalt-book-now');
  if (canWait(widget)) loadOnIntent(widget, () => load(widget.localName));
  // A form may be sent at any time.
  else if (widget.matches('[eager],form basalt-body-map')) void load(widget.localName);
  else nearby.observe(widget);
}

const scan = (root: ParentNode) =>
  root.querySelectorAll<HTMLElement>(`[data-basalt],${OURS}`).forEach(meet);

/** With `?basalt-debug`, the owner's panel listens before any widget has something to say. */
const begin = () => (checkAsked() ? void import('./check.js').then(start, start) : start());

/** Looks through the page for our tags now, and for those that come later. */
function start() {
  scan(document);
  new MutationObserver((records) =>
    records.forEach(({addedNodes}) =>
      addedNodes.forEach((node) => {
        if (!(node instanceof HTMLElement)) return;
        meet(node);
        scan(node);
      }),
    ),
  ).observe(document, {childList: true, subtree: true});
  // Paper shows all of a page, and keys go through all of it: neither can wait to come near.
  const bringAll = () =>
    TAGS.forEach((tag) => void (document.querySelector(`${tag}:not(:defined)`) && load(tag)));
  addEventListener('beforeprint', bringAll);
  addEventListener('keydown', bringAll);
  // Whatever a quiz shows or hides later is there before the first answer.
  addEventListener('basalt-quiz-start', bringAll);
}

window.basalt ??= {debug: () => void import('./check.js').then(({debug}) => debug())};

// A page that is still streaming has half-filled tags: they are met when they are whole.
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
else begin();
