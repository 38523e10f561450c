/**
 * Walks every set of answers there is (997,920) through every class of the safety gate, 28 of them:
 * about 28 million visitors. `npx tsc` first; then `node --test test/exhaustive/`.
 */
import assert from 'node:assert/strict';
import {test} from 'node:test';

import {evaluateQuiz, quiz} from '../../build/domain/index.js';

const [gate, ...questions] = quiz.questions;
const [redFlags, contraindications] = gate.parts.map(({options}) => options);
const scale = questions.find(({type}) => type === 'scale');
const singles = questions.filter(({type}) => type === 'single');
const outcomes = new Map(quiz.outcomes.map((outcome) => [outcome.id, outcome]));
const pains = [...Array(scale.max - scale.min + 1).keys()].map((step) => scale.min + step);

const emergency = redFlags.find(({urgency}) => urgency === 'emergency').id;
const seeDoctor = redFlags.find(({urgency}) => urgency !== 'emergency').id;
const withFloor = (floor) => contraindications.find((condition) => condition.floor === floor).id;
const stopOf = (kind) => contraindications.find(({stopKind}) => stopKind === kind).id;

const flagClasses = [[], [seeDoctor], [emergency], [seeDoctor, emergency]];
const flagOutcomes = [null, 'see-clinician', 'emergency-care', 'emergency-care'];
const flagVariants = [null, 'red-flag', 'emergency', 'emergency'];
/** Each class holds a condition more, or a graver one, than the class before it. */
const conditionClasses = [
  [],
  [withFloor(1)],
  [withFloor(2)],
  [withFloor(3)],
  [stopOf('postpone')],
  [stopOf('clinician')],
  [stopOf('postpone'), stopOf('clinician')],
];
const floorOfClass = [0, 1, 2, 3, 4, 4, 4];
const heatExcludedBy = new Map(
  singles.find(({id}) => id === 'heat').options.map(({id, excludeHeat = []}) => [id, excludeHeat]),
);

/** Every choice of options for the single questions, in one object that changes as we go. */
function* preferenceSets(answers = {}, depth = 0) {
  if (depth === singles.length) yield answers;
  else {
    for (const {id} of singles[depth].options) {
      answers[singles[depth].id] = id;
      yield* preferenceSets(answers, depth + 1);
    }
  }
}

/** A message is made only for a failure: there are a hundred million of these. */
function check(holds, rule, answers, result) {
  if (!holds) assert.fail(`${rule}: ${JSON.stringify({answers, result})}`);
}

function checkResult(answers, flagClass, conditionClass, result) {
  const {outcome: id, variant, cta, floor, reasons} = result;
  const outcome = outcomes.get(id);
  check(
    result.status === 'done' && outcome,
    'every complete visitor gets an outcome',
    answers,
    result,
  );
  const isStop = outcome.kind === 'stop';
  check(
    !flagClass || (id === flagOutcomes[flagClass] && variant === flagVariants[flagClass]),
    'a red flag always wins',
    answers,
    result,
  );
  check(
    isStop ? cta === 'none' && floor === 4 && !reasons.length : cta !== 'none' && floor < 4,
    'a stop, and only a stop, has no call to action and names no service',
    answers,
    result,
  );
  check(isStop === (variant !== null), 'a stop, and only a stop, says which one', answers, result);
  check(floor >= floorOfClass[conditionClass], 'no floor is forgotten', answers, result);
  check(outcome.cautionRank >= floor, 'nothing below the floor is suggested', answers, result);
  check(isStop || (floor === 3) === (cta === 'enquire'), 'floor 3 is an enquiry', answers, result);
  check(
    isStop || !heatExcludedBy.get(answers.heat).includes(outcome.heat),
    'a heat ruled out is never suggested',
    answers,
    result,
  );
  return outcome.cautionRank;
}

test('every visitor there can be is treated with care', (context) => {
  const started = performance.now();
  const total = {sets: 0, evaluations: 0};
  /** Ranks for one set of preferences: by pain, then by class of the gate. */
  const ranks = pains.map(() => new Int8Array(flagClasses.length * conditionClasses.length));

  for (const answers of preferenceSets()) {
    for (const [level, pain] of pains.entries()) {
      answers[scale.id] = pain;
      total.sets++;
      let index = 0;
      for (let flagClass = 0; flagClass < flagClasses.length; flagClass++) {
        answers.redFlags = flagClasses[flagClass];
        for (let conditionClass = 0; conditionClass < conditionClasses.length; conditionClass++) {
          answers.contraindications = conditionClasses[conditionClass];
          const result = evaluateQuiz(quiz, answers);
          const rank = checkResult(answers, flagClass, conditionClass, result);
          total.evaluations++;
          const lessPain = level ? ranks[level - 1][index] : 0;
          check(rank >= lessPain, 'more pain is never less care', answers, result);
          const milder = conditionClass ? ranks[level][index - 1] : 0;
          check(rank >= milder, 'a graver condition is never less care', answers, result);
          const fewer = flagClass ? ranks[level][index - conditionClasses.length] : 0;
          check(rank >= fewer, 'a graver red flag is never less care', answers, result);
          ranks[level][index++] = rank;
        }
      }
    }
  }

  const seconds = (performance.now() - started) / 1000;
  const rate = Math.round(total.evaluations / seconds).toLocaleString('en');
  context.diagnostic(
    `${total.evaluations.toLocaleString('en')} visitors in ${seconds.toFixed(1)} s, ${rate} a second`,
  );
  assert.equal(total.sets, 997_920);
});
