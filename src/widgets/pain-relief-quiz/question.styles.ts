import {css} from 'lit';

/** The screens that ask. */
export const questionStyles = css`
  .step .h {
    font-size: 1.625em;
  }
  .progress,
  .progress i {
    display: flex;
    flex: 1;
    align-items: center;
  }
  .progress {
    min-height: 28px;
  }
  .progress i::before {
    content: '';
    box-sizing: border-box;
    width: 14px;
    height: 11px;
    border: 1.5px solid var(--b-edge);
    border-radius: 46% 54% 52% 48% / 52% 46% 54% 48%;
  }
  .progress i::after {
    content: '';
    flex: 1;
    border: solid var(--b-line);
    border-width: 1.5px 0 0 1.5px;
  }
  .progress i:last-child {
    flex: none;
  }
  .progress i:last-child::after {
    content: none;
  }
  .progress .past::before {
    background: var(--b-stone-mid);
  }
  .progress .now::before {
    width: 24px;
    height: 18px;
    border-color: var(--b-accent);
    background: var(--b-accent);
  }
  #where,
  #ends,
  .controls {
    justify-content: space-between;
    max-width: none;
  }
  .controls p {
    flex: 1 0 100%;
  }
  #ends {
    margin-block-start: 12px;
  }
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
  .options,
  .scale {
    display: grid;
    gap: 10px;
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
  .none {
    margin-block-start: 24px;
    border-block-start-width: 1px;
  }
  .option:hover {
    border-color: var(--b-edge);
  }
  .option:has(:checked) {
    border-color: var(--b-accent);
    background: var(--b-accent-soft);
    box-shadow: inset 0 0 0 0.5px var(--b-accent);
  }
  .scale {
    grid-template-columns: repeat(4, 1fr);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .scale .option {
    grid-template-columns: 1fr;
    padding: 4px;
    text-align: center;
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
  .scale input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    opacity: 0;
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
  @container b (width >= 20em) {
    .scale {
      grid-template-columns: repeat(6, 1fr);
    }
  }
  @container b (width >= 36em) {
    .options {
      grid-template-columns: 1fr 1fr;
    }
    .scale {
      grid-template-columns: repeat(11, 1fr);
    }
  }
  @container b (width >= 52.5em) {
    .step {
      grid-template-columns: 44px 1fr;
      gap: 56px;
      align-items: start;
    }
    .progress {
      min-height: 460px;
    }
    .progress,
    .progress i {
      flex-direction: column;
    }
    .checks {
      grid-template-columns: 1fr 1fr;
      column-gap: 48px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .option {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    input,
    .progress i::before {
      forced-color-adjust: none;
    }
    .progress .past::before {
      background: CanvasText;
    }
    .option:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .progress {
      display: none;
    }
  }
`;
