import {html, nothing, type TemplateResult} from 'lit';

import {heartCheckIcon} from '../../base/icons/heart-check.js';
import {infoIcon} from '../../base/icons/info.js';
import {
  endingText as text,
  questionText,
} from '../../localize/pain-relief-quiz-session-messages.js';
import {heading} from '../../parts/heading.js';
import {answerView, notesOf} from './answer-view.js';
import {bookLinkView, contactView} from './book-view.js';
import {tickedConditions, tickedView} from './conditions.js';
import {consentView} from './consent-view.js';
import {factsView, figureView, notMedicalText} from './facts-view.js';
import {copyingView, handoutView} from './handout-view.js';
import {answersView, letterheadView} from './leaflet-view.js';
import {menuLinkView} from './menu-link.js';
import type {QuizSession} from './session.js';

/** A suggestion: what it is, why it fits, and what to tell the therapist. */
export const resultView = (session: QuizSession) => {
  const {visit, questionnaire, host} = session;
  const {outcome, cta} = visit.ending!;
  const {title, summary} = {...questionnaire.service(outcome), ...named(session)};
  return html`
    <div class="figure"><slot name="image-${outcome}">${figureView(session)}</slot></div>
    <section class="suggestion" part="result">
      ${letterheadView(session)}
      <div>
        <p class="small">${text.match()}</p>
        ${heading(host.headingLevel, title)}
      </div>
      <p class="lead"><slot name="result-${outcome}">${summary}</slot></p>
      ${factsView(session)} ${cautionView(session)}
      ${listView(session, text.why(), reasonsView(session))}
      ${listView(session, text.tell(), conditionsView(session))}
      ${notesOf(session).map((note) => html`<p class="note">${infoIcon()}${note}</p>`)}
      ${answersView(session)}
      <p class="small">
        ${leftOut(session)} ${session.memory?.on ? text.dropped() : text.notStored()}
      </p>
      <p class="small">${notMedicalText(session)}</p>
      ${consentView(session)}
      ${cta === 'book' ? bookLinkView(session, title) : contactView(session, title)}
    </section>
  `;
};

/** A spa has names of its own. */
const named = ({offer}: QuizSession) => offer?.name && {title: offer.name};

/** Below the page's own way to book: see it in the menu, take it along, back to the last question, or all over again. */
export const afterView = (session: QuizSession) =>
  html`${menuLinkView(session)}
    <div class="row after">
      ${handoutView(session)}
      <button type="button" class="btn quiet" @click=${session.back}>${questionText.back()}</button>
      <button type="button" class="btn text" @click=${session.startAgain}>
        ${text.startAgain()}
      </button>
    </div>
    ${copyingView(session)}`;

const cautionView = ({visit}: QuizSession) => {
  const {cta, floor} = visit.ending!;
  const said = floor === 3 ? text.askFirst() : text.enquire();
  return cta === 'enquire' ? html`<p class="caution">${heartCheckIcon()}${said}</p>` : nothing;
};

const conditionsView = (session: QuizSession) =>
  tickedConditions(session).map((ticked) => tickedView(session, ticked));

const reasonsView = (session: QuizSession) => {
  const {outcome, reasons} = session.visit.ending!;
  return reasons.length
    ? reasons.map(({question}) => answerView(session, question))
    : [html`<li>${session.questionnaire.service(outcome).why}</li>`];
};

const listView = ({host}: QuizSession, title: string, items: TemplateResult[]) =>
  items.length
    ? html`<div>
        <b role="heading" aria-level=${Math.min(host.headingLevel + 1, 6)}>${title}</b>
        <ul class="list">
          ${items}
        </ul>
      </div>`
    : nothing;

const leftOut = ({visit}: QuizSession) =>
  [text.nothingLeftOut, text.leftOut1, text.leftOut2, text.leftOut3][visit.ending!.floor]!();
