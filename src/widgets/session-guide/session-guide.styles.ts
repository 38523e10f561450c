import {css} from 'lit';

/** The whole, its heading with the two lengths, and what stands below the steps. */
export const styles = css`
  :host {
    box-sizing: border-box;
    width: 100%;
  }
  .root {
    --calm: #fdfbf9;
    --pale: #d6cec5;
    --pale-hi: #e8e2da;
    --on-pale: #7d756d;
  }
  .dark {
    --calm: #241f1c;
    --pale: #746f6a;
    --pale-hi: #86817b;
    --on-pale: #3a3531;
  }
  :is(ul, ol, p, fieldset) {
    margin: 0;
    padding: 0;
    border: 0;
    list-style: none;
  }
  .guide,
  .head > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 32px;
  }
  .head {
    display: grid;
    gap: 20px;
  }
  .head > div {
    gap: 10px;
  }
  .switch {
    display: inline-flex;
    flex-wrap: wrap;
    justify-self: start;
    padding: 4px;
    border-radius: var(--b-radius-m);
    corner-shape: squircle;
    background: var(--b-sunk);
  }
  legend {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  label {
    position: relative;
    cursor: pointer;
  }
  [type='radio'] {
    appearance: none;
    position: absolute;
    inset: 0;
    margin: 0;
    border: 1.5px solid transparent;
    border-radius: calc(var(--b-radius-m) * 0.8);
    corner-shape: squircle;
    cursor: inherit;
  }
  :checked {
    border-color: var(--b-edge);
    background: var(--calm);
  }
  label span {
    position: relative;
    display: grid;
    place-items: center;
    min-height: 44px;
    padding: 0 20px;
    color: var(--b-ink-2);
    font-variant-numeric: tabular-nums lining-nums;
    pointer-events: none;
  }
  :checked + span {
    color: inherit;
    font-weight: 600;
  }
  .both {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 36px;
  }
  .advice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 64px;
    border-block-start: 1px solid var(--b-line);
  }
  .advice > div {
    padding-block: 20px 24px;
  }
  .advice li {
    max-width: 40em;
    padding-block: 4px;
    text-wrap: pretty;
  }
  .advice > div li {
    position: relative;
    padding-inline-start: 20px;
  }
  .advice > div li::before {
    content: '';
    position: absolute;
    inset: 0.8em auto auto 2px;
    width: 8px;
    height: 6px;
    border-radius: 50%;
    background: var(--b-edge);
  }
  [dir='rtl'] .advice > div li::before {
    inset-inline-start: 2px;
    inset-inline-end: auto;
  }
  details {
    grid-column: 1 / -1;
    border-block-start: 1px solid var(--b-line);
  }
  details:last-child {
    border-block-end: 1px solid var(--b-line);
  }
  summary {
    padding-block: 12px;
    font-weight: 600;
    cursor: pointer;
  }
  [part='print'] {
    justify-self: start;
  }
  @container b (width >= 36em) {
    .head {
      grid-template-columns: 1fr auto;
      align-items: end;
    }
    .advice {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container b (width >= 52.5em) {
    .guide {
      gap: 44px;
    }
    .both {
      grid-template-columns: minmax(0, 5fr) minmax(0, 9fr);
      gap: 56px;
      align-items: start;
    }
  }
  @media (forced-colors: active) {
    .root {
      --calm: Canvas;
      --pale: Canvas;
      --pale-hi: Canvas;
      --on-pale: CanvasText;
    }
    :checked {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
    }
    :checked + span {
      forced-color-adjust: none;
      color: HighlightText;
    }
  }
`;
