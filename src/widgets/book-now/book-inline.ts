import {BookFrame} from './book-frame.js';
import {inlineStyles} from './book-inline.styles.js';
import {inlineView} from './book-inline-view.js';
import type {BasaltBookNow} from './book-now.js';
import {presser} from './frame-press.js';

/** A booking system's own page in the place of the button. */
export class BookInline extends BookFrame {
  constructor(host: BasaltBookNow) {
    super(host, inlineStyles);
  }

  view() {
    return inlineView(this);
  }

  // The button that had the focus is gone.
  protected override appear() {
    this.host.renderRoot
      .querySelector<HTMLElement>('[part="inline"]')
      ?.focus({preventScroll: true});
  }

  readonly close = () => {
    this.closed();
    void this.host.updateComplete.then(() => {
      const made = this.host.renderRoot.querySelector<HTMLElement>('[part="button"]');
      (made ?? this.host.querySelector('a'))?.focus();
    });
  };
}

/** What a press on the button does. */
export const press = presser(BookInline);
