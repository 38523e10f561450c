import {evaluateQuiz} from '../../domain/quiz/evaluate-quiz.js';
import type {QuizResult} from '../../domain/quiz/quiz-types.js';
import {shownQuestions} from '../../domain/quiz/shown-questions.js';
import type {KeptVisit} from './kept-visit.js';
import {type Progress, progressOf} from './progress.js';
import type {Questionnaire} from './questionnaire.js';
import type {Step} from './steps.js';

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

  constructor(readonly questionnaire: Questionnaire) {}

  get step(): Step {
    return this.questionnaire.steps[this.#at]!;
  }

  get answer(): Answer | undefined {
    return this.answers[this.step.id];
  }

  set answer(answer: Answer | undefined) {
    this.answers = {...this.answers, [this.step.id]: answer};
  }

  get progress(): Progress {
    return progressOf(this.questionnaire.rules, this.answers, this.step.question);
  }

  /**
   * Goes on, to the next screen or to an ending. Only what the visitor has continued from counts:
   * a tick on a later screen, left with Back, has not been given yet.
   */
  advance(offered?: readonly string[]) {
    const {rules, steps} = this.questionnaire;
    const asked = steps.slice(0, this.#at + 1);
    const given: Answers = Object.fromEntries(asked.map(({id}) => [id, this.answers[id]]));
    const result = evaluateQuiz(rules, given, {offered});
    if (result.status === 'done') this.ending = result;
    else this.#move(1);
  }

  /** Goes back, from an ending or from a screen, and keeps the answers. False at the very first. */
  back(): boolean {
    if (!this.ending) return this.#move(-1);
    this.ending = undefined;
    return true;
  }

  /** Goes back to a screen that was continued from, and keeps the answers. */
  goTo(id: string): boolean {
    const at = this.questionnaire.steps.findIndex((step) => step.id === id);
    if (at < 0 || at > this.#at || !this.#asks(at)) return false;
    this.ending = undefined;
    this.#at = at;
    return true;
  }

  /** Goes back to the last screen that the page knows under a number, or to the first of all. */
  rewind(number: number) {
    this.ending = undefined;
    while (this.progress.told.step > number && this.#move(-1));
  }

  /** Goes on as far as is wanted and there are answers. */
  proceed(isThere: () => boolean, offered?: readonly string[]) {
    let from: Step | undefined;
    while (!isThere() && !this.ending && this.answer !== undefined && this.step !== from) {
      from = this.step;
      this.advance(offered);
    }
  }

  /** Goes on with a visit that was kept. One that cannot have gone so far is not believed. */
  resume({answers, at}: KeptVisit) {
    const isThere = () => this.step.id === at;
    this.answers = answers;
    this.proceed(isThere);
    if (isThere()) return;
    this.answers = {};
    this.rewind(0);
  }

  /** Goes to the next screen that is asked, in that direction. False when there is none. */
  #move(direction: 1 | -1): boolean {
    let at = this.#at + direction;
    while (this.questionnaire.steps[at] && !this.#asks(at)) at += direction;
    const found = at in this.questionnaire.steps;
    if (found) this.#at = at;
    return found;
  }

  #asks(at: number): boolean {
    const {rules, steps} = this.questionnaire;
    const {type, id} = steps[at]!;
    return type === 'gate' || shownQuestions(rules, this.answers).includes(id);
  }
}
