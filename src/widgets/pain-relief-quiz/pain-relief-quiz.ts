import {html, type PropertyDeclarations} from 'lit';

import {BasaltElement} from '../../base/basalt-element.js';
import {buttonStyles} from '../../base/button.styles.js';
import {iconStyles} from '../../base/icon.styles.js';
import {stoneStyles} from '../../base/stone.styles.js';
import {textStyles} from '../../parts/text.styles.js';
import {Beginning} from './beginning.js';
import {styles} from './pain-relief-quiz.styles.js';
import {type Loading, startView} from './start-view.js';
import type {Answers, Ending} from './visit.js';

/**
 * Ten short questions, safety first, and a massage that suits; or a calm word that today is not
 * the day, with no booking beside it.
 *
 * Without scripts the children stand: say how to book or call. With scripts they make way for the
 * quiz, or for the button of `mode="dialog"`, and stay out of sight unless its questions cannot be
 * loaded. What a visitor answers lives in memory: it is in no event, attribute or address, and is
 * gone with the page.
 *
 * With `resume` a visitor may tick "Keep my place in this tab". Then, and only then, their answers,
 * the question in hand, the time and a mark of the quiz's rules lie in `sessionStorage` of this tab
 * under `basalt-quiz`, or `basalt-quiz-ID` for an element with an id (give two quizzes of a site
 * one each). They are gone at any ending, on unticking, on starting again, with the tab, and half
 * an hour after the last answer. Nothing is kept anywhere else, and without `resume` no storage is
 * so much as read.
 *
 * With `history="steps"` each step told by `basalt-quiz-step`, and the suggestion, is an entry of
 * the browser's history at the same address. Beside what else was in `history.state` it has
 * `basaltQuiz`: for each step so far which quiz of the page it is of, counted from 1, and its
 * number. A stop makes no entry.
 *
 * An unknown `mode` or `history` is told on the console and counts as none.
 *
 * A suggestion can be copied and printed. With a `<basalt-treatment-menu>` on the page that draws it
 * from the profile, a button leads there; a page's own list is left alone, for a mark would tell it. Where the `book` slot has a `<basalt-book-now>` whose
 * booking system takes notes in its frame (Cal.com), a visitor can tick that its summary goes along.
 *
 * What stands in `image-…` and `result-…` must be text and `<img>` that load with the page: nothing
 * that loads when it is shown, such as a background image, because that would tell a server what was
 * suggested. Images that wait to be seen are fetched when the quiz begins, whatever it suggests.
 *
 * @tagname basalt-pain-relief-quiz
 * @attr {string} for - Ids of the `<basalt-book-now>`s that belong to the quiz, with spaces between. They and every floating bar of the page are gone while it advises against a massage.
 * @slot - What a visitor without scripts reads. Its first `<a href>` is where a suggestion books.
 * @slot book - The page's own way to book, such as a `<basalt-book-now>`. Shown beside a suggestion only.
 * @slot intro - In place of the words on the first screen.
 * @slot image-hot-stone-60 - In place of the stones of that suggestion; `image-` and its id for every other.
 * @slot result-hot-stone-60 - In place of the sentence about that suggestion; `result-` and its id for every other.
 * @slot consent - In place of the sentence about who gets the summary. The exact text and the tick stay.
 * @fires {QuizStartEvent} basalt-quiz-start - The visitor began.
 * @fires {QuizStepEvent} basalt-quiz-step - The visitor came to a question.
 * @fires {QuizCompleteEvent} basalt-quiz-complete - The visitor got a suggestion. There is none when the quiz advises against a massage.
 * @csspart heading - The heading of the screen.
 * @csspart open - The button of `mode="dialog"`.
 * @csspart dialog - The dialog around the quiz.
 * @csspart begin - The button that starts the quiz.
 * @csspart progress - The stones that say how far along the visitor is.
 * @csspart controls - The row with Back and Continue.
 * @csspart result - The suggestion.
 * @csspart book - The booking link made for a suggestion.
 * @csspart consent - The choice to send the summary along with the booking.
 * @csspart menu - The button that leads to the suggestion in the page's `<basalt-treatment-menu>`.
 * @csspart copy - The button that copies the summary.
 * @csspart print - The button that prints the suggestion.
 * @csspart stop - The panel that advises against a massage.
 * @csspart call - The link to the emergency number.
 * @cssprop [--basalt-display-font=inherit] - Font of the headings.
 * @cssprop [--basalt-display-weight=600] - Weight of the headings.
 * @cssprop [--basalt-accent=#994828] - Buttons, and what is chosen.
 */
export class BasaltPainReliefQuiz extends BasaltElement {
  static override styles = [
    BasaltElement.styles,
    buttonStyles,
    iconStyles,
    stoneStyles,
    textStyles,
    styles,
  ].flat();

  static override properties: PropertyDeclarations = {
    headingLevel: {type: Number, attribute: 'heading-level'},
    market: {},
    start: {type: Boolean},
    mode: {},
    label: {},
    history: {},
    resume: {type: Boolean},
    quiz: {attribute: false},
    loading: {state: true},
  };

  /** Level of the heading on each screen, from 1 to 6. */
  headingLevel = 2;

  /**
   * Where the spa does business, for the emergency number: `us`, `uk`, `eu`, `ie`, `fr`, `au`, `nz`
   * or `ca`. Defaults to the profile's. With neither, the visitor is shown all numbers.
   */
  market = '';

  /** Leaves the first screen out: the safety questions stand there at once. */
  start = false;

  /** `dialog` puts the quiz behind a button, in a dialog over the page. */
  mode: '' | 'dialog' = '';

  /** Text of that button. Defaults to the title of the quiz. */
  label = '';

  /** `steps` lets the browser's Back lead to the question before, by entries of the same address. */
  history: '' | 'steps' = '';

  /** Lets visitors tick a box to have this tab keep their place for half an hour. */
  resume = false;

  /**
   * The spa's own quiz, as parsed JSON; in the page it is a `<script type="application/json">`
   * inside the element. With a mistake in it the shipped quiz is asked.
   */
  quiz?: unknown;

  /** @internal Whether the questions are being fetched, or could not be. */
  loading: Loading = '';

  readonly #beginning = new Beginning(this);

  /** What the visitor has answered so far. Health data: keep it in the page. */
  get answers(): Answers {
    return {...this.#session?.visit.answers};
  }

  /** What the quiz ended with, while that is on screen. Health data: keep it in the page. */
  get result(): Ending | undefined {
    return this.#session?.visit.ending;
  }

  /** Id of the question on screen; empty on the first screen and at the end. Set it to go back to one. */
  get question(): string {
    const session = this.#session;
    return session?.asking && !session.visit.ending ? session.visit.step.id : '';
  }

  set question(id: string) {
    this.#session?.goTo(id);
  }

  /** Forgets all answers and shows the first screen. */
  reset() {
    this.#beginning.reset();
  }

  /** Opens the dialog of `mode="dialog"`. */
  async show() {
    const dialog = await this.#beginning.ready();
    await dialog?.show();
  }

  /** Closes it. The answers and the place are there when it is opened again. */
  close() {
    this.#beginning.dialog?.close();
  }

  protected override content() {
    const {reading, dialog, own} = this.#beginning;
    // What the page wrote stands until there is something better to say.
    if (reading) return html`<slot></slot>`;
    return dialog ? dialog.view(this.#screen(), own?.words.title) : this.#screen();
  }

  #screen() {
    const {own, memory, begin} = this.#beginning;
    const session = this.#session?.asking ? this.#session : undefined;
    const changed = () => this.requestUpdate();
    return html`<div class=${session?.stage ?? 'start'}>
        ${session ? session.view() : startView(this.headingLevel, this.loading, begin, own?.words, memory)}
        <div class="books" ?hidden=${!session?.books}>
          <slot name="book" @slotchange=${changed}></slot>
        </div>
        ${session?.after()}
      </div>
      <div ?hidden=${this.loading !== 'failed'}><slot @slotchange=${changed}></slot></div>`;
  }

  protected override firstUpdated() {
    void this.#beginning.stand();
  }

  // A booking button of ours leads to the page of what is suggested, where the profile knows one.
  protected override updated() {
    const suggestion = this.#session?.books ? this.result!.outcome : '';
    for (const booker of this.querySelectorAll('basalt-book-now')) {
      Object.assign(booker, {suggestion, notes: ''});
    }
    this.#session?.sending.hand();
  }

  get #session() {
    return this.#beginning.session;
  }
}
