import {html, nothing} from 'lit';

import {calendarIcon} from '../../base/icons/calendar.js';
import {closeIcon} from '../../base/icons/close.js';
import {infoIcon} from '../../base/icons/info.js';
import {stone} from '../../base/stone.js';
import {bookDialog as text} from '../../localize/book-dialog-messages.js';
import {isolated, minutesText, priceText, telephone} from '../../localize/figures.js';
import type {BookDialog} from './book-dialog.js';
import {bookedView, cancelledView, fact, requestedView} from './book-ending-view.js';
import type {BookFrame} from './book-frame.js';

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

/** What stands there once the booking system is done. */
export const ending = (frame: BookFrame) =>
  frame.course.stage === 'booked' ? bookedView(frame.ending) : cancelledView(frame.ending);

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
    ${dialog.canChange ? change(dialog) : nothing}
    <p class="note">${dialog.noted ? text.noted() : text.privacy()}</p>
    ${dialog.frame && /open|requested/.test(dialog.course.stage) ? ways(dialog) : nothing}
  </div>`;
};

const change = (frame: BookFrame) =>
  html`<p class="ways">
    <button type="button" class="btn text" @click=${frame.change}>${text.change()}</button>
  </p>`;

/** Which house it is, where there are several. */
export const where = (frame: BookFrame) =>
  html`<p class="where"><bdi>${frame.profile.name}</bdi></p>
    ${change(frame)}`;

const timeAndPrice = ({treatment, profile: {currency}}: BookDialog) => {
  const {minutes, price} = treatment!;
  const priced = price !== undefined && currency;
  return html`<bdi>${minutesText(minutes!)}</bdi
    >${priced ? html`<bdi class="price">${priceText(price, currency)}</bdi>` : nothing}`;
};

/** The booking system's side: what is asked before it, the frame, and what comes after it. */
export const calendar = (dialog: BookFrame) =>
  html`<div class="calendar" aria-busy=${dialog.course.stage === 'opening'}>
    ${dialog.course.stage === 'asking' && dialog.consent === 'ask' ? asking(dialog) : nothing}
    ${dialog.course.stage === 'opening' ? opening(dialog) : nothing}
    ${dialog.course.stage === 'failed' ? failed(dialog) : nothing}
    ${dialog.course.stage === 'requested' ? requestedView(dialog.ending) : nothing}
    ${/open|requested/.test(dialog.course.stage) ? frame(dialog) : nothing}
    ${dialog.course.stage === 'open' && dialog.course.silent ? unheard(dialog) : nothing}
  </div>`;

const newTab = ({link}: BookFrame) =>
  html`<a class="btn text" href=${link} target="_blank" rel="noopener">${text.newTab()}</a>`;

const call = ({profile: {phone}}: BookFrame) =>
  phone
    ? html`<a class="btn text" href=${telephone(phone)}>${text.call(isolated(phone))}</a>`
    : nothing;

/** The ways that need no frame, always beside it. */
export const ways = (dialog: BookFrame) =>
  html`<p class="ways">${newTab(dialog)}${call(dialog)}</p>`;

const asking = (dialog: BookFrame) =>
  html`<div class="card">
    <h3>${text.keeper(dialog.keeper)}</h3>
    <p>${text.consent(new URL(dialog.frame).host)}</p>
    <button type="button" class="btn solid" @click=${dialog.load}>
      ${calendarIcon()}${text.show()}
    </button>
    ${ways(dialog)}
  </div>`;

const opening = (dialog: BookFrame) =>
  html`<p class="opening" role="status">
    <span class="spinner"></span>${text.opening(dialog.keeper)}
  </p>`;

const failed = (dialog: BookFrame) =>
  html`<div class="card" role="alert">
    ${infoIcon()}
    <p><b>${text.failed()}</b> ${text.blocked()}</p>
    <p class="ways">
      <button type="button" class="btn text" @click=${dialog.load}>${text.again()}</button>
      ${newTab(dialog)}${call(dialog)}
    </p>
    ${dialog.course.hours ? html`<p class="note">${dialog.course.hours}</p>` : nothing}
  </div>`;

/** A page that was refused looks loaded to us, and some systems never say a word. */
const unheard = (dialog: BookFrame) =>
  html`<p class="note" role="status">${text.silent()} ${newTab(dialog)}</p>`;

// A height is set through the property: a style attribute is refused by a strict policy.
// The checker of templates knows one word a time; the attribute takes a list.
export const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox' as 'allow-scripts';

const frame = (dialog: BookFrame) =>
  html`<iframe
    class=${dialog.course.stage === 'opening' ? 'opening' : 'open'}
    title=${text.frame(dialog.keeper)}
    src=${dialog.noted ? 'about:blank' : dialog.frame}
    height=${dialog.course.height.given || nothing}
    .scrolling=${dialog.course.height.whole ? 'no' : 'auto'}
    referrerpolicy="no-referrer"
    sandbox=${dialog.noted ? nothing : SANDBOX}
    allow=${dialog.allow ?? nothing}
    @load=${dialog.loaded}
  ></iframe>`;
