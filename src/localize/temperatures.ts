import {getLocale} from './locale.js';

/** Where the heater's thermometer, and everybody else's, is in degrees Fahrenheit. */
const FAHRENHEIT = /^(US|BS|BZ|FM|KY|LR|MH|PW)$/;

/**
 * A range of temperatures in both units, the one that the page's country thinks in first. `tag` is
 * the language that the page names, with its country if it has one.
 */
export function heatTexts(
  {c, f}: {readonly c: readonly [number, number]; readonly f: readonly [number, number]},
  tag: string,
): readonly [string, string] {
  const region = regionOf(tag);
  const range = (unit: string, [from, to]: readonly [number, number]) =>
    new Intl.NumberFormat(getLocale(), {style: 'unit', unit}).formatRange(from, to);
  const texts = [range('celsius', c), range('fahrenheit', f)] as const;
  return FAHRENHEIT.test(region) ? [texts[1], texts[0]] : texts;
}

/** The country of a page: the one it names, else the likeliest for its language, else none. */
function regionOf(tag: string): string {
  const language = getLocale().split('-')[0]!;
  const said = readTag(tag);
  const locale = said?.language === language ? said : readTag(language);
  return locale?.maximize().region ?? '';
}

/** Nothing where the tag is none, or where a page has put an `Intl` of long ago in the browser's place. */
function readTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}
