/** What a widget is called in code, in a page and in a sentence, all from one name. */

const RIGHT = /^[a-z]+(-[a-z]+)+$/;

/** @returns {Record<string, string>} What stands in the place of each `__word__` of a template. */
export function wordsFor(name) {
  if (!RIGHT.test(name ?? ''))
    throw new Error(
      `A widget is named in two words or more, small and with hyphens, like "opening-hours"; "${name ?? ''}" is not.`,
    );
  const pascal = name.replace(/(^|-)(\w)/g, (whole, hyphen, letter) => letter.toUpperCase());
  const words = name.replaceAll('-', ' ');
  return {
    name,
    tag: `basalt-${name}`,
    Class: `Basalt${pascal}`,
    Event: `${pascal}CloseEvent`,
    camel: pascal[0].toLowerCase() + pascal.slice(1),
    words,
    Words: words[0].toUpperCase() + words.slice(1),
  };
}

/** Puts them into a template. */
export const filled = (template, words) =>
  template.replace(/__(\w+?)__/g, (whole, word) => words[word] ?? whole);
