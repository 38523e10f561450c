import type {
  ConditionRules,
  GateRules,
  QuizRules,
  ScaleRules,
} from '../../domain/quiz/quiz-types.js';

/** A question with one answer or several. */
type Asking = Exclude<QuizRules['questions'][number], GateRules>;

/** One screen of the quiz. `id` is the name its answer is kept under, `question` what it is part of. */
export type Step = {readonly id: string; readonly question: string} & (
  | {
      readonly type: 'gate';
      readonly part: number;
      readonly parts: number;
      readonly conditions: readonly ConditionRules[];
    }
  | {readonly type: Asking['type']; readonly values: readonly (string | number)[]}
);

export type GateStep = Extract<Step, {type: 'gate'}>;
export type QuestionStep = Exclude<Step, GateStep>;

/** The screens of a quiz, in order: the safety gate part by part, then a question each. */
export const stepsOf = ({questions}: QuizRules): Step[] =>
  questions.flatMap((question): Step | Step[] => {
    const {id, type} = question;
    if (type !== 'gate') return {id, question: id, type, values: valuesOf(question)};
    const parts = question.parts.length;
    return question.parts.map((part, at) => {
      return {id: part.id, question: id, type, part: at + 1, parts, conditions: part.options};
    });
  });

const valuesOf = (question: Asking): readonly (string | number)[] =>
  question.type === 'scale' ? pointsOf(question) : question.options.map(({id}) => id);

const pointsOf = ({min, max}: ScaleRules) => [...Array(max - min + 1).keys()].map((at) => at + min);
