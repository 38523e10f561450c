import {html, nothing} from 'lit';

import {stone} from '../../base/stone.js';
import type {OutcomeRules} from '../../domain/quiz/quiz-types.js';
import {disclaimer} from '../../localize/disclaimer-messages.js';
import {minutesText, priceText} from '../../localize/figures.js';
import {quizText} from '../../localize/pain-relief-quiz-messages.js';
import {endingText as text} from '../../localize/pain-relief-quiz-session-messages.js';
import {heatText, pressureText} from '../../localize/treatment-messages.js';
import type {QuizSession} from './session.js';
import {spine} from './start-view.js';

const rulesOf = ({visit, questionnaire}: QuizSession): OutcomeRules =>
  questionnaire.rules.outcomes.find(({id}) => id === visit.ending!.outcome)!;

/** Warm stones for a massage with stones, a pair for each half hour; else a single quiet one. */
export const figureView = (session: QuizSession) => {
  const {heat, minutes} = rulesOf(session);
  return heat === 'hot'
    ? spine(Array(2 * Math.max(1, Math.round(minutes! / 30))).fill(3))
    : html`<div class="single">${stone(1, heat === 'mild' ? 1 : 0)}</div>`;
};

/** Time, heat and pressure, and the price where the spa's profile has one. */
export const factsView = (session: QuizSession) => {
  const {minutes, heat, pressure} = rulesOf(session);
  const {currency} = session.profile;
  const {price} = session.offer ?? {};
  return html`<dl class="facts">
    ${fact(text.time(), minutesText(session.offer?.minutes ?? minutes!))}
    ${fact(text.heat(), heatText[heat!]())} ${fact(text.pressure(), pressureText[pressure!]())}
    ${price !== undefined && currency ? fact(text.price(), priceText(price, currency)) : nothing}
  </dl>`;
};

const fact = (label: string, value: string) =>
  html`<div>
    <dt class="small">${label}</dt>
    <dd>${value}</dd>
  </div>`;

/** That it is no medical care: a massage with stones is called so, any other only a service. */
export const notMedicalText = (session: QuizSession): string =>
  rulesOf(session).heat === 'hot' ? disclaimer.notMedical() : quizText.disclaimer();
