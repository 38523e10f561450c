import {getLocale} from './locale.js';

/** A length of time as the language says it: "60 minutes", „60 Minuten“. */
export const minutesText = (minutes: number): string =>
  new Intl.NumberFormat(getLocale(), {style: 'unit', unit: 'minute', unitDisplay: 'long'}).format(
    minutes,
  );

/** A price as the language writes it; whole amounts without decimals. `currency` by ISO 4217. */
export const priceText = (price: number, currency: string): string =>
  new Intl.NumberFormat(getLocale(), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: price % 1 ? 2 : 0,
    minimumFractionDigits: price % 1 ? 2 : 0,
  }).format(price);

/** Several things in a row: "sitting, cold and stress". */
export const listText = (items: readonly string[]): string =>
  new Intl.ListFormat(getLocale(), {type: 'conjunction'}).format(items);

/** A number or a name inside a text of the other direction: kept together, left to right (UAX 9). */
export const isolated = (text: string): string => `\u2066${text}\u2069`;

/** The address that calls a number written for people (RFC 3966 knows no spaces). */
export const telephone = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, '')}`;
