import {css} from 'lit';

/** The conditions to tick, the search above them, and the way to the answer below. */
export const listStyles = css`
  .list .row {
    flex-wrap: nowrap;
  }
  .find {
    display: grid;
    gap: 6px;
    margin-block-start: 8px;
  }
  .find p {
    min-height: 1.5em;
  }
  .find input {
    box-sizing: border-box;
    display: block;
    width: 100%;
    max-width: 28em;
    height: auto;
    min-height: 48px;
    padding: 10px 14px;
    border-width: 1.5px;
    border-radius: var(--b-radius-s);
    font-size: max(16px, 1em);
    cursor: text;
    place-items: normal;
  }
  ::-webkit-search-cancel-button {
    filter: grayscale(1);
  }
  .parts > * + fieldset {
    margin-block-start: 36px;
  }
  .parts > fieldset > legend {
    font-size: 1.125em;
  }
  .parts > fieldset > details {
    border-block-end: 1px solid var(--b-line);
  }
  .parts > fieldset > legend + details {
    border-block-start: 1px solid var(--b-line);
  }
  .list summary {
    padding: 14px 4px;
    cursor: pointer;
  }
  /* What has the focus is never under the bar at the foot of the screen. */
  .list :is(input, summary) {
    scroll-margin-block: 32px 140px;
  }
  .count {
    margin-inline-start: 8px;
    padding: 2px 10px;
    border-radius: 1em;
    background: var(--b-accent-soft);
    font-size: 0.8125em;
    font-weight: 600;
    white-space: nowrap;
  }
  .inside {
    display: block;
    margin-block-start: 4px;
  }
  [open] > summary .inside {
    display: none;
  }
  .list .checks {
    grid-template-columns: 1fr;
    margin-block-end: 20px;
  }
  .list .checks > :last-child {
    border-block-end: 0;
  }
  .parts > .none {
    margin-block-start: 0;
    border-block-start: 0;
  }
  .done {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
    border-radius: var(--b-radius-m);
    corner-shape: squircle;
  }
  .now {
    flex: 1 1 7em;
  }
  .said {
    position: sticky;
    z-index: 1;
    inset-block-end: 8px;
    padding: 8px;
    padding-inline-start: 16px;
    border: 1px solid var(--b-line);
    background: var(--calm);
    color: var(--b-warned-ink);
  }
  .said.ask-clinician {
    background: var(--b-caution-soft);
  }
  .said.stop {
    background: var(--b-stop-soft);
  }
  .done :focus-visible {
    outline-color: currentColor;
  }
  .done .btn {
    padding-inline: 1.1em;
    border-color: currentColor;
  }
  @container b (width >= 52.5em) {
    .list .done.done {
      position: static;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }
    .now {
      display: none;
    }
  }
  @media (height < 28em) {
    .said {
      position: static;
    }
  }
`;
