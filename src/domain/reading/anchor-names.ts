/** A text as an address can end with it: "Better sleep, perhaps?" is `better-sleep-perhaps`. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join('-') ?? 'section';

/**
 * A name for each of a page's headings, by which an address can point to it. One that the page has
 * given (not empty) stays; the others are made of the heading's text, no two alike.
 */
export function anchorNames(
  headings: readonly {readonly text: string; readonly given: string}[],
): string[] {
  const taken = new Set(headings.map(({given}) => given));
  return headings.map(({text, given}) => {
    if (given) return given;
    const wanted = plain(text);
    let name = wanted;
    for (let count = 2; taken.has(name); count++) name = `${wanted}-${count}`;
    taken.add(name);
    return name;
  });
}
