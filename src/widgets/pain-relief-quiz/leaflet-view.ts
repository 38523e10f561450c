import {html, nothing} from 'lit';

import {isolated} from '../../localize/figures.js';
import {handoutText as text} from '../../localize/pain-relief-quiz-handout-messages.js';
import {answerView} from './answer-view.js';
import type {QuizSession} from './session.js';
import {answeredQuestions} from './summary.js';

/** On paper alone, above the suggestion: whose it is, and how to reach them. */
export const letterheadView = ({profile: {name, phone}}: QuizSession) =>
  name || phone
    ? html`<p class="printed letterhead">
        ${name ? html`<b><bdi>${name}</bdi></b>` : nothing}
        ${phone ? html`<span>${isolated(phone)}</span>` : nothing}
      </p>`
    : nothing;

/** On paper alone, below the suggestion: every answer, and what this is. */
export const answersView = (session: QuizSession) =>
  html`<div class="printed">
    <b>${text.answers()}</b>
    <ul class="answers">
      ${answeredQuestions(session).map((id) => answerView(session, id))}
    </ul>
    <p class="small">${text.closing()}</p>
  </div>`;
