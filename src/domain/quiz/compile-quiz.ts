import type {
  AnswerRules,
  BandRules,
  ConditionRules,
  OutcomeRules,
  PreferenceRules,
  QuizRules,
  ShowIf,
} from './quiz-types.js';

/**
 * How careful a tick or an answer makes us, in one number, so that the highest wins:
 * a floor from 0 to 3, or one of the stops.
 */
export type Caution = number;

export const postpone: Caution = 4;
export const severePain: Caution = 5;
export const clinician: Caution = 6;
export const redFlag: Caution = 7;
export const emergency: Caution = 8;

/** The service that is left when nothing else is allowed. */
export const gentlest = 'gentle-relaxation';

/** What a tick or an answer means. */
export type Choice = {
  readonly question: string;
  /** An option's id, or a point on a scale. */
  readonly given: unknown;
  readonly answer: AnswerRules;
  readonly caution: Caution;
};

/** A part of the gate or a question. */
export type Asked = {
  readonly id: string;
  readonly type: 'gate' | PreferenceRules['type'];
  readonly showIf?: ShowIf;
  readonly choices: ReadonlyMap<unknown, Choice>;
};

export type CompiledQuiz = {
  readonly asked: readonly Asked[];
  /** The first one wins a tie. */
  readonly services: readonly OutcomeRules[];
};

type AnyAnswer = ConditionRules & AnswerRules & Partial<BandRules>;

const compiled = new WeakMap<QuizRules, CompiledQuiz>();
const scale: readonly number[] = [...Array(101).keys()];

/** The quiz in a form that is quick to evaluate. Throws when it cannot be one. */
export function compileQuiz(quiz: QuizRules): CompiledQuiz {
  let known = compiled.get(quiz);
  if (!known) compiled.set(quiz, (known = compile(quiz)));
  return known;
}

function compile({outcomes, questions, scoring}: QuizRules): CompiledQuiz {
  const services = scoring.tieBreak.flatMap((named) =>
    outcomes.filter(({id, kind}) => id === named && kind === 'service'),
  );
  const asked = questions.flatMap((question) => {
    if (question.type === 'gate')
      return question.parts.map(({id, options}) => ask({id, type: 'gate'}, options));
    return ask(question, question.type === 'scale' ? question.bands : question.options);
  });
  // With no gate in front nobody is stopped in time; without the gentlest there are dead ends.
  if (asked[0]?.type !== 'gate' || !services.some(({id}) => id === gentlest)) throw TypeError();
  return {asked, services};
}

function ask({id, type, showIf}: Omit<Asked, 'choices'>, answers: readonly AnyAnswer[]): Asked {
  const choices = new Map<unknown, Choice>();
  for (const answer of answers) {
    const caution = cautionOf(answer, type === 'gate');
    for (const given of givenFor(answer))
      choices.set(given, {question: id, given, answer, caution});
  }
  return {id, type, showIf, choices};
}

/** An option is given by its id, a band by every whole number in it. */
function givenFor({id, from = 0, to}: AnyAnswer): readonly unknown[] {
  return to === undefined ? [id] : scale.filter((point) => from <= point && point <= to);
}

function cautionOf({urgency, floor, stopKind}: ConditionRules, isGate: boolean): Caution {
  if (urgency) return urgency === 'emergency' ? emergency : redFlag;
  // A condition whose floor we cannot read stops: it is never taken for harmless.
  const least = floor ?? (isGate ? postpone : 0);
  if (least < postpone) return least;
  if (!isGate) return severePain;
  return stopKind === 'postpone' ? postpone : clinician;
}
