import {html, nothing} from 'lit';

import {checkIcon} from '../../base/icons/check.js';
import {copyIcon} from '../../base/icons/copy.js';
import {printIcon} from '../../base/icons/print.js';
import {handoutText as text} from '../../localize/pain-relief-quiz-handout-messages.js';
import type {QuizSession} from './session.js';
import {summaryOf} from './summary.js';

/** Buttons that take the suggestion along. */
export const handoutView = ({handout}: QuizSession) => {
  const copied = handout.copying === 'done';
  return html`<button
      type="button"
      class="btn quiet"
      part="copy"
      @click=${handout.copy}
      @blur=${handout.moveOn}
    >
      ${copied ? checkIcon() : copyIcon()}${copied ? text.copied() : text.copy()}
    </button>
    <button type="button" class="btn quiet" part="print" @click=${handout.print}>
      ${printIcon()}${text.print()}
    </button>`;
};

/** How copying went: told to a screen reader, and the text itself where the browser refused. */
export const copyingView = (session: QuizSession) => {
  const {copying} = session.handout;
  return html`<p class="vh" aria-live="polite">${copying === 'done' ? text.copied() : nothing}</p>
    ${
      copying === 'refused'
        ? html`<label class="by-hand"
            ><b>${text.byHand()}</b
            ><textarea readonly rows="10" .value=${summaryOf(session)}></textarea>
          </label>`
        : nothing
    }`;
};
