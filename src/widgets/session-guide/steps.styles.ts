import {css} from 'lit';

/** The ten steps along the spine. */
export const stepsStyles = css`
  .steps {
    gap: 4px 40px;
  }
  .steps li {
    position: relative;
    display: grid;
    grid-template-columns: 72px minmax(0, 1fr);
    gap: 0 12px;
    padding-block-end: 18px;
    padding-inline-end: 12px;
    border-radius: var(--b-radius-m);
    corner-shape: squircle;
  }
  .at {
    outline: 1.5px solid var(--b-accent);
    background: var(--b-accent-soft);
  }
  .steps li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 22px -24px;
    inset-inline-start: 35px;
    border-inline-start: 1.5px solid var(--b-line);
  }
  .pair {
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
    --b-stone-low: var(--mark);
    --b-stone-mid: var(--pale);
    --b-stone-hi: var(--lit);
  }
  .steps button {
    width: 100%;
    min-height: 44px;
    padding: 8px 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
  .feel {
    display: none;
  }
  .at .feel {
    display: block;
    font-weight: 600;
  }
  .time {
    grid-column: 2;
    margin-block-start: 4px;
  }
  @container b (width >= 26.25em) {
    .steps li {
      grid-template-columns: 72px minmax(0, 1fr) auto;
    }
    .time {
      grid-column: 3;
      margin-block-start: 11px;
    }
  }
  @container b (width >= 52.5em) {
    .at .feel {
      display: none;
    }
  }
  /* Of the whole guide: after all that it overrules. */
  @media (forced-colors: active) {
    .root {
      --calm: Canvas;
      --pale: Canvas;
      --lit: Canvas;
      --mark: CanvasText;
    }
    .skin,
    .rest:not([x='-12']) {
      stroke: CanvasText;
    }
    .key i {
      border: 1px solid;
    }
    .key .hot {
      border-width: 6px;
    }
    .hot {
      fill: CanvasText;
    }
    :checked {
      outline: 3px solid Highlight;
    }
  }
`;
