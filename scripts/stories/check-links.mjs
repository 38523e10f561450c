/**
 * Where a link leads: to a page or a story that there is, and to an anchor in it. Addresses of others
 * are asked nothing: they have to be written right.
 *
 * @param {Map<string, {links?: string[], ids?: string[]}>} pages What was read, by the id of its entry.
 * @param {Record<string, {type: string}>} entries Storybook's index.
 * @returns {string[]} What is wrong, one line each.
 */
export function checkLinks(pages, entries) {
  const wrongIn = (from, href) => {
    if (href.startsWith('#')) return reaches(from, href.slice(1));
    const [, mode, id, anchor] = /^\.\/\?path=\/(docs|story)\/([\w-]+)(?:#(.+))?$/.exec(href) ?? [];
    if (!id) return outside(href);
    if (entries[id]?.type !== mode) return 'there is no such page';
    return anchor ? reaches(id, anchor) : undefined;
  };
  const reaches = (id, anchor) =>
    // A page that could not be read has told so already.
    !pages.get(id)?.ids || pages.get(id).ids.includes(decodeURIComponent(anchor))
      ? undefined
      : 'there is no such anchor';
  return [...pages].flatMap(([from, {links = []}]) =>
    [...new Set(links)]
      .map((href) => [href, wrongIn(from, href)])
      .filter(([, wrong]) => wrong)
      .map(([href, wrong]) => `${from}: ${href}: ${wrong}`),
  );
}

/** Says what is wrong with an address of somebody else. */
export function outside(href) {
  if (!URL.canParse(href)) return 'it leads nowhere';
  const {protocol, hostname} = new URL(href);
  const right = protocol === 'https:' ? hostname.includes('.') : /^(mailto|tel):$/.test(protocol);
  return right ? undefined : 'it is no https, mailto or tel address';
}
