import type {ReactiveController} from 'lit';

import type {OwnQuiz} from '../../domain/quiz/own-quiz-types.js';
import {ahead, loadCourse, loadWords} from './course.js';
import type {BasaltPainReliefQuiz} from './pain-relief-quiz.js';
import type {QuizSession} from './session.js';

/**
 * Brings what a quiz needs: the words of its questions ahead, everything else when somebody means
 * to begin, and before that the spa's own quiz where the page has one.
 */
export class Beginning implements ReactiveController {
  session?: QuizSession;
  /** The spa's own quiz, once it is read. */
  own?: OwnQuiz;
  /** True while the spa's own quiz is being read: until then the page's own children stand. */
  reading = false;

  #source: unknown;
  #read: Promise<void> | undefined;

  constructor(readonly host: BasaltPainReliefQuiz) {
    host.addController(this);
  }

  hostUpdate() {
    const {host} = this;
    const script = host.querySelector(':scope > script[type="application/json"]');
    const source = host.quiz ?? script?.textContent?.trim();
    if (source === this.#source) return;
    this.#source = source;
    this.own = undefined;
    this.#read = source ? this.#readOwn(source) : undefined;
  }

  hostUpdated() {
    ahead(loadWords);
  }

  reset() {
    this.session = undefined;
    this.host.loading = '';
    this.host.requestUpdate();
  }

  /** Begins, or goes on where the visitor went back to the first screen. */
  readonly begin = () => {
    if (this.host.loading !== 'busy') void this.#begin();
  };

  async #begin() {
    const focused = document.activeElement;
    const session = await this.#bring();
    if (!session) return;
    session.asking = true;
    await session.arrive(document.activeElement === focused);
  }

  /** Shows the first question without being asked to: nobody's focus moves, and nothing is told. */
  async stand() {
    const session = await this.#bring();
    if (!session) return;
    session.asking = true;
    this.host.requestUpdate();
  }

  /** Everything that is asked and said, in a session. Nothing when it cannot be had. */
  async #bring(): Promise<QuizSession | undefined> {
    this.host.loading = 'busy';
    try {
      const [[quiz, safety], {QuizSession}] = await loadCourse();
      await this.#read;
      // The page may have reset the quiz while it waited.
      if (this.host.loading !== 'busy') return undefined;
      this.session ??= new QuizSession(this.host, quiz, safety, this.own);
      this.host.loading = '';
      return this.session;
    } catch {
      this.host.loading = 'failed';
      return undefined;
    }
  }

  async #readOwn(source: unknown) {
    this.reading = true;
    try {
      const {readOwnQuiz} = await import('./own-quiz.js');
      if (source === this.#source) this.own = readOwnQuiz(this.host, source);
    } catch {
      // Without its reader the shipped quiz is asked, which is no less safe.
    }
    this.reading = false;
    this.host.requestUpdate();
  }
}
