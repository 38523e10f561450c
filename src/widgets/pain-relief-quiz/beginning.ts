import type {ReactiveController} from 'lit';

import type {OwnQuiz} from '../../domain/quiz/own-quiz-types.js';
import {ahead, loadCourse, loadWords} from './course.js';
import type {QuizDialog} from './dialog.js';
import type {BasaltPainReliefQuiz} from './pain-relief-quiz.js';
import type {Resume} from './resume.js';
import type {QuizSession} from './session.js';

/** What a quiz is that has neither a mode nor a place to keep. */
const PLAIN = 'false';

/**
 * Brings what a quiz needs: the words of its questions ahead, everything else when somebody means
 * to begin, and before that what only some pages ask for: a quiz of their own, a dialog around it,
 * a place that the tab keeps.
 */
export class Beginning implements ReactiveController {
  session?: QuizSession;
  /** The spa's own quiz, once it is read. */
  own?: OwnQuiz;
  /** The dialog around it, where the page asks for one. */
  dialog?: QuizDialog;
  /** What the tab keeps, where the page lets its visitors ask for that. */
  memory?: Resume;
  /** True while any of these is on its way: until then the page's own children stand. */
  reading = false;

  #source: unknown;
  #wanted = PLAIN;
  #read: Promise<void> | undefined;

  constructor(readonly host: BasaltPainReliefQuiz) {
    host.addController(this);
  }

  hostUpdate() {
    const {mode, resume, quiz} = this.host;
    const script = this.host.querySelector(':scope > script[type="application/json"]');
    const source = quiz ?? script?.textContent?.trim();
    const wanted = mode + resume;
    if (source === this.#source && wanted === this.#wanted) return;
    this.#source = source;
    this.#wanted = wanted;
    this.#read = this.#readPage(source, wanted);
  }

  hostUpdated() {
    ahead(loadWords);
  }

  reset() {
    this.session?.end();
    this.memory?.forget();
    this.session = undefined;
    this.host.loading = '';
    this.host.requestUpdate();
  }

  /** Resolves with the dialog, if there is one, when all that the page asks for is on screen. */
  async ready() {
    await this.host.updateComplete;
    await this.#read;
    await this.host.updateComplete;
    return this.dialog;
  }

  /** Looks after who was here before the script, and begins at once where the page asks for that. */
  async stand() {
    const {host} = this;
    const dialog = await this.ready();
    // A visitor who was on the page's own link, which makes way now, would be lost.
    if (host.querySelector(':focus')) host.renderRoot.querySelector('button')?.focus();
    if (!host.start || this.memory?.kept || dialog?.opened === false) return;
    const session = await this.#bring();
    if (!session) return;
    // Nobody's focus moves, and nothing is told: no visitor has done anything yet.
    session.asking = true;
    host.requestUpdate();
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
    // Whoever went elsewhere meanwhile is left there.
    await session.arrive(document.activeElement === focused);
  }

  /** Everything that is asked and said, in a session. Nothing when it cannot be had. */
  async #bring(): Promise<QuizSession | undefined> {
    this.host.loading = 'busy';
    try {
      const [[quiz, safety], {QuizSession}] = await loadCourse();
      await this.#read;
      // The page may have reset the quiz while it waited.
      if (this.host.loading !== 'busy') return undefined;
      this.session ??= new QuizSession(this.host, this.memory, quiz, safety, this.own);
      this.host.loading = '';
      return this.session;
    } catch {
      this.host.loading = 'failed';
      return undefined;
    }
  }

  // Each is a chunk that no other page loads. Without them the quiz stands as it is, no less safe.
  async #readPage(source: unknown, wanted: string) {
    const {host} = this;
    this.own = this.dialog = this.memory = undefined;
    if (!source && wanted === PLAIN) return;
    this.reading = true;
    const [own, dialog, memory] = await Promise.all([
      source ? import('./own-quiz.js') : undefined,
      host.mode && import('./dialog.js'),
      host.resume && import('./resume.js'),
    ]).catch(() => []);
    // The page may have changed its mind meanwhile.
    if (source !== this.#source || wanted !== this.#wanted) return;
    if (own) this.own = own.readOwnQuiz(host, source);
    if (dialog) this.dialog = dialog.QuizDialog.for(this);
    if (memory) this.memory = new memory.Resume(host, this.own);
    this.reading = false;
    host.requestUpdate();
  }
}
