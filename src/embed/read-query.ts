import {safeUrl} from '../domain/booking/safe-url.js';
import {attributes} from './generated/attributes.js';

/** What the address of `embed.html` asks for. */
export interface Wish {
  /** The widget's tag; none where there is no such widget. */
  tag?: string;
  attributes: [name: string, value: string][];
  /** Where a visitor gets without the widget. */
  link?: {url: string; label: string};
  lang?: string;
  dir?: string;
  scheme?: string;
  /** Links lead into the page around the frame, and not into a new tab. */
  top: boolean;
  /** The address of a profile on the same host. */
  profile?: string;
  /** What was not understood, and how to write it. */
  mistakes: string[];
}

const RTL = /^(ar|he|fa|ur)\b/;
/** No label, heading or address is longer. In characters. */
const LONGEST = 2000;
/** A dialog would be as small as its frame, and a bar lie at the foot of it. */
const MODES = ['link', 'inline'];

/** Reads the query of `embed.html`: the documented attributes of one widget, and nothing else. */
export function readQuery(search: string, page: string): Wish {
  const query = new Map<string, string>();
  new URLSearchParams(search).forEach((value, name) => {
    if (!query.has(name)) query.set(name, value);
  });
  const wish: Wish = {attributes: [], top: false, mistakes: []};
  const complain = (mistake: string) => wish.mistakes.push(mistake);
  const take = (name: string) => {
    const value = query.get(name);
    query.delete(name);
    return value;
  };
  const oneOf = (name: string, pattern: RegExp, remedy: string) => {
    const value = take(name);
    if (value === undefined || pattern.test(value)) return value;
    complain(`${name}=${value} is not understood. Write ${remedy}.`);
    return undefined;
  };

  const named = take('widget')?.replace(/^basalt-/, '') ?? '';
  const known = Object.keys(attributes);
  const documented = Object.hasOwn(attributes, named) ? attributes[named]! : [];
  if (known.includes(named)) wish.tag = `basalt-${named}`;
  else complain(`widget=${named} is none of ${known.join(', ')}.`);

  wish.lang = oneOf('lang', /^[a-z]{2,3}(-[\w-]{1,30})?$/i, 'lang=de');
  wish.dir =
    oneOf('dir', /^(ltr|rtl)$/, 'dir=rtl') ?? (RTL.test(wish.lang ?? '') ? 'rtl' : undefined);
  wish.top = oneOf('target', /^(top|tab)$/, 'target=top or target=tab') === 'top';
  wish.scheme = query.get('scheme');
  wish.profile = profileAt(take('profile'), page, complain);

  const url = query.get('url');
  const safe = url === undefined ? undefined : safeUrl(url)?.href;
  if (safe) wish.link = {url: safe, label: query.get('label') || safe};
  else if (url !== undefined)
    complain(`url=${url} cannot be opened: only https, tel and mailto links can.`);
  for (const name of ['url', 'label']) if (!documented.includes(name)) query.delete(name);

  for (const [name, value] of query) {
    if (!documented.includes(name)) {
      complain(`${name} is no attribute that ${named || 'a widget'} has here, so it is left out.`);
    } else if (value.length > LONGEST) {
      complain(`${name} has more than ${LONGEST} characters, so it is left out.`);
    } else if (name === 'mode' && !MODES.includes(value)) {
      complain(
        `mode=${value} does not fit into a frame. Write ${MODES.map((mode) => `mode=${mode}`).join(' or ')}.`,
      );
    } else if (!/url$/.test(name) || !value || safeUrl(value)) {
      wish.attributes.push([name, value]);
    } else if (name !== 'url') {
      complain(`${name}=${value} cannot be opened: only https, tel and mailto links can.`);
    }
  }
  const moded = wish.attributes.some(([name]) => name === 'mode');
  if (named === 'book-now' && !moded) wish.attributes.push(['mode', 'link']);
  return wish;
}

function profileAt(
  given: string | undefined,
  page: string,
  complain: (mistake: string) => void,
): string | undefined {
  if (!given) return undefined;
  try {
    const url = new URL(given, page);
    if (url.origin === new URL(page).origin && /^https?:$/.test(url.protocol)) return url.href;
  } catch {
    // It is told below.
  }
  complain(`profile=${given} is not on the host of embed.html, so it is not read.`);
  return undefined;
}
