/** What no widget has for a child: the tag closed itself, and took in what comes after it. */
const SWALLOWED = 'footer,nav,main,script[src]';

/**
 * Tells the owner what is odd about a tag, and mends it: a carrier of no widget, curly quotes, a
 * tag that closes itself, a widget inside a link.
 */
export function odd(widget: HTMLElement, tags: string): void {
  const {localName, dataset} = widget;
  if (dataset.basalt)
    return console.warn(
      `data-basalt="${dataset.basalt}" is none of ${tags}, without "basalt-".`,
      widget,
    );
  const tell = (mistake: string) => console.warn(`<${localName}>: ${mistake}`, widget);
  const curly = [...widget.attributes].find(({value}) => /^[“”″]/.test(value));
  if (curly && widget.getAttributeNames().some((name) => /[“”″]/.test(name)))
    tell(
      `${curly.name}=${curly.value}… is in curly quotes and ends at the first space. Write straight ones: ".`,
    );
  if ([...widget.children].some((child) => isSwallowed(child, tags))) {
    tell(
      `it closes itself ("/>"), so what follows stood in it. It was put behind it. Write </${localName}>.`,
    );
    widget.after(...widget.childNodes);
  }
  if (widget.closest('a')) keepFromLink(widget);
}

const isSwallowed = (child: Element, tags: string) =>
  child.matches(`:is(${tags},${SWALLOWED}):not([slot])`);

/** Whoever presses something in a widget does not mean the link that the page put around it. */
function keepFromLink(widget: Element) {
  widget.addEventListener('click', (event) => {
    const [pressed] = event.composedPath() as [Element];
    const itself = 'a,input,label,summary,select,textarea';
    if (pressed.getRootNode() !== document && !pressed.closest(itself)) event.preventDefault();
  });
}
