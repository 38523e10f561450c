import {css} from 'lit';

/** The conditions to tick, the search above them, and the way to the answer below. */
export const listStyles = css`
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
    margin-block-end: 20px;
  }
  .check .check:last-child {
    border-block-end: 0;
  }
  .done {
    position: sticky;
    z-index: 1;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
    padding: 12px 16px;
    margin-inline: -16px;
    border-radius: var(--b-radius-m) var(--b-radius-m) 0 0;
  }
  .now {
    flex: 1 1 8em;
  }
  .done.clear,
  .done.tell-therapist {
    border: 1px solid var(--b-line);
    background: var(--calm);
    color: var(--b-warned-ink);
  }
  .done.ask-clinician {
    background: var(--b-caution-soft);
    color: var(--b-warned-ink);
  }
  .done.stop {
    background: var(--b-stop-soft);
    color: var(--b-warned-ink);
  }
  .done :focus-visible {
    outline-color: currentColor;
  }
  .done .btn {
    border-color: currentColor;
  }
  @container b (width >= 52.5em) {
    .done,
    .done.clear,
    .done.tell-therapist,
    .done.ask-clinician,
    .done.stop {
      position: static;
      padding: 0;
      margin: 0;
      border: 0;
      background: none;
      color: inherit;
    }
    .now {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .done {
      border: 1px solid;
    }
  }
`;
