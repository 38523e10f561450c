import {css} from 'lit';

/** The ten steps along the spine. */
export const stepsStyles = css`
  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px 40px;
  }
  .steps li {
    position: relative;
    display: grid;
    grid-template-columns: 72px minmax(0, 1fr);
    gap: 0 12px;
    padding-block: 4px 18px;
    padding-inline-end: 12px;
    border: 1.5px solid transparent;
    border-radius: var(--b-radius-m);
    corner-shape: squircle;
    break-inside: avoid;
  }
  .steps .at {
    border-color: var(--b-accent);
    background: var(--b-accent-soft);
  }
  .steps li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 26px -26px;
    inset-inline-start: 35px;
    width: 1.5px;
    background: var(--b-line);
  }
  .pair {
    position: relative;
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: center;
    height: 44px;
  }
  .pair .stone {
    width: 28px;
  }
  .pale {
    --b-stone-low: color-mix(in srgb, var(--pale), #48423e 22%);
    --b-stone-mid: var(--pale);
    --b-stone-hi: var(--pale-hi);
  }
  .steps button {
    appearance: none;
    display: block;
    width: 100%;
    min-height: 44px;
    margin: 0;
    padding: 8px 0;
    border: 0;
    border-radius: var(--b-radius-s);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
  @media (hover: hover) {
    .steps button:hover {
      text-decoration: underline 1px;
      text-underline-offset: 0.28em;
    }
  }
  .feel {
    display: none;
  }
  .at .feel {
    display: block;
    margin-block-start: 6px;
    color: inherit;
    font-weight: 600;
  }
  .time {
    grid-column: 2;
    padding-block-start: 4px;
    font-variant-numeric: tabular-nums lining-nums;
    white-space: nowrap;
  }
  @container b (width >= 26.25em) {
    .steps li {
      grid-template-columns: 80px minmax(0, 1fr) auto;
      gap: 0 16px;
    }
    .steps li:not(:last-child)::before {
      inset-inline-start: 39px;
    }
    .pair .stone {
      width: 32px;
    }
    .time {
      grid-column: auto;
      padding-block-start: 11px;
    }
  }
  @container b (width >= 52.5em) {
    .at .feel {
      display: none;
    }
  }
  @container b (width >= 64em) {
    .steps {
      grid-template: repeat(5, auto) / auto-flow minmax(0, 1fr);
    }
    .steps li:nth-child(5)::before {
      content: none;
    }
  }
  @media (forced-colors: active) {
    .steps .at {
      border: 2px solid Highlight;
    }
  }
`;
