import {css} from 'lit';

/** The map, and the list beside it. */
export const styles = css`
  :host {
    box-sizing: border-box;
    width: 100%;
  }
  .body {
    display: grid;
    gap: 28px;
  }
  .words {
    display: grid;
    gap: 20px;
    align-content: start;
    min-width: 0;
  }
  .lead {
    margin-block-start: 10px;
  }
  details {
    border-block-end: 1px solid var(--b-line);
  }
  details:first-of-type {
    border-block-start: 1px solid var(--b-line);
  }
  summary {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    align-items: center;
    min-height: max(52px, 2.75em);
    padding-inline: 4px 32px;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  /* Stays at the end of the row, however long its words are. */
  summary::after {
    content: '';
    position: absolute;
    inset-inline-end: 10px;
    width: 0.5em;
    height: 0.5em;
    border: solid;
    border-width: 0 1.75px 1.75px 0;
    rotate: 45deg;
    translate: 0 -0.15em;
  }
  [open] > summary::after {
    rotate: 225deg;
    translate: 0 0.1em;
  }
  .count {
    color: var(--b-accent);
    font-size: 0.875em;
    font-weight: 600;
  }
  .boxes {
    padding-block-end: 12px;
  }
  .box {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 14px;
    align-items: center;
    min-height: max(44px, 2.25em);
    padding-inline: 4px;
    line-height: 1.35;
    cursor: pointer;
  }
  .none {
    margin-block-start: 12px;
  }
  .box input {
    appearance: none;
    display: grid;
    place-items: center;
    box-sizing: border-box;
    width: 1.4em;
    height: 1.4em;
    margin: 0;
    border: 1.75px solid var(--b-edge);
    border-radius: 7px;
    background: var(--b-surface);
    color: inherit;
    font: inherit;
    cursor: inherit;
  }
  .box :checked {
    border-color: var(--b-accent);
    background: var(--b-accent);
    color: var(--b-accent-ink);
  }
  .box :checked::after {
    content: '';
    width: 0.3em;
    height: 0.65em;
    border: solid;
    border-width: 0 0.15em 0.15em 0;
    translate: 0 -0.08em;
    rotate: 45deg;
  }
  .box:has(:checked) {
    font-weight: 600;
  }
  .missing {
    padding: 12px 16px;
    border-inline-start: 4px solid var(--b-accent);
    background: var(--b-sunk);
  }
  .missing:empty {
    padding: 0;
    border: 0;
  }
  .off {
    color: var(--b-ink-2);
  }
  .off :is(.box, svg) {
    cursor: not-allowed;
  }
  .off :is(.box input, .spot, .region) {
    opacity: 0.6;
  }
  @container b (width >= 26.25em) {
    .boxes {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 24px;
    }
    .alone {
      grid-column: 1 / -1;
    }
  }
  @container b (width >= 52.5em) {
    .body {
      grid-template: auto 1fr / 5fr 6fr;
      gap: 20px 72px;
      align-items: start;
    }
    .map {
      grid-row: 1 / 3;
      grid-column: 1;
      position: sticky;
      inset-block-start: 20px;
    }
  }
  @media (forced-colors: active) {
    .box input {
      forced-color-adjust: none;
    }
  }
  @media print {
    details:not(:has(:checked)) {
      display: none;
    }
  }
`;
