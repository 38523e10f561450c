import {html, nothing} from 'lit';

import {closeIcon} from '../../base/icons/close.js';
import {stone} from '../../base/stone.js';
import {bookDialog as text} from '../../localize/book-dialog-messages.js';
import {minutesText, priceText} from '../../localize/figures.js';
import type {BookDialog} from './book-dialog.js';
import {fact} from './book-ending-view.js';
import {calendar, change, ending, ways} from './book-frame-view.js';
import {checkFirstView} from './check-first-view.js';

/** The dialog: what is booked on one side, the booking system on the other. */
export const dialogView = (dialog: BookDialog) =>
  // The backdrop is for pointers; the keyboard has Escape and the button.
  // eslint-disable-next-line lit-a11y/click-events-have-key-events
  html`<dialog part="dialog" aria-labelledby="title" @click=${dialog.press} @close=${dialog.closed}>
    ${dialog.course.stage === 'closed' ? nothing : sheet(dialog)}
  </dialog>`;

const sheet = (dialog: BookDialog) =>
  dialog.course.isEnded
    ? html`<div class="sheet ended">${closeButton(dialog)}${ending(dialog)}</div>`
    : html`<div class="sheet">${closeButton(dialog)}${summary(dialog)}${calendar(dialog)}</div>`;

const closeButton = (dialog: BookDialog) =>
  html`<button
    type="button"
    class="btn round close"
    aria-label=${text.close()}
    @click=${dialog.close}
  >
    ${closeIcon()}
  </button>`;

const summary = (dialog: BookDialog) => {
  const {profile, treatment} = dialog;
  return html`<div class="summary">
    <div class="art">${stone(1, 3)}</div>
    <h2 id="title">${text.heading()}</h2>
    <dl>
      ${treatment?.name ? fact(text.session(), treatment.name) : nothing}
      ${treatment?.minutes ? fact(text.timeAndPrice(), timeAndPrice(dialog)) : nothing}
      ${profile.name ? fact(text.where(), html`<bdi>${profile.name}</bdi>`, profile.address) : nothing}
    </dl>
    ${dialog.canChange ? change(dialog) : nothing} ${checkFirstView(dialog)}
    <p class="note">${dialog.noted ? text.noted() : text.privacy()}</p>
    ${dialog.frame && /open|requested/.test(dialog.course.stage) ? ways(dialog) : nothing}
  </div>`;
};

const timeAndPrice = ({treatment, profile: {currency}}: BookDialog) => {
  const {minutes, price} = treatment!;
  const priced = price !== undefined && currency;
  return html`<bdi>${minutesText(minutes!)}</bdi
    >${priced ? html`<bdi class="price">${priceText(price, currency)}</bdi>` : nothing}`;
};
