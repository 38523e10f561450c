/** The translations as they lie in the translators' files, short strings and long content alike. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';

import {units as content} from './content-units.mjs';
import {readXliff} from './content-xliff.mjs';
import {locales} from './locales.mjs';
import {root} from './run.mjs';

const UNIT = /<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g;
const inside = (unit, name) => new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`).exec(unit)?.[1];

/** The short strings of a locale. Placeholders stay as the tool writes them. */
const short = (locale) =>
  [...readFileSync(`${root}locales/${locale}.xlf`, 'utf8').matchAll(UNIT)].map(([, id, unit]) => ({
    file: `locales/${locale}.xlf`,
    id,
    source: inside(unit, 'source'),
    target: inside(unit, 'target'),
    note: inside(unit, 'note'),
  }));

/**
 * The English that the short strings were translated from. The tool keeps a translation whose English
 * has changed, so this is written down: `npm run languages -- --translated` once all are looked at.
 */
const record = `${root}locales/translated.json`;
const translatedFrom = () => (existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {});

export function acceptTranslated() {
  const from = Object.fromEntries(short(locales.targets[0]).map(({id, source}) => [id, source]));
  writeFileSync(record, `${JSON.stringify(from, null, 2)}\n`);
}

/** All that one locale says. `source` is the English it was made from, `current` what ships now. */
export function unitsOf(locale) {
  const from = translatedFrom();
  const known = readXliff(locale);
  const file = `locales/content/${locale}.xlf`;
  return [
    ...short(locale).map((unit) => ({
      ...unit,
      current: unit.source,
      source: from[unit.id] ?? unit.source,
    })),
    ...content.map(({id, source, note}) => {
      const unit = known.get(id);
      return {
        file,
        id,
        note,
        current: source,
        source: unit?.source ?? source,
        target: unit?.target,
      };
    }),
  ];
}

/**
 * What a visitor may act upon with their health: what is asked, what stops a booking, what to do then,
 * and what research says. Each of them is read by a clinician before it counts as reviewed.
 */
export const isHealth = (id) =>
  /^(safety|reasons|evidence|wording|disclaimer|safety-check|treatment-menu\.(note|not-for)|leaflet|quiz\.(gate|stop|safety))/.test(
    id,
  );
