import {css} from 'lit';

import {stoneTokens} from '../tokens/stone.styles.js';

/** The drawing of a stone: two tones, a gleam, and ember or a plain shadow under it. */
export const stoneStyles = [
  stoneTokens,
  css`
    .stone {
      position: relative;
      display: block;
      width: 100%;
      isolation: isolate;
    }
    .stone svg {
      display: block;
      width: 100%;
      height: auto;
      overflow: visible;
    }
    .stone::before {
      content: '';
      position: absolute;
      z-index: -1;
      inset: 46% -3% -18%;
      background: radial-gradient(
        closest-side,
        var(--b-glow) 30%,
        color-mix(in srgb, var(--b-glow) 33%, transparent) 72%,
        transparent
      );
      opacity: 0.85;
      transition: opacity 0.32s var(--b-ease);
    }
    .warm-2::before {
      opacity: 0.6;
    }
    .warm-1::before {
      opacity: 0.35;
    }
    .warm-0::before {
      inset: 58% 0 -10%;
      background: radial-gradient(closest-side, var(--b-shade) 40%, transparent);
      opacity: 0.3;
    }
    .rim {
      fill: color-mix(in oklab, var(--b-glow) 75%, var(--b-stone-low));
    }
    .warm-0 .rim,
    .low {
      fill: var(--b-stone-low);
    }
    .plane {
      fill: var(--b-stone-mid);
    }
    .gleam {
      fill: var(--b-stone-hi);
      opacity: 0.4;
    }
    .etch {
      fill: none;
      stroke: var(--b-stone-etch);
      stroke-width: 1.15;
      stroke-linecap: round;
      stroke-linejoin: round;
      opacity: 0.8;
    }
    @media (forced-colors: active) {
      .stone {
        forced-color-adjust: none;
      }
      .stone::before {
        display: none;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      .stone::before {
        transition: none;
      }
    }
    @media print {
      .stone::before {
        display: none;
      }
    }
  `,
];
