import type {QuizRules} from './quiz-types.js';

export type OwnQuestionWords = {
  title: string;
  help?: string;
  option: Readonly<Record<string, string | undefined>>;
  min?: string;
  max?: string;
  note?: Readonly<Record<string, string>>;
};

export type OwnQuizWords = {
  readonly title?: string;
  readonly intro?: string;
  readonly question: Readonly<Record<string, OwnQuestionWords>>;
  readonly outcome: Readonly<Record<string, {title: string; summary: string; why: string}>>;
  readonly condition: Readonly<
    Record<string, {label: string; question: string; reason: string; alternative?: string}>
  >;
};

/** A spa's own quiz: the shipped safety questions in front, and its own after them. */
export type OwnQuiz = {readonly rules: QuizRules; readonly words: OwnQuizWords};
