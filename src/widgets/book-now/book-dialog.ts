import {dialogStyles} from './book-dialog.styles.js';
import {dialogView} from './book-dialog-view.js';
import {BookFrame} from './book-frame.js';
import type {BasaltBookNow} from './book-now.js';
import {presser} from './frame-press.js';

/** The dialog around a booking system's own page. */
export class BookDialog extends BookFrame {
  #overflow = '';

  constructor(host: BasaltBookNow) {
    super(host, dialogStyles);
  }

  view() {
    return dialogView(this);
  }

  protected override appear() {
    if (!this.#element || this.isShown) return;
    this.#element.showModal();
    this.#overflow = document.documentElement.style.overflow;
    document.documentElement.style.overflow = 'hidden';
  }

  // One that is moved with its widget would stand open and empty.
  override hostDisconnected() {
    super.hostDisconnected();
    this.close();
  }

  override get isShown() {
    return !!this.#element?.open;
  }

  readonly close = () => this.#element?.close();

  /** A press on the dialog itself is one on its backdrop. */
  readonly press = (event: Event) => {
    if (event.target === event.currentTarget) this.close();
  };

  protected override leave() {
    super.leave();
    if (this.course.stage !== 'closed') document.documentElement.style.overflow = this.#overflow;
  }

  get #element() {
    return this.host.renderRoot.querySelector<HTMLDialogElement>('[part="dialog"]');
  }
}

/** What a press on the button does. */
export const press = presser(BookDialog);
