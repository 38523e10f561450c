import {html, type TemplateResult} from 'lit';

/** A line icon: 24 grid, drawn in the text's colour, decoration only. `flips` with the direction. */
export const icon = (path: string, flips = false): TemplateResult =>
  html`<svg
    class=${flips ? 'icon flips' : 'icon'}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    <path d=${path} />
  </svg>`;
