import type {QuizRules} from './quiz-types.js';

/** What a visitor reads of one question. The keys are the ids of its answers. */
export type OwnQuestionWords = {
  title: string;
  help?: string;
  /** Undefined where the shipped word is shown: an area of the body without a label of its own. */
  option: Readonly<Record<string, string | undefined>>;
  /** What the ends of a scale are called. */
  min?: string;
  max?: string;
  note?: Readonly<Record<string, string>>;
};

/** What a visitor reads of a spa's own quiz, by id. What is not here keeps its shipped words. */
export type OwnQuizWords = {
  readonly title?: string;
  readonly intro?: string;
  readonly question: Readonly<Record<string, OwnQuestionWords>>;
  /** Only the services that the spa words itself. */
  readonly outcome: Readonly<Record<string, {title: string; summary: string; why: string}>>;
  /** The conditions added to the safety gate. */
  readonly condition: Readonly<
    Record<string, {label: string; question: string; reason: string; alternative?: string}>
  >;
};

/** A spa's own quiz: rules for `evaluateQuiz`, with the whole shipped safety gate in front. */
export type OwnQuiz = {readonly rules: QuizRules; readonly words: OwnQuizWords};
