import {html} from 'lit';

import type {StopVariant} from '../../domain/quiz/quiz-types.js';
import {endingText as text} from '../../localize/pain-relief-quiz-session-messages.js';
import {callView} from '../../parts/safety/call-view.js';
import {haltView} from '../../parts/safety/halt-view.js';
import {answerView} from './answer-view.js';
import {tickedConditions, tickedView} from './conditions.js';
import type {QuizSession} from './session.js';

/** Why there is no suggestion, whom to turn to, and what led here. */
export const stopView = (session: QuizSession) => {
  const {visit, questionnaire, host, profile} = session;
  return haltView({
    headingLevel: host.headingLevel,
    words: questionnaire.safety,
    variant: visit.ending!.variant as StopVariant,
    call: () =>
      callView(
        questionnaire.safety.emergency,
        [visit.country, host.market, profile.market],
        session.chooseCountry,
      ),
    cause: causeView(session),
  });
};

/** What led here, so that a slip can be told from a warning, and the way back to it. */
const causeView = (session: QuizSession) => {
  const {id, type} = session.visit.step;
  const gate = type === 'gate';
  return html`<b>${gate ? text.youTicked() : text.youAnswered()}</b>
    <ul>
      ${
        gate
          ? tickedConditions(session)
              .filter(stops)
              .map((each) => tickedView(session, each))
          : answerView(session, id)
      }
    </ul>
    <button type="button" class="btn text" @click=${session.back}>
      ${gate ? text.mistake() : text.change()}
    </button>`;
};

const stops = ({urgency, level}: {urgency?: string; level?: string}) => urgency ?? level === 'stop';
