import {html, nothing} from 'lit';

import {checkFirst} from '../../localize/check-first-messages.js';
import type {BookFrame} from './book-frame.js';

const CHECK = 'basalt-safety-check';

/**
 * What must stand beside a way to book: where the page has a safety check, it leads there. Nothing
 * with what a quiz suggests, since the quiz asks all of it first.
 */
export const checkFirstView = (book: BookFrame) => {
  if (book.isChecked) return nothing;
  const check = document.querySelector<HTMLElement>(CHECK);
  return html`<p class="note first">
    ${
      check
        ? html`<button type="button" @click=${() => lead(book, check)}>${checkFirst()}</button>`
        : checkFirst()
    }
  </p>`;
};

/** Brings the visitor from the booking to the check. A screen reader then reads on from there. */
function lead(book: BookFrame, check: HTMLElement) {
  book.close();
  // A dialog gives the focus back to the button as it closes, and a frame takes its room along.
  requestAnimationFrame(() => {
    check.scrollIntoView();
    check.tabIndex = -1;
    check.addEventListener('blur', () => check.removeAttribute('tabindex'), {once: true});
    check.focus({preventScroll: true});
  });
}
