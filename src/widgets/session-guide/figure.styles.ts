import {css} from 'lit';

/** The drawing of the back, and what is said of the minute beside it. */
export const figureStyles = css`
  .stage {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 20px;
    align-items: center;
  }
  .stage .now:first-child {
    grid-column: 1 / -1;
  }
  .back {
    display: block;
    width: 100%;
    height: auto;
    mask-image: linear-gradient(#000 86%, transparent);
  }
  .now,
  [aria-live] {
    display: grid;
    gap: 8px;
    align-content: start;
    max-width: 36em;
  }
  .now .small:first-child {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .name {
    font-family: var(--basalt-display-font, inherit);
    font-size: 1.375em;
    font-weight: var(--basalt-display-weight, 600);
    line-height: 1.2;
  }
  .skin {
    fill: var(--pale);
  }
  .lit {
    fill: var(--pale-hi);
    opacity: 0.75;
  }
  .hair {
    fill: color-mix(in srgb, var(--pale), var(--b-stone-mid) 55%);
  }
  :is(.line, .spine, .fold, .way) {
    fill: none;
    stroke: var(--on-pale);
    stroke-width: 0.45;
    stroke-linecap: round;
  }
  .spine {
    stroke-width: 0.9;
    stroke-dasharray: 0.1 2.2;
  }
  .sheet {
    fill: var(--calm);
    stroke: var(--b-edge);
    stroke-width: 0.5;
  }
  .fold {
    opacity: 0.5;
  }
  .way {
    stroke: var(--b-accent);
    stroke-width: 5.8;
    opacity: 0.28;
  }
  .back g * {
    transition: opacity 0.32s var(--b-ease);
  }
  .back ellipse {
    fill: var(--b-glow);
    opacity: 0.55;
  }
  .back .low {
    fill: var(--b-stone-low);
  }
  .mid {
    fill: var(--b-stone-mid);
  }
  .hi {
    fill: var(--b-stone-hi);
    opacity: 0.5;
  }
  .off :is(ellipse, .mid, .hi) {
    opacity: 0;
  }
  .off .low {
    fill: none;
    stroke: var(--on-pale);
    stroke-width: 0.5;
  }
  @container b (width < 20em) {
    .stage {
      grid-template-columns: minmax(0, 1fr);
    }
    .back {
      max-width: 12em;
    }
  }
  @container b (width >= 52.5em) {
    .stage {
      position: sticky;
      inset-block-start: 16px;
      grid-template-columns: minmax(0, 1fr);
    }
    .back {
      max-height: 68vh;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .back g * {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .back {
      forced-color-adjust: none;
    }
    .skin {
      stroke: CanvasText;
      stroke-width: 0.5;
    }
    .hair {
      fill: CanvasText;
    }
    .lit {
      fill: none;
    }
    .on .low,
    .on .mid {
      fill: Highlight;
    }
    .back ellipse {
      opacity: 0;
    }
  }
`;
