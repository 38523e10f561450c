import {css} from 'lit';

/** The ribbon of minutes and the slider on it. */
export const scrubStyles = css`
  .scrub {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .track {
    position: relative;
    height: 52px;
    margin-block: 6px;
  }
  .ribbon {
    display: block;
    width: calc(100% - 24px);
    height: 52px;
    margin-inline: 12px;
    overflow: visible;
  }
  .ribbon:dir(rtl) {
    transform: scaleX(-1);
  }
  .rest {
    fill: var(--pale);
  }
  .hot {
    fill: var(--b-stone-mid);
  }
  .ember {
    fill: var(--b-accent);
    filter: drop-shadow(0 5px 5px color-mix(in srgb, var(--b-glow) 45%, transparent));
  }
  [type='range'] {
    appearance: none;
    position: absolute;
    inset: -6px 0;
    width: 100%;
    height: 64px;
    margin: 0;
    background: none;
    cursor: pointer;
    touch-action: pan-y;
  }
  ::-webkit-slider-runnable-track {
    height: 64px;
  }
  ::-webkit-slider-thumb {
    appearance: none;
    box-sizing: border-box;
    width: 24px;
    height: 64px;
    border: 2px solid var(--thumb);
    border-radius: 12px;
    background: var(--calm);
  }
  ::-moz-range-thumb {
    box-sizing: border-box;
    width: 24px;
    height: 64px;
    border: 2px solid var(--thumb);
    border-radius: 12px;
    background: var(--calm);
  }
  .root {
    --thumb: #251f1b;
  }
  .dark {
    --thumb: #ede9e4;
  }
  [type='range']:focus-visible {
    outline: none;
  }
  :focus-visible::-webkit-slider-thumb {
    outline: 3px solid var(--b-focus);
    outline-offset: 3px;
  }
  :focus-visible::-moz-range-thumb {
    outline: 3px solid var(--b-focus);
    outline-offset: 3px;
  }
  .ticks {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    margin-block-start: 14px;
    color: var(--b-ink-2);
    font-size: 0.8125em;
  }
  .ticks :last-child {
    text-align: end;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 28px;
    margin-block-start: 14px;
    font-size: 0.875em;
  }
  .key li {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .key i {
    width: 18px;
    height: 14px;
    border-radius: 6px;
    background: var(--pale);
  }
  .key .hot {
    background: var(--b-stone-mid);
    box-shadow: inset 0 -3px var(--b-accent);
  }
  .quiet {
    color: var(--b-ink-2);
  }
  @media (forced-colors: active) {
    .root {
      --thumb: CanvasText;
    }
    .ribbon,
    .key i,
    [type='range'] {
      forced-color-adjust: none;
    }
    .rest,
    .key i {
      stroke: CanvasText;
      border: 1px solid CanvasText;
    }
    .hot,
    .key .hot {
      fill: Highlight;
      background: Highlight;
    }
    .ember {
      filter: none;
    }
  }
`;
