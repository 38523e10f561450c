import {html} from 'lit';

/** Stones along a line: those behind are dark, the one in hand is warm. Words say it beside them. */
export const progressView = (number: number, most: number) =>
  html`<div class="progress" part="progress" aria-hidden="true">
    ${[...Array(most).keys()].map((at) => html`<i class=${at + 1 < number ? 'past' : at < number ? 'now' : ''}></i>`)}
  </div>`;
