import type {Shareable} from './booking-adapter.js';

/**
 * Adds parameters to a copy of the address. What stands there already stays as it was written;
 * only a parameter of the same name gives way. A space is `%20`: some systems take a plus for one.
 */
export function withParams(url: URL, params: Readonly<Record<string, string | undefined>>): URL {
  const result = new URL(url.href);
  for (const [name, value] of Object.entries(params)) {
    if (!value) continue;
    const isSame = (pair: string) => new URLSearchParams(pair).has(name);
    const pairs = result.search.slice(1).split('&').filter(Boolean);
    const place = pairs.findIndex(isSame);
    const others = pairs.filter((pair) => !isSame(pair));
    const added = `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
    others.splice(place < 0 ? others.length : place, 0, added);
    result.search = others.join('&');
  }
  return result;
}

/** A copy of the address with another path, which starts with a slash. */
export function withPath(url: URL, path: string): URL {
  const result = new URL(url.href);
  result.pathname = path;
  return result;
}

/** A copy of the address that leads on to a page below. */
export function below(url: URL, ...names: string[]): URL {
  const folder = url.pathname.replace(/\/$/, '');
  return withPath(url, [folder, ...names.map(encodeURIComponent)].join('/'));
}

/**
 * The page of one treatment, where a system keeps it in the path: `/{user}` becomes
 * `/{user}/{treatment}`. An address that names a treatment already is left alone.
 */
export function withTreatment(url: URL, {treatment}: Shareable): URL {
  const segments = url.pathname.split('/').filter(Boolean);
  const ofTeam = segments[0] === 'team' ? 2 : 1;
  return treatment && segments.length === ofTeam ? below(url, treatment) : url;
}

/** Dots alone mean "this folder" or "the folder above" in a path, however they are escaped. */
export const isDots = (text: string): boolean => /^\.+$/.test(text);

/** The name in one piece, for systems that ask for it so. */
export function fullName({name, firstName, lastName}: Shareable): string | undefined {
  return name ?? ([firstName, lastName].filter(Boolean).join(' ') || undefined);
}

/** What a person reads in a letter or a chat: no labels, so it fits every language. */
export function inWords({treatment, date, name, firstName, lastName, phone}: Shareable): string[] {
  const lines = [treatment, date, fullName({url: '', name, firstName, lastName}), phone];
  return lines.filter((line) => line !== undefined);
}

/** A name that can be a host's by RFC 3986. The parser lets a few more through. */
export const hasPlainHost = ({host}: URL): boolean =>
  /^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\]/i.test(host);

/**
 * The address in the letters of RFC 3986 alone. The parser leaves some others as they were
 * written; here they are escaped, and so is a percent sign that escapes nothing.
 */
export function spelled({href}: URL): string {
  const [, start = '', rest = ''] = /^(\w+:(?:\/\/[^/]*)?)(.*)$/.exec(href) ?? [];
  const [page = '', ...hash] = rest.split('#');
  const legal = (part: string) =>
    part.replace(/%(?![\da-f]{2})|[^\w\-.~:/?@!$&'()*+,;=%]/gi, encodeURIComponent);
  return (
    start +
    [page, hash.join('#')]
      .slice(0, hash.length ? 2 : 1)
      .map(legal)
      .join('#')
  );
}
