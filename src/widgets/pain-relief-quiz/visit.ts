import {quizRules} from '../../domain/generated/quiz-rules.js';
import {evaluateQuiz} from '../../domain/quiz/evaluate-quiz.js';
import type {QuizResult} from '../../domain/quiz/quiz-types.js';
import {type Step, steps} from './steps.js';

/** The ids ticked on a screen of the gate (`[]` is "none of these"), an option's id, or a number. */
export type Answer = readonly string[] | string | number;
export type Answers = Readonly<Record<string, Answer | undefined>>;
export type Ending = Extract<QuizResult, {status: 'done'}>;

/**
 * One visitor's way through the quiz: what they said, where they are, and how it ended.
 * It lives in memory only and tells nobody.
 */
export class Visit {
  answers: Answers = {};
  ending: Ending | undefined;
  /** The country chosen on the emergency screen. */
  country = '';
  #at = 0;

  get step(): Step {
    return steps[this.#at]!;
  }

  get answer(): Answer | undefined {
    return this.answers[this.step.id];
  }

  set answer(answer: Answer | undefined) {
    this.answers = {...this.answers, [this.step.id]: answer};
  }

  /**
   * Goes on, to the next screen or to an ending. Only what the visitor has continued from counts:
   * a tick on a later screen, left with Back, has not been given yet.
   */
  advance(offered?: readonly string[]) {
    const asked = steps.slice(0, this.#at + 1);
    const given: Answers = Object.fromEntries(asked.map(({id}) => [id, this.answers[id]]));
    const result = evaluateQuiz(quizRules, given, {offered});
    if (result.status === 'done') this.ending = result;
    else if (this.#at < steps.length - 1) this.#at++;
  }

  /** Goes back, from an ending or from a screen, and keeps the answers. False at the very first. */
  back(): boolean {
    if (this.ending) this.ending = undefined;
    else if (this.#at) this.#at--;
    else return false;
    return true;
  }
}
