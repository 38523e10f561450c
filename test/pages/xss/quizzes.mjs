import {readFileSync} from 'node:fs';

import {inScript} from './plant.mjs';

const guide = readFileSync(new URL('../../../docs/own-quiz.md', import.meta.url), 'utf8');
/** The example that the guide gives. */
const example = JSON.parse(/```json\n([\s\S]*?)```/.exec(guide)[1]);

/** What a visitor reads of a quiz. All else of it is of a strict form. */
const WORDS =
  /^(title|intro|help|label|note|minLabel|maxLabel|summary|why|question|reason|alternative)$/;

/** A copy in which every text that a visitor reads, or every text at all, is a payload in turn. */
function filled(value, next, all, key = '') {
  if (typeof value === 'string') return all || WORDS.test(key) ? next() : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => filled(item, next, all));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      all && !WORDS.test(name) && !/^(questions|options)$/.test(name) ? next() : name,
      // What a condition is asked by is words; what a question waits for is an id.
      filled(inner, next, all, name === 'question' && value.is ? '' : name),
    ]),
  );
}

/** What a quiz takes as words: no markup, no line breaks, and not too long. */
const isTaken = ({text}) =>
  text.length < 300 &&
  /\S/.test(text) &&
  !/<[a-z!/?]|&#?\w{1,20};|[\p{Cc}\u2028\u2029]/iu.test(text);

const PER_QUIZ = 24;

function quiz(payloads, all) {
  let at = 0;
  const json = filled(example, () => payloads[at++ % payloads.length].text, all);
  // The quiz itself starts at the first question: no first screen between.
  return `<basalt-pain-relief-quiz eager start><p>Call us.</p><script type="application/json">${inScript(json)}</script></basalt-pain-relief-quiz>`;
}

const groups = (payloads) =>
  Array.from({length: Math.ceil(payloads.length / PER_QUIZ)}, (_, group) =>
    payloads.slice(group * PER_QUIZ, (group + 1) * PER_QUIZ),
  );

/** Quizzes that hold all payloads: those taken as words, those refused, and ids and names as well. */
export function quizzesOf(payloads) {
  const taken = payloads.filter(isTaken);
  const refused = payloads.filter((payload) => !isTaken(payload));
  return [
    ...groups(taken).map((some) => quiz(some, false)),
    ...groups(refused).map((some) => quiz(some, false)),
    quiz(payloads, true),
  ].join('\n');
}
