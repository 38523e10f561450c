import {html, nothing} from 'lit';

import {safetyCheckText as text} from '../../localize/safety-check-messages.js';
import type {Check} from './check.js';
import {titleOf} from './verdict-view.js';

/**
 * The way from the list to the answer. On a phone, where the answer stands below a long list, it
 * stays at the foot of the screen and says the answer in short.
 */
export const doneView = (check: Check) => {
  const {result, contents, unanswered} = check;
  return html`<div class="done ${result ? `${result.level} said` : ''}">
    ${result ? html`<b class="now" aria-hidden="true">${titleOf(check)}</b>` : nothing}
    <p role="alert">${unanswered ? text.tickOne(contents.words!.gate.redFlags.none) : nothing}</p>
    <button type="button" class="btn quiet" part="done" @click=${check.done}>${text.see()}</button>
  </div>`;
};
