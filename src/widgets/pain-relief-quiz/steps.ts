import {quizRules} from '../../domain/generated/quiz-rules.js';
import type {
  ConditionRules,
  QuizRules,
  ScaleRules,
  SingleRules,
} from '../../domain/quiz/quiz-types.js';

/** One screen of the quiz. `id` is the name its answer is kept under. */
export type Step = {
  readonly id: string;
  /** The number of its question, from 1. The gate is one question in several parts. */
  readonly number: number;
} & (
  | {
      readonly type: 'gate';
      readonly part: number;
      readonly parts: number;
      readonly conditions: readonly ConditionRules[];
    }
  | {readonly type: 'single' | 'scale'; readonly values: readonly (string | number)[]}
);

export type GateStep = Extract<Step, {type: 'gate'}>;
export type QuestionStep = Exclude<Step, {type: 'gate'}>;

/** The screens of a quiz, in order: the safety gate part by part, then a question each. */
export const stepsOf = ({questions}: QuizRules): Step[] =>
  questions.flatMap((question, index): Step | Step[] => {
    const {id, type} = question;
    const number = index + 1;
    if (type !== 'gate') return {id, number, type, values: valuesOf(question)};
    const parts = question.parts.length;
    return question.parts.map((part, at) => {
      return {id: part.id, number, type, part: at + 1, parts, conditions: part.options};
    });
  });

const valuesOf = (question: SingleRules | ScaleRules): readonly (string | number)[] => {
  if (question.type === 'single') return question.options.map(({id}) => id);
  const {min, max} = question;
  return [...Array(max - min + 1).keys()].map((at) => at + min);
};

export const steps = stepsOf(quizRules);

/** How many questions there are. */
export const total = steps.at(-1)!.number;
