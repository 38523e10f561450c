/**
 * The translators' files of the long content: `locales/content/<locale>.xlf`, XLIFF 1.2.
 * A target stays as long as its source does; a changed source loses its target, so that
 * nobody reads a translation of a sentence that is no longer there.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {DOMParser} from '@xmldom/xmldom';

const fileOf = (locale, folder = 'locales/content') =>
  new URL(`../${folder}/${locale}.xlf`, import.meta.url);

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** @returns {Map<string, {source: string, target: string}>} what the file of a locale holds now */
export function readXliff(locale, folder) {
  const file = fileOf(locale, folder);
  if (!existsSync(file)) return new Map();
  const dom = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/xml');
  const text = (unit, name) => unit.getElementsByTagName(name)[0]?.textContent ?? '';
  return new Map(
    [...dom.getElementsByTagName('trans-unit')].map((unit) => [
      unit.getAttribute('id'),
      {source: text(unit, 'source'), target: text(unit, 'target')},
    ]),
  );
}

/** Writes the file anew from the shipped content, keeping each target whose source still stands. */
export function writeXliff(locale, units, translations = readXliff(locale)) {
  const body = units
    .map(({id, source, note}) => {
      const known = translations.get(id);
      const target = known?.source === source ? known.target : '';
      return [
        `      <trans-unit id="${escape(id)}">`,
        `        <source>${escape(source)}</source>`,
        ...(target ? [`        <target>${escape(target)}</target>`] : []),
        `        <note>${escape(note)}</note>`,
        '      </trans-unit>',
      ].join('\n');
    })
    .join('\n');
  writeFileSync(
    fileOf(locale),
    `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file source-language="en" target-language="${locale}" datatype="plaintext" original="src/content">
    <body>
${body}
    </body>
  </file>
</xliff>
`,
  );
}

/** The units a locale has no translation for. */
export const missingIn = (locale, units) => {
  const known = readXliff(locale);
  return units.filter(({id, source}) => known.get(id)?.source !== source || !known.get(id)?.target);
};
