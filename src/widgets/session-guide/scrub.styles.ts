import {css} from 'lit';

/** The ribbon of minutes and the slider on it. */
export const scrubStyles = css`
  .track {
    position: relative;
    margin-block: 6px 20px;
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
    inset: -6px 0;
    width: 100%;
    background: none;
  }
  ::-webkit-slider-thumb {
    appearance: none;
    box-sizing: border-box;
    width: 24px;
    height: 64px;
    border: 2px solid;
    border-radius: 12px;
    background: var(--calm);
  }
  ::-moz-range-thumb {
    box-sizing: border-box;
    width: 24px;
    height: 64px;
    border: 2px solid;
    border-radius: 12px;
    background: var(--calm);
  }
  .ticks {
    display: flex;
    justify-content: space-between;
    max-width: none;
  }
  .key {
    gap: 8px 28px;
    margin-block-start: 12px;
  }
  .key i {
    box-sizing: border-box;
    display: inline-block;
    width: 18px;
    height: 12px;
    margin-inline-end: 8px;
    border-radius: 6px;
    background: var(--pale);
  }
  .key .hot {
    background: var(--b-stone-mid);
    box-shadow: inset 0 -3px var(--b-accent);
  }
`;
