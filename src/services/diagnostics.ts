/** A mistake on the page, told to its owner: which element, what is wrong, and the remedy. */
export function warn(element: Element, mistake: string): void {
  console.warn(`<${element.localName}>: ${mistake}`, element);
}
