import {html, nothing} from 'lit';

import {safeUrl} from '../../domain/booking/safe-url.js';
import {isolated, telephone} from '../../localize/figures.js';
import {endingText as text} from '../../localize/pain-relief-quiz-session-messages.js';
import {hasBooker, linksIn} from './page-facts.js';
import type {QuizSession} from './session.js';

/** Where a suggestion is booked: a web page before a telephone, the page's own before the profile's. */
function bookingOf({host, profile, offer}: QuizSession): {href: string; label: string} | undefined {
  const own = linksIn(host).map(({href, textContent}) => ({
    href,
    label: named(textContent.trim()),
  }));
  const label = text.book();
  const all = [
    ...own.filter(({href}) => /^http/.test(href)).map(({href}) => ({href, label})),
    {href: offer?.booking?.url ?? '', label},
    {href: profile.booking?.url ?? '', label},
    ...own,
  ];
  return all.find(({href}) => safeUrl(href));
}

/** A link to book, unless the page brings its own way; with no link at all, how to ask for it. */
export const bookLinkView = (session: QuizSession, title: string) => {
  if (hasBooker(session.host)) return nothing;
  const booking = bookingOf(session);
  return booking
    ? html`<div class="row">
        <a class="btn solid" part="book" href=${booking.href}>${booking.label}</a>
      </div>`
    : contactView(session, title);
};

/** A link that is only a telephone number says what it does when it stands alone as a button. */
const named = (label: string) =>
  /^[\d\s+().-]+$/.test(label) ? text.call(isolated(label)) : label;

/** How to reach the spa: its telephone and mail, else what to say there. */
export const contactView = ({profile}: QuizSession, title: string) => {
  const {phone, email} = profile;
  if (!phone && !email) return html`<p>${text.say(title)}</p>`;
  return html`<div class="row">
    ${
      phone
        ? html`<a class="btn solid" href=${telephone(phone)}>${text.call(isolated(phone))}</a>`
        : nothing
    }
    ${email ? html`<a class="btn ${phone ? 'quiet' : 'solid'}" href="mailto:${email}">${text.write(isolated(email))}</a>` : nothing}
  </div>`;
};
