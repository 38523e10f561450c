import type {Shareable} from './booking-adapter.js';
import {fullName, isDots} from './url-parts.js';

// The parser escapes the braces in a path.
const placeholder = /(?:\{|%7B)(\w+?)(?:\}|%7D)/gi;

/** What may be filled in, by the name the spa writes for it. */
const fillings = new Map<string, (request: Shareable) => string | undefined>([
  ['name', fullName],
  ['firstName', ({firstName}) => firstName],
  ['lastName', ({lastName}) => lastName],
  ['email', ({email}) => email],
  ['phone', ({phone}) => phone],
  ['treatment', ({treatment}) => treatment],
  ['staff', ({staff}) => staff],
  ['location', ({location}) => location],
  ['date', ({date}) => date],
]);

/** The placeholders in an address that we know how to fill. */
export function placeholdersIn({pathname, search, hash}: URL): Set<string> {
  const found = [...`${pathname}${search}${hash}`.matchAll(placeholder)];
  return new Set(found.flatMap(([, name]) => (name && fillings.has(name) ? name : [])));
}

/**
 * The spa may write `{name}`, `{email}`, `{phone}`, `{treatment}`, `{staff}`, `{location}` or
 * `{date}` into its address, and we fill them in: after the host, never in it.
 */
export function filledIn(url: URL, request: Shareable): URL {
  const page = new URL(url.href);
  const fill = (part: string) =>
    part.replace(placeholder, (whole, name: string) => {
      const value = fillings.get(name)?.(request) ?? '';
      return fillings.has(name) ? encodeURIComponent(isDots(value) ? '' : value) : whole;
    });
  page.pathname = fill(page.pathname);
  page.search = fill(page.search);
  page.hash = fill(page.hash);
  return page;
}
