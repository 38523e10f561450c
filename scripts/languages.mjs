/**
 * `npm run languages`: how complete each language is, and who has read it. Ends badly where a
 * translation is missing or wrong. `--ids` lists the status of every health-critical text;
 * `--translated` says that every translation fits the English of now.
 */
import {readFileSync} from 'node:fs';

import {locales} from './locales.mjs';
import {root} from './run.mjs';
import {mistakesIn} from './translation-checks.mjs';
import {acceptTranslated, isHealth, unitsOf} from './translations.mjs';

if (process.argv.includes('--translated')) acceptTranslated();

/** By locale: the ids of texts that a clinician has read, with who and when. */
const reviewed = JSON.parse(readFileSync(`${root}locales/reviewed.json`, 'utf8'));

const statusOf = (locale, {id, target}) =>
  !target ? 'missing' : reviewed[locale]?.[id] ? 'reviewed' : 'translated';

const mistakes = [];
let missing = 0;
const first = unitsOf(locales.targets[0]);
console.log(`${locales.source.padEnd(6)} ${first.length} texts, the source`);
for (const locale of locales.targets) {
  const units = unitsOf(locale);
  const health = units.filter(({id}) => isHealth(id));
  const count = (status) => health.filter((unit) => statusOf(locale, unit) === status).length;
  const gone = units.filter(({target}) => !target).length;
  missing += gone;
  mistakes.push(...mistakesIn(units, locale));
  console.log(
    `${locale.padEnd(6)} ${units.length - gone} texts, ${gone} missing; of ${health.length} about health ` +
      `${count('translated')} translated, ${count('reviewed')} reviewed`,
  );
  if (process.argv.includes('--ids'))
    for (const unit of health) console.log(`  ${unit.id}: ${statusOf(locale, unit)}`);
}
for (const mistake of mistakes) console.error(mistake);
console.log(`${locales.targets.length + 1} locales, ${missing} missing`);
if (mistakes.length) process.exit(1);
