/**
 * Marks what is printed, and what is around it in another tree. It is the same for whatever the
 * element shows.
 */
const MARK = 'basalt-printing';
const PRINTED = `[${MARK}='']`;
const AROUND = `:is(:has([${MARK}]), [${MARK}='around'])`;

/*
 * What is marked is printed, and what leads to it stands there without a look of its own: a page
 * lays things out for a screen, with heights, columns and things that stick.
 */
const RULES = `
@page {
  margin: 16mm;
}
@media print {
  :not([${MARK}], ${PRINTED} *, :has([${MARK}])) {
    display: none !important;
  }
  ${AROUND} {
    display: block !important;
    position: static !important;
    float: none !important;
    width: auto !important;
    max-width: none !important;
    height: auto !important;
    min-height: 0 !important;
    max-height: none !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    overflow: visible !important;
    transform: none !important;
    filter: none !important;
    opacity: 1 !important;
    columns: auto !important;
    contain: none !important;
    background: none !important;
    visibility: hidden !important;
  }
  ${AROUND}::before,
  ${AROUND}::after {
    content: none !important;
  }
  ${PRINTED} {
    visibility: visible !important;
    background: #fff !important;
    color: #000 !important;
  }
}`;

let sheet: CSSStyleSheet | undefined;

/**
 * Prints an element and nothing else of its page, then leaves everything as it was. The style sheet
 * is a constructed one, which no policy forbids. Where the element stands in shadow roots, what is
 * around it there is left out too.
 */
export function printAlone(element: Element): void {
  const marks = innermost(element);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
  }
  for (const [root, marked] of marks) {
    marked.setAttribute(MARK, marked === element ? '' : 'around');
    root.adoptedStyleSheets = [...without(root), sheet];
  }
  const restore = () => {
    for (const [root, marked] of marks) {
      marked.removeAttribute(MARK);
      root.adoptedStyleSheets = without(root);
    }
  };
  addEventListener('afterprint', restore, {once: true});
  print();
}

const without = ({adoptedStyleSheets}: DocumentOrShadowRoot) =>
  adoptedStyleSheets.filter((each) => each !== sheet);

/** Every tree on the way out, and the first element there: what is around that follows from it. */
function innermost(element: Element) {
  const found = new Map<Document | ShadowRoot, Element>();
  for (let each: Element | null = element; each; each = outwards(each)) {
    const root = each.getRootNode() as Document | ShadowRoot;
    if (!found.has(root)) found.set(root, each);
  }
  return found;
}

/** One step out as the browser lays it out: into the slot, or over the edge of a shadow root. */
function outwards(element: Element): Element | null {
  const {assignedSlot, parentNode} = element;
  if (assignedSlot) return assignedSlot;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}
