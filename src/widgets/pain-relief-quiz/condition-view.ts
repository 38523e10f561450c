import {html, nothing} from 'lit';

import {steps} from './steps.js';
import type {QuizSession} from './session.js';

/** Everything ticked, in the order asked. */
export const tickedIn = ({visit: {answers}}: QuizSession) =>
  steps.flatMap((step) =>
    step.type === 'gate'
      ? step.conditions
          .filter(({id}) => (answers[step.id] as readonly string[] | undefined)?.includes(id))
          .map((condition) => ({...condition, part: step.id}))
      : [],
  );

export type Ticked = ReturnType<typeof tickedIn>[number];

/** A condition the visitor ticked, why it matters, and what can be done instead. */
export const conditionView = ({safety, reasons}: QuizSession, {part, id}: Ticked) => {
  const {label} = safety[part as 'redFlags'][id as 'both-legs'];
  const why = reasons?.[part as 'contraindications'][id as 'pregnancy'];
  return html`<li>
    <b>${label}</b>
    ${why ? html`<p>${why.reason} ${why.alternative ?? nothing}</p>` : nothing}
  </li>`;
};
