import {quizRules} from '../generated/quiz-rules.js';
import type {ConditionRules, GateRules} from './quiz-types.js';
import {checked, fields, listById, optional, present} from './read-fields.js';
import type {Read} from './read-fields.js';
import {id, oneOf, text, whole} from './read-values.js';

/** A condition that a spa asks about besides those we ship. */
export type OwnCondition = {
  readonly words: {label: string; question: string; reason: string; alternative?: string};
  readonly rules: ConditionRules;
};

const shippedGate = quizRules.questions.flatMap((question) =>
  question.type === 'gate' ? question : [],
);
const parts = shippedGate.flatMap((gate) => gate.parts);

/** The names that answers to the safety questions have. */
export const gateIds: readonly string[] = [...shippedGate, ...parts].map(({id}) => id);

/** The floors a level may have, its own first. */
const floors = {stop: [4], 'ask-clinician': [3], 'tell-therapist': [2, 1]} as const;

const only = 'The shipped conditions can only be added to, never changed';
const condition = checked(
  fields(
    {
      id: id(
        parts.flatMap(({options}) => options.map(({id}) => id)),
        `${only}: choose another id`,
      ),
      label: text(),
      question: text(),
      reason: text(600),
      alternative: optional(text()),
      level: oneOf('stop', 'ask-clinician', 'tell-therapist'),
      floor: optional(whole(0, 4)),
      stopKind: optional(oneOf('clinician', 'postpone')),
      urgency: optional(oneOf('emergency', 'see-doctor-soon')),
    },
    'Write a condition as {"id": "…", "label": "…", …}',
  ),
  ({level, floor, stopKind, urgency}, path, problems) => {
    const refuse = (field: string, message: string) =>
      problems.push({path: `${path}/${field}`, message});
    const allowed: readonly unknown[] = floors[level];
    if (urgency && level !== 'stop') refuse('level', 'A red flag always stops: write "stop"');
    else if (floor !== undefined && !allowed.includes(floor))
      refuse('floor', `At this level write ${allowed.join(' or ')}, or leave it out`);
    if (stopKind && (urgency || level !== 'stop'))
      refuse('stopKind', 'Leave it out: it is only for a stop that is no red flag');
  },
);

type Given = ReturnType<typeof condition>;

const rulesOf = ({id, level, floor, stopKind, urgency}: Given): ConditionRules => {
  if (urgency) return {id, urgency};
  const rules = {id, level, floor: floor ?? floors[level][0]};
  return level === 'stop' ? {...rules, stopKind: stopKind ?? 'clinician'} : rules;
};

const added = listById(condition, 0, 40, 'conditions');

const gate = fields({add: added}, 'Write {"add": [ … ]}', `${only}: "add" is all there is here`);

/** The conditions that a spa adds to the gate. */
export const readGate: Read<readonly OwnCondition[]> = (value, path, problems) =>
  gate(value, path, problems).add.map((given) => {
    const {label, question, reason, alternative} = given;
    return {rules: rulesOf(given), words: present({label, question, reason, alternative})};
  });

const partOf = ({urgency}: ConditionRules) => (urgency ? 'redFlags' : 'contraindications');

/** The whole shipped gate, with more conditions at the end of its parts. */
export const gateWith = (conditions: readonly ConditionRules[]): GateRules[] =>
  shippedGate.map((gate) => ({
    ...gate,
    parts: gate.parts.map(({id, options}) => {
      const more = conditions.filter((condition) => partOf(condition) === id);
      return {id, options: [...options, ...more]};
    }),
  }));
