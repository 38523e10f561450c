import {html} from 'lit';

import {heading} from '../../parts/heading.js';
import {checksView, noneView, tickedIn} from '../../parts/safety/checks-view.js';
import type {QuizSession} from './session.js';
import type {GateStep} from './steps.js';

/** A part of the safety gate: conditions to tick, in groups, and "none of these" as an equal choice. */
export const gateView = (
  {questionnaire, visit, host, choose}: QuizSession,
  {id, conditions}: GateStep,
) => {
  const {gate} = questionnaire.safety;
  const {prompt, none} = gate[id as 'redFlags'];
  const ticked = visit.answer as readonly string[] | undefined;
  return html`<fieldset @change=${(event: Event) => choose(tickedIn(event))}>
    <legend>${heading(host.headingLevel, prompt, 'where')}</legend>
    <p>${gate.help}</p>
    ${checksView(conditions, (each) => questionnaire.condition(id, each), ticked)}
    ${noneView(none, ticked)}
  </fieldset>`;
};
