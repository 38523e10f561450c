import {html, nothing} from 'lit';

import {calendarIcon} from '../../base/icons/calendar.js';
import {infoIcon} from '../../base/icons/info.js';
import {bookDialog as text} from '../../localize/book-dialog-messages.js';
import {isolated, telephone} from '../../localize/figures.js';
import {bookedView, cancelledView, requestedView} from './book-ending-view.js';
import type {BookFrame} from './book-frame.js';

/** The booking system's side: what is asked before it, the frame, and what comes after it. */
export const calendar = (book: BookFrame) =>
  html`<div class="calendar" aria-busy=${book.course.stage === 'opening'}>
    ${book.course.stage === 'asking' && book.consent === 'ask' ? asking(book) : nothing}
    ${book.course.stage === 'opening' ? opening(book) : nothing}
    ${book.course.stage === 'failed' ? failed(book) : nothing}
    ${book.course.stage === 'requested' ? requestedView(book.ending) : nothing}
    ${/open|requested/.test(book.course.stage) ? frame(book) : nothing}
    ${book.course.stage === 'open' && book.course.silent ? unheard(book) : nothing}
  </div>`;

const newTab = ({link}: BookFrame) =>
  html`<a class="btn text" href=${link} target="_blank" rel="noopener">${text.newTab()}</a>`;

const call = ({profile: {phone}}: BookFrame) =>
  phone
    ? html`<a class="btn text" href=${telephone(phone)}>${text.call(isolated(phone))}</a>`
    : nothing;

/** The ways that need no frame, always beside it. */
export const ways = (book: BookFrame) => html`<p class="ways">${newTab(book)}${call(book)}</p>`;

const asking = (book: BookFrame) =>
  html`<div class="card">
    <h3>${text.keeper(book.keeper)}</h3>
    <p>${text.consent(new URL(book.frame).host)}</p>
    <button type="button" class="btn solid" @click=${book.load}>
      ${calendarIcon()}${text.show()}
    </button>
    ${ways(book)}
  </div>`;

const opening = (book: BookFrame) =>
  html`<p class="opening" role="status">
    <span class="spinner"></span>${text.opening(book.keeper)}
  </p>`;

const failed = (book: BookFrame) =>
  html`<div class="card" role="alert">
    ${infoIcon()}
    <p><b>${text.failed()}</b> ${text.blocked()}</p>
    <p class="ways">
      <button type="button" class="btn text" @click=${book.load}>${text.again()}</button>
      ${newTab(book)}${call(book)}
    </p>
    ${book.course.hours ? html`<p class="note">${book.course.hours}</p>` : nothing}
  </div>`;

/** A page that was refused looks loaded to us, and some systems never say a word. */
const unheard = (book: BookFrame) =>
  html`<p class="note" role="status">${text.silent()} ${newTab(book)}</p>`;

// A height is set through the property: a style attribute is refused by a strict policy.
// The checker of templates knows one word a time; the attribute takes a list.
export const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox' as 'allow-scripts';

const frame = (book: BookFrame) =>
  html`<iframe
    class=${book.course.stage === 'opening' ? 'opening' : 'open'}
    title=${text.frame(book.keeper)}
    src=${book.noted ? 'about:blank' : book.frame}
    height=${book.course.height.given || nothing}
    .scrolling=${book.course.height.whole ? 'no' : 'auto'}
    referrerpolicy="no-referrer"
    sandbox=${book.noted ? nothing : SANDBOX}
    allow=${book.allow ?? nothing}
    @load=${book.loaded}
  ></iframe>`;

/** What stands there once the booking system is done. */
export const ending = (book: BookFrame) =>
  book.course.stage === 'booked' ? bookedView(book.ending) : cancelledView(book.ending);

/** The way back to the choice of a house. */
export const change = (book: BookFrame) =>
  html`<p class="ways">
    <button type="button" class="btn text" @click=${book.change}>${text.change()}</button>
  </p>`;

/** Which house it is, where there are several. */
export const where = (book: BookFrame) =>
  html`<p class="where"><bdi>${book.profile.name}</bdi></p>
    ${change(book)}`;
