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

/** The country of a page: the one it names, else the likeliest for its language. */
function regionOf(tag: string): string {
  const language = getLocale().split('-')[0]!;
  try {
    const said = new Intl.Locale(tag);
    return (said.language === language ? said : new Intl.Locale(language)).maximize().region ?? '';
  } catch {
    return new Intl.Locale(language).maximize().region ?? '';
  }
}
