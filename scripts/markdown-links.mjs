/** The links and the headings of a Markdown file, with code left out. */

const withoutCode = (markdown) =>
  markdown.replace(/^ *(```|~~~)[\s\S]*?^ *\1/gm, '').replace(/`+[^`\n]*`+/g, (code) =>
    // Code in the words of a link leaves the link.
    code.replace(/[[\]()]/g, '-'),
  );

/** @returns {string[]} */
export const linksIn = (markdown) =>
  [...withoutCode(markdown).matchAll(/\]\(\s*([^)\s]*)[^)]*\)|^\[[^\]]+\]:\s*(\S+)/gm)].map(
    ([, inline, reference]) => inline ?? reference,
  );

/** What a heading can be reached by, as GitHub and Storybook make it; a second of its kind has a number. */
export function anchorsIn(markdown) {
  const seen = new Map();
  const withoutFences = markdown.replace(/^ *(```|~~~)[\s\S]*?^ *\1/gm, '');
  return [...withoutFences.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => {
    const anchor = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll(/[`*]/g, '')
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    return times ? `${anchor}-${times}` : anchor;
  });
}
