import {getLocale} from './locale.js';

const formats = new Map<string, Intl.NumberFormat>();

/** A long list of prices would make the same format a thousand times. */
function format(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.NumberFormat(locale, options)));
  return made;
}

/** A length of time as the language says it: "60 minutes", „60 Minuten“. */
export const minutesText = (
  minutes: number,
  locale: string = getLocale(),
  unitDisplay: 'long' | 'short' = 'long',
): string => format(locale, {style: 'unit', unit: 'minute', unitDisplay}).format(minutes);

/**
 * A price as the language writes it; whole amounts without decimals. `currency` by ISO 4217;
 * without one it is the figure alone. A spa has one currency, so its sign needs no country: in
 * Arabic it has one all the same ("UK£"), and the narrow sign of a currency of the region is Latin.
 */
export const priceText = (price: number, currency = '', locale: string = getLocale()): string =>
  format(locale, {
    ...(currency && {
      style: 'currency',
      currency,
      currencyDisplay: locale.startsWith('ar') ? 'symbol' : 'narrowSymbol',
    }),
    // Else as many as the currency has: two, three, none.
    ...(Number.isInteger(price) && {maximumFractionDigits: 0, minimumFractionDigits: 0}),
  })
    .format(price)
    .replace(/[A-Z]{2}(?=\p{Sc})/u, '');

/** Several things in a row: "sitting, cold and stress"; with commas alone where a page's `Intl` is an old one. */
export const listText = (items: readonly string[]): string => {
  const {ListFormat} = Intl as Partial<typeof Intl>;
  return ListFormat
    ? new ListFormat(getLocale(), {type: 'conjunction'}).format(items)
    : items.join(', ');
};

/** A number or a name inside a text of the other direction: kept together, left to right (UAX 9). */
export const isolated = (text: string): string => `\u2066${text}\u2069`;

/** The address that calls a number written for people (RFC 3966 knows no spaces). */
export const telephone = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, '')}`;
