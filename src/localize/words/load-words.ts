import {sourceLocale} from '../generated/locale-codes.js';
import {getLocale} from '../locale.js';

/** A long text in the page's language, and in English where that one cannot be had. */
export const loadWords = <Words>(
  loaders: Readonly<Record<string, () => Promise<Words>>>,
): Promise<Words> => {
  const english = loaders[sourceLocale]!;
  return (loaders[getLocale()] ?? english)().catch(english);
};
