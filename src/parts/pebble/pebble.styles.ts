import {css} from 'lit';

/**
 * A stone one em wide: under it a pool of ember or of shadow, then the stone with its gleam, its
 * lit plane and its rim. How warm it is, is one number. On paper, and where a visitor has chosen
 * the colours, it is an outline. The colours are those of `tokens/stone.styles.js` where a theme
 * sets them; else one set that stands on light and on dark alike, so that no page waits for both.
 */
export const pebbleStyles = css`
  .stone {
    --ember: color-mix(in oklab, var(--b-glow) var(--warmth, 100%), var(--b-shade, #0007));
    position: relative;
    isolation: isolate;
    width: 1em;
    aspect-ratio: 1.4;
    color: var(--b-stone-etch, #fdfbf9);
  }
  .warm-0 {
    --warmth: 0%;
  }
  .warm-1 {
    --warmth: 55%;
  }
  .warm-2 {
    --warmth: 82%;
  }
  .stone::before,
  .stone::after {
    content: '';
    position: absolute;
    z-index: -1;
    inset: 50% -7% -18%;
    background: radial-gradient(closest-side, var(--ember), transparent);
  }
  .stone::after {
    inset: 0;
    border-radius: 49% 51% 46% 54% / 52% 56% 44% 48%;
    background: radial-gradient(24% 13% at 36% 22%, var(--b-stone-hi, #68635d), transparent)
      var(--b-stone-mid, #4a4540);
    box-shadow:
      inset 0 -0.025em 0.015em var(--ember),
      inset 0 -0.09em 0.03em 0.02em var(--b-stone-low, #302a26);
  }
  :nth-child(even) > .stone::after {
    transform: scaleX(-1);
  }
  @media print, (forced-colors: active) {
    .stone {
      color: inherit;
    }
    .stone::before {
      display: none;
    }
    .stone::after {
      border: 1.5px solid;
      background: none;
      box-shadow: none;
    }
  }
`;
