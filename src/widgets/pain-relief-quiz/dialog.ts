import {html, type ReactiveController} from 'lit';

import {closeIcon} from '../../base/icons/close.js';
import {dialogText} from '../../localize/pain-relief-quiz-dialog-messages.js';
import {quizText} from '../../localize/pain-relief-quiz-messages.js';
import {warn} from '../../services/diagnostics.js';
import {quizDialogStyles} from './dialog.styles.js';
import type {Beginning} from './beginning.js';
import type {BasaltPainReliefQuiz} from './pain-relief-quiz.js';

/**
 * The quiz behind a button, in a modal dialog. To close it forgets nothing: who opens it again goes
 * on where they were.
 */
export class QuizDialog implements ReactiveController {
  /** The page's own way to scroll, while it is locked. */
  #overflow: string | undefined;
  #pressedOutside = false;

  /** The dialog of a quiz, if its mode is one that we know. */
  static for(beginning: Beginning): QuizDialog | undefined {
    const {host} = beginning;
    if (host.mode === 'dialog') return new QuizDialog(beginning);
    warn(host, `mode="${host.mode}" is not known. Write mode="dialog", or leave it out.`);
    return undefined;
  }

  readonly host: BasaltPainReliefQuiz;

  constructor(readonly beginning: Beginning) {
    this.host = beginning.host;
    this.host.addController(this);
    const sheets = this.host.shadowRoot!.adoptedStyleSheets;
    for (const {styleSheet} of quizDialogStyles) {
      if (styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
    }
  }

  // The page may take the whole dialog away, or turn its quiz into one without.
  hostUpdated() {
    if (!this.opened) this.#unlock();
  }

  hostDisconnected() {
    this.close();
    // A dialog inside this one gives back what it found, which was a locked page: be the last.
    queueMicrotask(this.#unlock);
  }

  /** The button, and the dialog with what is on the quiz's screen. */
  view(screen: unknown, title = quizText.title()) {
    return html`<button
        type="button"
        class="btn solid"
        part="open"
        aria-haspopup="dialog"
        @click=${() => this.host.show()}
      >
        ${this.host.label || title}
      </button>
      ${this.#dialog(screen, title)}`;
  }

  #dialog(screen: unknown, title: string) {
    // The backdrop is for pointers; the keyboard has Escape and the button.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<dialog
      part="dialog"
      aria-label=${title}
      @pointerdown=${this.#pressed}
      @click=${this.#released}
      @close=${this.#closed}
    >
      <button
        type="button"
        class="btn round close"
        aria-label=${dialogText.close()}
        @click=${this.close}
      >
        ${closeIcon()}
      </button>
      <div class="sheet">${screen}</div>
    </dialog>`;
  }

  get opened(): boolean {
    return this.#element?.open ?? false;
  }

  /** Opens it, and brings the visitor to the heading of what is on screen. */
  async show(): Promise<void> {
    if (this.opened || !this.#element?.isConnected) return;
    this.#element.showModal();
    const {style} = document.documentElement;
    this.#overflow = style.overflow;
    style.overflow = 'hidden';
    this.#focus();
    this.beginning.session?.seen(true);
    await this.beginning.stand();
    await this.host.updateComplete;
    this.#focus();
  }

  readonly close = (): void => {
    // One that stays open inside would hold the page, unseen.
    for (const {shadowRoot} of this.host.querySelectorAll('*')) {
      shadowRoot?.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    }
    this.#element?.close();
  };

  // To mark words and let go beyond the edge is no press on what lies behind.
  readonly #pressed = (event: Event) => {
    this.#pressedOutside = event.target === event.currentTarget;
  };

  readonly #released = (event: Event) => {
    if (this.#pressedOutside && event.target === event.currentTarget) this.close();
  };

  readonly #closed = () => {
    this.#unlock();
    if (this.host.isConnected) this.beginning.session?.seen(false);
    // Safari does not focus a button that is pressed, and so has nowhere to give the focus back to.
    const {activeElement} = document;
    if (activeElement && activeElement !== document.body) return;
    this.host.renderRoot.querySelector<HTMLElement>('[part="open"]')?.focus({preventScroll: true});
  };

  readonly #unlock = () => {
    if (this.#overflow === undefined) return;
    document.documentElement.style.overflow = this.#overflow;
    this.#overflow = undefined;
  };

  #focus() {
    const heading = this.#element?.querySelector<HTMLElement>('[tabindex]');
    if (this.opened) heading?.focus({preventScroll: true});
  }

  get #element() {
    return this.host.renderRoot.querySelector('dialog');
  }
}
