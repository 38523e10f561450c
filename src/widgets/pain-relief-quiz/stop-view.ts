import {html, nothing} from 'lit';

import {stopIcon} from '../../base/icons/stop.js';
import {endingText as text} from '../../localize/pain-relief-quiz-session-messages.js';
import {answerView} from './answer-view.js';
import {callView} from './call-view.js';
import {conditionView, tickedIn} from './condition-view.js';
import {heading} from './heading.js';
import type {QuizSession} from './session.js';

/**
 * Why there is no suggestion, and whom to turn to. Nothing here sells: no booking, no price, and
 * in an emergency the call comes first.
 */
export const stopView = (session: QuizSession) => {
  const {visit, quiz, safety, host} = session;
  const {outcome, variant} = visit.ending!;
  const emergency = outcome === 'emergency-care';
  const words = quiz.outcome['see-clinician'];
  const {title, summary} = emergency ? quiz.outcome[outcome] : words;
  return html`<section class="halt" part="stop">
    ${stopIcon()}
    <div role="alert">
      ${heading(host.headingLevel, title)}
      <p class="lead">${summary}</p>
      ${emergency ? nothing : html`<p>${words.variant[variant as 'clinician']}</p>`}
      ${variant === 'red-flag' ? html`<p><b>${safety.seeDoctor}</b></p>` : nothing}
    </div>
    ${emergency ? callView(session) : nothing} ${causeView(session)}
  </section>`;
};

/** What led here, so that a slip can be told from a warning, and the way back to it. */
const causeView = (session: QuizSession) => {
  const {id, type} = session.visit.step;
  const gate = type === 'gate';
  return html`<div class="cause">
    <b>${gate ? text.youTicked() : text.youAnswered()}</b>
    <ul>
      ${
        gate
          ? tickedIn(session)
              .filter(stops)
              .map((each) => conditionView(session, each))
          : answerView(session, id)
      }
    </ul>
    <button type="button" class="btn text" @click=${session.back}>
      ${gate ? text.mistake() : text.change()}
    </button>
  </div>`;
};

const stops = ({urgency, level}: {urgency?: string; level?: string}) => urgency ?? level === 'stop';
