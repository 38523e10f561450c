import {css} from 'lit';

/** The whole: the heading with the two lengths, the steps, and what is folded below them. */
export const styles = css`
  :host {
    box-sizing: border-box;
    width: 100%;
  }
  .root {
    --calm: #fdfbf9;
    --pale: #d6cec5;
    --lit: color-mix(in srgb, var(--pale), #fff 30%);
    --mark: color-mix(in srgb, var(--pale), #000 50%);
  }
  .dark {
    --calm: #241f1c;
    --pale: #746f6a;
  }
  :is(ul, ol) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .guide,
  .head,
  .both,
  .stage,
  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 32px;
  }
  .head {
    gap: 20px;
  }
  .lead {
    margin-block-start: 10px;
  }
  .guide {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .switch {
    justify-self: start;
    display: flex;
    flex-wrap: wrap;
    padding: 4px;
    border-radius: var(--b-radius-m);
    corner-shape: squircle;
    background: var(--b-sunk);
    isolation: isolate;
  }
  label {
    position: relative;
    display: grid;
    place-items: center;
    min-height: 44px;
    padding-inline: 20px;
  }
  input {
    appearance: none;
    position: absolute;
    inset: 0;
    margin: 0;
    border-radius: var(--b-radius-s);
    color: inherit;
    cursor: pointer;
  }
  :checked {
    z-index: -1;
    outline: 1.5px solid var(--b-edge);
    background: var(--calm);
  }
  :checked + span {
    font-weight: 600;
  }
  details {
    border-block-start: 1px solid var(--b-line);
  }
  summary {
    padding-block: 12px;
    font-weight: 600;
    cursor: pointer;
  }
  .btn {
    justify-self: start;
  }
  @container b (width >= 36em) {
    .head {
      grid-template-columns: 1fr auto;
      align-items: end;
    }
  }
  @container b (width >= 52.5em) {
    .guide {
      gap: 44px;
    }
    .both:has(ol) {
      grid-template-columns: minmax(0, 5fr) minmax(0, 9fr);
      gap: 56px;
      align-items: start;
    }
  }
`;
