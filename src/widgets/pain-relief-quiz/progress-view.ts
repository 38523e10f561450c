import {html} from 'lit';

import {total} from './steps.js';

/** Stones along a line: those behind are dark, the one in hand is warm. Words say it beside them. */
export const progressView = (number: number) =>
  html`<div class="progress" part="progress" aria-hidden="true">
    ${[...Array(total).keys()].map((at) => html`<i class=${at + 1 < number ? 'past' : at < number ? 'now' : ''}></i>`)}
  </div>`;
