import {css} from 'lit';

/** Large choices: an option of a question, and a condition to tick. */
export const choiceStyles = css`
  legend {
    padding: 0;
    margin-block-end: 14px;
  }
  fieldset fieldset {
    margin-block-start: 28px;
  }
  fieldset fieldset legend {
    margin-block-end: 8px;
  }
  .option,
  .check {
    position: relative;
    box-sizing: border-box;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 14px;
    align-items: center;
    min-height: 56px;
    padding: 14px 18px;
    border: 1.5px solid var(--b-line);
    border-radius: var(--b-radius-m);
    corner-shape: squircle;
    background: var(--b-surface);
    line-height: 1.4;
    cursor: pointer;
    transition:
      background-color 0.18s,
      border-color 0.18s;
  }
  .check {
    align-items: start;
    padding: 12px 4px;
    border-width: 0 0 1px;
    border-radius: 0;
    background: none;
  }
  .checks {
    display: grid;
    border-block-start: 1px solid var(--b-line);
  }
  .check .small {
    display: block;
    margin-block-start: 2px;
  }
  .check.none {
    margin-block-start: 24px;
    border-block-start-width: 1px;
  }
  input {
    appearance: none;
    display: grid;
    place-items: center;
    width: 1.4em;
    height: 1.4em;
    margin: 0;
    border: 1.75px solid var(--b-edge);
    border-radius: 50%;
    background: var(--b-surface);
    color: inherit;
    font: inherit;
    cursor: inherit;
  }
  [type='checkbox'] {
    border-radius: 7px;
  }
  :checked {
    border-color: var(--b-accent);
    background: var(--b-accent);
    color: var(--b-accent-ink);
  }
  :checked::after {
    content: '';
    width: 0.5em;
    height: 0.5em;
    border-radius: 50%;
    background: currentColor;
  }
  [type='checkbox']:checked::after {
    width: 0.3em;
    height: 0.65em;
    border: solid;
    border-width: 0 0.15em 0.15em 0;
    border-radius: 0;
    background: none;
    translate: 0 -0.08em;
    rotate: 45deg;
  }
  @supports selector(:has(a)) {
    :is(.option, .check):has(:focus-visible) {
      outline: 3px solid var(--b-focus);
      outline-offset: 3px;
    }
    input:focus-visible {
      outline: none;
    }
  }
  @container b (width >= 52.5em) {
    .checks {
      grid-template-columns: 1fr 1fr;
      column-gap: 48px;
    }
  }
  @media (forced-colors: active) {
    input {
      forced-color-adjust: none;
    }
  }
`;
