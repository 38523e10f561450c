import type {Report, Shareable} from './booking-adapter.js';

/**
 * Adds parameters to a copy of the address. What stands there already stays as it was written;
 * only a parameter of the same name gives way.
 */
export function withParams(url: URL, params: Readonly<Record<string, string | undefined>>): URL {
  const result = new URL(url.href);
  for (const [name, value] of Object.entries(params)) {
    if (!value) continue;
    if (result.searchParams.has(name)) result.searchParams.set(name, value);
    else result.search += `${result.search && '&'}${new URLSearchParams([[name, value]])}`;
  }
  return result;
}

/** A copy of the address with another path, which starts with a slash. */
export function withPath(url: URL, path: string): URL {
  const result = new URL(url.href);
  result.pathname = path;
  return result;
}

/**
 * The page of one treatment, where a system keeps it in the path: `/{user}` becomes
 * `/{user}/{treatment}`. An address that names a treatment already is left alone.
 */
export function withTreatment(url: URL, {treatment}: Shareable, report: Report): URL {
  const segments = url.pathname.split('/').filter(Boolean);
  const ofTeam = segments[0] === 'team' ? 2 : 1;
  if (!treatment || segments.length !== ofTeam) return url;
  if (isDots(treatment)) {
    report('treatment', 'Use the last part of the address of the treatment’s booking page.');
    return url;
  }
  return withPath(url, `/${[...segments, encodeURIComponent(treatment)].join('/')}`);
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

/** Campaign parameters that may travel from the page to the booking system; all others stay. */
const campaignName = /^(utm_\w+|gclid|fbclid|msclkid)$/;

/** Adds the page's campaign parameters. Those the spa wrote into its address itself win. */
export function withCampaign(url: URL, query = ''): URL {
  const params: Record<string, string> = {};
  new URLSearchParams(query).forEach((value, name) => {
    if (campaignName.test(name) && !url.searchParams.has(name)) params[name] = value;
  });
  return withParams(url, params);
}
