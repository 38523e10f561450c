/**
 * How long a text takes to lint, and whether ten times the text takes ten times as long. A ratio of
 * 1 is linear; above 1.3 it fails. `npm run build` first (`npx tsc` is enough), then
 * `node bench/lint-claims.mjs`.
 */
import {existsSync} from 'node:fs';

const domain = new URL('../build/domain/index.js', import.meta.url);
const sizes = [10_000, 100_000, 1_000_000];
const runs = 7;
const allowed = 1.3;
/** Small texts are linted many times in a run, so that a run is long enough to measure. */
const charactersPerRun = 1_000_000;

if (!existsSync(domain)) {
  console.error('There is no build/ yet: run "npm run build" first.');
  process.exit(1);
}
const {benefits, claims, lintClaims} = await import(domain);

const wordings = (...keys) => benefits.items.flatMap((item) => keys.map((key) => item[key]));
/** Pages as they are, and the worst we could think of for a pattern, a sentence or the index map. */
const texts = {
  'careful pages': wordings('safeTitle', 'safeText').join('\n\n') + '\n\n',
  'pages full of claims': wordings('title', 'text').join('\n\n') + '\n\n',
  'nothing but findings': claims.rules.flatMap(({tests}) => tests.hit).join('. ') + '. ',
  'one endless sentence': 'a massage that heals you and reduces tension in the back, ',
  'an endless sentence that is spared': 'we do not promise that it heals, we never say it heals, ',
  'beginnings without an end': 'reduces treats prevents injur improves relief from ',
  'words that may go on for long':
    'ease the sore, tense and tired less lower back neck shoulder of your ',
  'one endless word': 'reduc',
  'one paragraph of many lines': 'a slow, warm hour\nthat helps you unwind by-\nnight\n',
  'accents and soft hyphens': 'he\u00adalíng wa\u0301rmth for a ti\u00adred ba\u00adck… ',
};

const filled = (text, size) => text.repeat(Math.ceil(size / text.length)).slice(0, size);

function millisecondsOf(text) {
  const repeats = charactersPerRun / text.length;
  const start = performance.now();
  for (let each = 0; each < repeats; each++) lintClaims(text, {market: 'uk'});
  return (performance.now() - start) / repeats;
}

let worst = 0;
for (const [name, text] of Object.entries(texts)) {
  const samples = sizes.map((size) => filled(text, size));
  const times = samples.map(() => []);
  samples.forEach(millisecondsOf);
  // In turns, so that a busy moment of the machine does not fall on one size alone.
  for (let run = 0; run < runs; run++)
    samples.forEach((sample, size) => times[size].push(millisecondsOf(sample)));
  const medians = times.map((each) => each.sort((a, b) => a - b)[(runs - 1) / 2]);
  const ratios = medians.map((median, each) => median / sizes[each] / (medians[0] / sizes[0]));
  worst = Math.max(worst, ...ratios);
  const columns = medians.map((median, each) => {
    return `${sizes[each] / 1000} kB ${median.toFixed(2)} ms (×${ratios[each].toFixed(2)})`;
  });
  console.log(`${name}: ${columns.join(', ')}`);
}
console.log(`The worst is ×${worst.toFixed(2)} of linear; ×${allowed} is allowed.`);
if (worst > allowed) process.exitCode = 1;
