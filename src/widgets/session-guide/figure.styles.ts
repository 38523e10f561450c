import {css} from 'lit';

/** The drawing of the back, and what is said of the minute beside it. */
export const figureStyles = css`
  .stage {
    gap: 20px;
    align-items: center;
  }
  .back {
    display: block;
    width: 100%;
    max-width: 20em;
    max-height: 68vh;
    mask-image: linear-gradient(#000 86%, transparent);
  }
  .stage p {
    margin-block-end: 8px;
  }
  .stage .name {
    font-size: 1.375em;
  }
  .skin {
    fill: var(--pale);
    stroke-width: 0.5;
  }
  .lit {
    fill: var(--lit);
  }
  .hair {
    fill: var(--mark);
  }
  .line {
    fill: none;
    stroke: var(--mark);
    stroke-width: 0.5;
    stroke-linecap: round;
  }
  .spine {
    stroke-width: 0.9;
    stroke-dasharray: 0.1 2.2;
  }
  .sheet {
    fill: var(--calm);
  }
  .way {
    stroke: var(--b-accent);
    stroke-width: 5.8;
    opacity: 0.3;
  }
  .on ellipse {
    fill: var(--b-glow);
    opacity: 0.7;
    filter: blur(0.7px);
  }
  .low {
    fill: var(--b-stone-low);
  }
  .mid {
    fill: var(--b-stone-mid);
  }
  .off * {
    opacity: 0;
  }
  .off .low {
    fill: none;
    stroke: var(--mark);
    stroke-width: 0.5;
    opacity: 1;
  }
  @container b (width >= 22em) {
    .stage:has(svg) {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
  }
  @container b (width >= 52.5em) {
    .stage:has(+ ol) {
      position: sticky;
      inset-block-start: 16px;
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    g * {
      transition: opacity 0.32s var(--b-ease);
    }
  }
`;
