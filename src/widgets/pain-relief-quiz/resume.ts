import {html, nothing} from 'lit';

import {lockIcon} from '../../base/icons/lock.js';
import type {OwnQuiz} from '../../domain/quiz/own-quiz-types.js';
import type {QuizRules} from '../../domain/quiz/quiz-types.js';
import {quizText} from '../../localize/pain-relief-quiz-messages.js';
import {resumeText as text} from '../../localize/pain-relief-quiz-resume-messages.js';
import {tabMemory} from '../../services/tab-memory.js';
import {type KeptVisit, readVisit, writeVisit} from './kept-visit.js';
import type {BasaltPainReliefQuiz} from './pain-relief-quiz.js';
import {rulesOf} from './questionnaire.js';
import {resumeStyles} from './resume.styles.js';
import type {QuizSession} from './session.js';

/** The visitor is told half an hour. In ms. */
const LIFETIME = 30 * 60_000;

/**
 * Keeps a visitor's place over a reload of the tab, for those who tick the box and nobody else.
 * What they ticked it for is gone when they come to an end, untick it, or start again.
 */
export class Resume {
  /** What was kept before the page was loaded anew, until somebody goes on with it. */
  kept: KeptVisit | undefined;

  #on = false;
  #refused = false;
  readonly #host: BasaltPainReliefQuiz;
  readonly #rules: QuizRules;
  readonly #key: string;

  constructor(host: BasaltPainReliefQuiz, own: OwnQuiz | undefined) {
    this.#host = host;
    this.#rules = rulesOf(own);
    this.#key = `basalt-quiz${host.id && `-${host.id}`}`;
    const sheets = host.shadowRoot!.adoptedStyleSheets;
    const sheet = resumeStyles.styleSheet!;
    if (!sheets.includes(sheet)) sheets.push(sheet);
    const written = tabMemory.get(this.#key, LIFETIME, Date.now());
    if (written === undefined) return;
    this.kept = readVisit(this.#rules, written);
    if (!this.kept) tabMemory.drop(this.#key);
  }

  /** Gives what was kept to a visit that goes on with it. */
  take(): KeptVisit | undefined {
    const {kept} = this;
    this.kept = undefined;
    this.#on ||= kept !== undefined;
    return kept;
  }

  /** Writes down where a visit is, if the visitor wants that; an ending is nothing to keep. */
  note({visit}: QuizSession): void {
    if (!this.#on) return;
    const {answers, step, ending} = visit;
    if (ending) tabMemory.drop(this.#key);
    else this.#write({answers, at: step.id});
  }

  readonly forget = (): void => {
    this.#on = false;
    this.kept = undefined;
    tabMemory.drop(this.#key);
    this.#host.requestUpdate();
  };

  /** On the button of the first screen. */
  get begin(): string {
    return this.kept ? text.goOn() : quizText.begin();
  }

  /** Beside it, for who would rather not go on. */
  againView() {
    return this.kept
      ? html`<button type="button" class="btn quiet" @click=${this.#again}>
          ${text.startAgain()}
        </button>`
      : nothing;
  }

  /** Whether the visitor ticked the box. */
  get on(): boolean {
    return this.#on;
  }

  /** What becomes of the answers, as things stand. */
  get promise(): string {
    return this.kept || this.#on ? text.kept() : quizText.promise();
  }

  /** Below a question. */
  view(session: QuizSession) {
    return html`<div class="row small keep">
      <label>
        <input
          type="checkbox"
          .checked=${this.#on}
          @change=${(event: Event) => this.#tick(event, session)}
        />
        ${text.keep()}
      </label>
      <p class="row" aria-live="polite">
        ${lockIcon()}<span>${this.#refused ? text.refused() : nothing} ${this.promise}</span>
      </p>
    </div>`;
  }

  readonly #again = async () => {
    this.forget();
    await this.#host.updateComplete;
    // The button that was pressed is gone.
    this.#host.renderRoot.querySelector<HTMLElement>('[part="begin"]')?.focus();
  };

  // Whether the browser lets us is tried when somebody wants it, and not before.
  #tick({target}: Event, session: QuizSession) {
    const box = target as HTMLInputElement;
    this.#refused = false;
    if (box.checked) {
      this.#on = true;
      this.note(session);
    } else {
      this.forget();
    }
    box.checked = this.#on;
    this.#host.requestUpdate();
  }

  // A store that is full, or was taken away meanwhile, keeps nothing that is old either.
  #write(visit: KeptVisit) {
    if (tabMemory.set(this.#key, writeVisit(this.#rules, visit), Date.now())) return;
    this.forget();
    this.#refused = true;
  }
}
