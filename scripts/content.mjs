/**
 * Makes the modules that ship from `src/content/*.json` and `locales/content/*.xlf`:
 *
 * - `src/domain/generated/`: the rules (ids, floors, weights, grades, citations) and the whole
 *   English data for `basalt-widgets/domain`;
 * - `src/localize/generated/content/`: the words, one module for each topic and locale.
 *
 * `node scripts/content.mjs` generates; `--extract` also writes the translators' files anew.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';

import {content, heatRanges, shownSources, units, unitsByModule} from './content-units.mjs';
import {missingIn, readXliff, writeXliff} from './content-xliff.mjs';
import {locales} from './locales.mjs';

const banner = '// Made by scripts/content.mjs from src/content and locales/content. Edit those.\n';
const {benefits, quiz, safety} = content;
/** Words of rules, in English alone: no visitor sees them and no translator gets them. */
const claims = JSON.parse(
  readFileSync(new URL('../src/content/claims.json', import.meta.url), 'utf8'),
);

function emit(path, source) {
  const file = new URL(`../src/${path}`, import.meta.url);
  mkdirSync(new URL('.', file), {recursive: true});
  writeFileSync(file, banner + source);
}

const constant = (name, type, value) =>
  `export const ${name}: ${type} = ${JSON.stringify(value, null, 1)};\n`;

// ---------- rules ----------

/** Weights of nothing say nothing: leaving them out keeps the quiz small. */
const weightsOf = ({weights = {}}) => {
  const some = Object.entries(weights).filter(([, points]) => points !== 0);
  return some.length ? {weights: Object.fromEntries(some)} : {};
};
const pick = (object, ...keys) =>
  Object.fromEntries(
    keys.filter((key) => object[key] !== undefined).map((key) => [key, object[key]]),
  );

/** The same shape as `quiz.json` without its words, so that one evaluator reads both. */
const quizRules = {
  outcomes: quiz.outcomes.map((outcome) =>
    pick(outcome, 'id', 'kind', 'minutes', 'heat', 'pressure', 'cautionRank', 'cta'),
  ),
  questions: quiz.questions.map((question) => ({
    ...pick(question, 'id', 'type', 'min', 'max'),
    ...(question.parts && {
      parts: question.parts.map((part) => ({
        id: part.id,
        options: part.options.map((option) =>
          pick(option, 'id', 'urgency', 'level', 'floor', 'stopKind'),
        ),
      })),
    }),
    ...(question.options && {
      options: question.options.map((option) => ({
        ...pick(option, 'id', 'floor', 'variant', 'excludeHeat'),
        ...weightsOf(option),
      })),
    }),
    ...(question.bands && {
      bands: question.bands.map((band) => ({
        ...pick(band, 'id', 'from', 'to', 'floor'),
        ...weightsOf(band),
      })),
    }),
  })),
  scoring: {tieBreak: quiz.scoring.tieBreak},
};

const safetyRules = {
  redFlags: safety.redFlags.map((item) => pick(item, 'id', 'urgency')),
  contraindications: safety.contraindications.map((item) =>
    pick(item, 'id', 'level', 'floor', 'stopKind'),
  ),
};

const emergencyNumbers = Object.fromEntries(
  Object.entries(safety.emergency.byMarket).map(([market, {tel}]) => [market, tel]),
);

/** Only what was checked against its source may be shown (see `verified`, `resultSeen`). */
const citable = (citation) => citation.verified === true && citation.resultSeen !== false;

emit(
  'domain/generated/quiz-rules.ts',
  `import type {QuizRules} from '../quiz/quiz-types.js';\n\n${constant('quizRules', 'QuizRules', quizRules)}`,
);
emit(
  'domain/generated/emergency-numbers.ts',
  `import type {Market} from '../market.js';\n\n${constant('emergencyNumbers', 'Readonly<Record<Market, string>>', emergencyNumbers)}`,
);
emit(
  'domain/generated/safety-rules.ts',
  `import type {SafetyRules} from '../safety/safety-types.js';\n\n${constant('safetyRules', 'SafetyRules', safetyRules)}`,
);
/**
 * The sources of each condition that the public may be shown. A plain `http:` address would tell
 * everybody on the way what is read, and that is what somebody has: such a source is left out.
 */
const ofConditions = [...safety.redFlags, ...safety.contraindications].map(({id, sources}) => [
  id,
  shownSources(sources),
]);
const publicSources = [...new Set(ofConditions.flatMap(([, sources]) => sources))];
const safetySources = ofConditions
  .filter(([, sources]) => sources.length)
  .map(([id, sources]) => {
    const shown = sources.map((source) => `all[${publicSources.indexOf(source)}]!`);
    return `  '${id}': [${shown.join(', ')}],`;
  });
emit(
  'domain/generated/safety-sources.ts',
  `import type {PublicSource} from '../safety/safety-types.js';\n\n${constant(
    'all',
    'readonly PublicSource[]',
    publicSources.map((source) => pick(source, 'title', 'publisher', 'url')),
  ).replace('export ', '')}
/** By the id of a condition. One without a source fit for the public is not in here. */
export const safetySources: Readonly<Record<string, readonly PublicSource[]>> = {
${safetySources.join('\n')}
};
`,
);
/** What a session guide knows: minutes, places and temperatures, each with its public sources. */
const {session, placement, stones, burnSafety} = safety;
const sessionSources = [
  ...new Set(
    [...heatRanges, stones.heating, ...burnSafety]
      .flatMap(({sources}) => sources)
      .concat(session.stepSources)
      .flatMap((key) => shownSources([key])),
  ),
];
/** The numbers of sources as they are listed, from 1. */
const numbersOf = ({sources}) =>
  shownSources(sources)
    .map((source) => sessionSources.indexOf(source) + 1)
    .sort((a, b) => a - b);
emit(
  'domain/generated/session-rules.ts',
  `import type {SessionStepFacts, StoneRow} from '../session/session-types.js';\n\n${constant(
    'sessionSteps',
    'readonly SessionStepFacts[]',
    session.steps.map(({id, minutes60, minutes90}) => [id, minutes60, minutes90]),
  )}${constant(
    'stoneRows',
    'readonly StoneRow[]',
    // Those on the other side are the same again (test/domain/session.test.ts compares).
    placement.points
      .filter(({side}) => side !== 'right')
      .map(({id, x, y, size}) => [id.replace('-left', ''), x, y, size]),
  )}`,
);
emit(
  'domain/generated/session-sources.ts',
  `import type {PublicSource} from '../safety/safety-types.js';\nimport type {HeatRange} from '../session/session-types.js';\n\n${constant(
    'sessionSources',
    'readonly PublicSource[]',
    sessionSources.map((source) => pick(source, 'title', 'publisher', 'url')),
  )}${constant(
    'heatRanges',
    'readonly HeatRange[]',
    heatRanges.map((range) => ({...pick(range, 'f', 'c'), sources: numbersOf(range)})),
  )}${constant('heatingSources', 'readonly number[]', numbersOf(stones.heating))}${constant(
    'burnSources',
    'Readonly<Record<string, readonly number[]>>',
    Object.fromEntries(burnSafety.map((item) => [item.id, numbersOf(item)])),
  )}`,
);
emit(
  'domain/generated/benefit-facts.ts',
  `import type {BenefitFacts} from '../benefits/benefit-types.js';\n\n${constant(
    'benefitFacts',
    'readonly BenefitFacts[]',
    benefits.items
      .filter(({kind}) => kind === 'benefit')
      .map(({id, icon, evidence: {grade}}) => ({id, icon, grade})),
  )}`,
);
emit(
  'domain/generated/article-facts.ts',
  `import type {BenefitFacts} from '../benefits/benefit-types.js';\n\n/** Every part of the article, in its order. */\n${constant(
    'articleFacts',
    'readonly BenefitFacts[]',
    benefits.items.map(({id, icon, evidence: {grade}}) => ({id, icon, grade})),
  )}`,
);
emit(
  'domain/generated/evidence-facts.ts',
  `import type {EvidenceFacts} from '../benefits/benefit-types.js';\n\n${constant(
    'lastReviewed',
    'string',
    benefits.lastReviewed,
  )}${constant('reviewEveryMonths', 'number', benefits.reviewEveryMonths)}${constant(
    'evidenceFacts',
    'Readonly<Record<string, EvidenceFacts>>',
    Object.fromEntries(
      benefits.items.map(({id, evidence}) => [
        id,
        {
          grade: evidence.grade,
          parts: evidence.parts.map(({grade}) => grade),
          citations: evidence.citations
            .filter(citable)
            .map((citation) => pick(citation, 'authors', 'title', 'journal', 'year', 'doi', 'url')),
        },
      ]),
    ),
  )}`,
);
/** What lints, without what only tests and readers need: the owner's panel in a page loads it. */
emit(
  'domain/generated/claim-rules.ts',
  `import type {CitedSource, RuleToLint} from '../claims/claims-types.js';\n\n${constant(
    'claimRules',
    'readonly RuleToLint[]',
    claims.rules.map(({tests, category, ...rule}) => rule),
  )}\n${constant(
    'claimSources',
    'Readonly<Record<string, CitedSource>>',
    Object.fromEntries(
      [...new Set(claims.rules.flatMap(({sources}) => sources))].map((key) => [
        key,
        pick(claims.sources[key], 'title', 'url'),
      ]),
    ),
  )}`,
);
for (const [name, type, from, value] of [
  ['quiz', 'Quiz', '../quiz/quiz-types.js', quiz],
  ['safety', 'Safety', '../safety/safety-types.js', safety],
  ['benefits', 'Benefits', '../benefits/benefit-types.js', benefits],
  ['claims', 'Claims', '../claims/claims-types.js', claims],
]) {
  emit(
    `domain/generated/${name}.ts`,
    `import type {${type}} from '${from}';\n\nexport const ${name} = ${JSON.stringify(value, null, 1)} as unknown as ${type};\n`,
  );
}

// ---------- words ----------

/** `a.b.c` with `text` becomes `{b: {c: text}}` below module `a`. */
function tree(module, textOf) {
  const root = {};
  for (const [id, source] of unitsByModule[module]) {
    const path = id.split('.').slice(1);
    const last = path.pop();
    let node = root;
    for (const step of path) node = node[step] ??= {};
    node[last] = textOf(id, source);
  }
  return root;
}

const typeOf = (value) =>
  typeof value === 'string'
    ? 'string'
    : `{${Object.entries(value)
        .map(([key, inner]) => `${JSON.stringify(key)}: ${typeOf(inner)}`)
        .join('; ')}}`;

if (process.argv.includes('--extract'))
  for (const locale of locales.targets) writeXliff(locale, units);

const modules = Object.keys(unitsByModule);
const everyLocale = [locales.source, ...locales.targets];
const typeName = (module) => `${module[0].toUpperCase()}${module.slice(1)}Words`;

for (const module of modules) {
  const english = tree(module, (_id, source) => source);
  const type = typeName(module);
  emit(
    `localize/generated/content/${module}.types.ts`,
    `export type ${type} = ${typeOf(english)};\n`,
  );
  for (const locale of everyLocale) {
    const known = locale === locales.source ? new Map() : readXliff(locale);
    const words = tree(module, (id, source) => {
      const unit = known.get(id);
      return unit?.source === source && unit.target ? unit.target : source;
    });
    emit(
      `localize/generated/content/${module}.${locale}.ts`,
      `import type {${type}} from './${module}.types.js';\n\n${constant('words', type, words)}`,
    );
  }
}

const byModule = (line) => modules.map(line).join('');
const imports = (module) =>
  everyLocale.map((locale) => `'${locale}': () => import('./${module}.${locale}.js')`).join(', ');
emit(
  'localize/generated/content/load-content.ts',
  `${byModule((module) => `import type {${typeName(module)}} from './${module}.types.js';\n`)}
/** The words of each topic. */
export interface Content {
${byModule((module) => `  ${module}: ${typeName(module)};\n`)}}

const modules: {
  [Topic in keyof Content]: Readonly<Record<string, () => Promise<{words: Content[Topic]}>>>;
} = {
${byModule((module) => `  ${module}: {${imports(module)}},\n`)}};

/** The words of a topic in a language that we ship. */
export const loadContent = async <Topic extends keyof Content>(
  topic: Topic,
  locale: string,
): Promise<Content[Topic]> => (await modules[topic][locale]!()).words;
`,
);

let missing = 0;
for (const locale of locales.targets) {
  for (const {id} of missingIn(locale, units)) {
    missing++;
    console.error(
      `locales/content/${locale}.xlf: "${id}" is missing or stale. Translate its <source>.`,
    );
  }
}
if (missing && process.argv.includes('--strict')) process.exit(1);
