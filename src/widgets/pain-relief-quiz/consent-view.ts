import {html, nothing} from 'lit';

import {isolated} from '../../localize/figures.js';
import {handoutText as text} from '../../localize/pain-relief-quiz-handout-messages.js';
import type {QuizSession} from './session.js';

/**
 * The choice to send the summary along with the booking, where a booking system takes it: never
 * ticked beforehand, who gets it, and the exact text to read first. A spa may put the sentence in
 * its own words; neither the text nor the tick.
 */
export const consentView = ({sending}: QuizSession) => {
  const {receiver} = sending;
  return receiver
    ? html`<div class="consent" part="consent">
        <label class="check">
          <input
            type="checkbox"
            aria-describedby="receiver"
            .checked=${sending.agreed}
            @change=${sending.tick}
          />
          <b>${text.send()}</b>
        </label>
        <p class="small" id="receiver">
          <slot name="consent">${text.sendTo(isolated(receiver))}</slot>
        </p>
        <details>
          <summary>${text.read()}</summary>
          <blockquote .textContent=${sending.text}></blockquote>
        </details>
      </div>`
    : nothing;
};
