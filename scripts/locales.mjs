/** The languages we ship, as `lit-localize.json` lists them. */
import {readFileSync} from 'node:fs';

const {sourceLocale, targetLocales} = JSON.parse(
  readFileSync(new URL('../lit-localize.json', import.meta.url), 'utf8'),
);

export const locales = {source: sourceLocale, targets: targetLocales};
