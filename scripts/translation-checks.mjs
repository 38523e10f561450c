/**
 * What can be wrong with a translation that a machine can tell. Pure: texts in, mistakes out, each
 * with the file and the id that a translator looks for.
 */

import {sharedClaims} from './shared-claims.mjs';

/**
 * @typedef {object} Unit
 * @property {string} file @property {string} id
 * @property {string} source As the translators' file has it. @property {string} [target]
 * @property {string} [note] @property {string} [current] The English that ships now.
 */

/** More words than these are no name that both languages share. */
const SHARED_WORDS = 2;

const CATEGORY = /\.(zero|one|two|few|many|other)$/;

/** Values of ours in a text: `<x id="0" …/>` in short strings, `{part}` in long ones. */
const places = (text) =>
  (text.match(/<x id="\d+"|\{\w+\}/g) ?? []).sort().join(' ').replaceAll('<x id=', '');

const wordsIn = (text) => text.replace(/<x [^>]*>|\{\w+\}/g, ' ').match(/\p{L}{2,}/gu) ?? [];

/** Without the values that a widget puts in. */
const lengthOf = (text) => [...text.replace(/<x [^>]*>/g, '').replace(/&\w+;/g, '-')].length;

/** "A day or two" is written in figures in some languages; a figure of the English may not be lost. */
const figures = (text) => text.replace(/<x [^>]*>/g, '').match(/\d+/g) ?? [];
const lacks = (found, wanted) =>
  wanted.some((figure) => !found.includes(figure)) ||
  (wanted.length > 0 && found.length !== wanted.length);

/** What one unit says wrongly. */
function mistakesOf({source, target, note = '', current = source, id}) {
  if (!target) return ['missing'];
  const [, most] = /at most (\d+) characters/i.exec(note) ?? [];
  return [
    source !== current && 'stale: its English has changed',
    places(target) !== places(source) &&
      `wrong placeholder: has ${places(target) || 'none'}, wants ${places(source) || 'none'}`,
    target === source && wordsIn(source).length > SHARED_WORDS && 'a copy of the English',
    most && lengthOf(target) > most && `too long: ${lengthOf(target)}, at most ${most}`,
    /^safety\./.test(id) &&
      lacks(figures(target), figures(source)) &&
      'another number than in English',
  ].filter(Boolean);
}

/** The categories that a locale counts in, for each text that has more than one form. */
function pluralMistakes(units, locale) {
  const {pluralCategories} = new Intl.PluralRules(locale).resolvedOptions();
  const counted = new Map();
  for (const {id, file} of units) {
    const [ending, category] = CATEGORY.exec(id) ?? [];
    if (!ending) continue;
    const name = id.slice(0, -ending.length);
    counted.set(name, {file, forms: [...(counted.get(name)?.forms ?? []), category]});
  }
  return [...counted]
    .filter(([, {forms}]) => forms.includes('other'))
    .flatMap(([name, {file, forms}]) => [
      ...pluralCategories
        .filter((wanted) => !forms.includes(wanted))
        .map((wanted) => `${file}: "${name}": plural category "${wanted}" is missing`),
    ]);
}

/**
 * @param {Unit[]} units All of one locale. @param {string} locale
 * @returns {string[]} Each mistake in a line: file, id, what is wrong.
 */
export const mistakesIn = (units, locale) => [
  ...units.flatMap((unit) =>
    [...mistakesOf(unit), ...sharedClaims(unit, locale)].map(
      (mistake) => `${unit.file}: "${unit.id}": ${mistake}`,
    ),
  ),
  ...pluralMistakes(units, locale),
];
