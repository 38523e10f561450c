/**
 * How many visitors a second one core can advise, with reasons: with the shipped quiz and with a
 * spa's own. `npm run build` first (`npx tsc` is enough), then `npm run bench`.
 */
import {existsSync, readFileSync} from 'node:fs';

const domain = new URL('../build/domain/index.js', import.meta.url);
const guide = new URL('../docs/own-quiz.md', import.meta.url);
const runs = 7;
const secondsPerRun = 0.5;

if (!existsSync(domain)) {
  console.error('There is no build/ yet: run "npm run build" first.');
  process.exit(1);
}
const {evaluateQuiz, parseQuiz, quiz: shipped} = await import(domain);

const [, example] = /```json\n([\s\S]*?)```/.exec(readFileSync(guide, 'utf8'));
const {quiz: own, problems} = parseQuiz(JSON.parse(example));
if (!own) throw new Error(JSON.stringify(problems));

/** A small generator with a seed, so that every run asks for the same visitors. */
function randomFrom(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

/** Visitors who tick no condition and stop nowhere: the longest way through the quiz. */
function visitorsOf(rules, count) {
  const random = randomFrom(1);
  const pick = (list) => list[random(list.length)];
  const goOn = (answers) => answers.filter(({floor = 0}) => floor < 4);
  const answer = (question) => {
    if (question.type === 'scale') return pick(goOn(question.bands)).from;
    const ids = goOn(question.options).map(({id}) => id);
    return question.type === 'multi' ? ids.filter(() => random(2)) : pick(ids);
  };
  return Array.from({length: count}, () =>
    Object.fromEntries(
      rules.questions.flatMap((question) =>
        question.type === 'gate'
          ? question.parts.map(({id}) => [id, []])
          : [[question.id, answer(question)]],
      ),
    ),
  );
}

function ratePerSecond(rules, visitors) {
  let evaluations = 0;
  let reasons = 0;
  const start = performance.now();
  let seconds = 0;
  while (seconds < secondsPerRun) {
    for (const visitor of visitors) {
      const result = evaluateQuiz(rules, visitor);
      if (result.status !== 'done') throw new Error(`A visitor is ${result.status}.`);
      reasons += result.reasons.length;
    }
    evaluations += visitors.length;
    seconds = (performance.now() - start) / 1000;
  }
  if (!reasons) throw new Error('Nobody got a reason.');
  return evaluations / seconds;
}

for (const [name, rules] of [
  ['the shipped quiz', shipped],
  ['an own quiz', own.rules],
]) {
  const visitors = visitorsOf(rules, 1000);
  ratePerSecond(rules, visitors);
  const rates = Array.from({length: runs}, () => ratePerSecond(rules, visitors)).sort(
    (a, b) => a - b,
  );
  const median = Math.round(rates[(runs - 1) / 2]).toLocaleString('en');
  console.log(`${name}: ${median} evaluations a second (median of ${runs} runs)`);
}
