import {css} from 'lit';

import {buttonStyles} from '../../base/button.styles.js';
import {iconStyles} from '../../base/icon.styles.js';

const frame = css`
  h2,
  h3,
  p,
  dl,
  dd {
    margin: 0;
  }
  h2 {
    font-family: var(--basalt-display-font, inherit);
    font-size: 1.625em;
    font-weight: var(--basalt-display-weight, 600);
    line-height: 1.16;
    text-wrap: balance;
  }
  h3 {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.35;
  }
  .note {
    color: var(--b-ink-2);
    font-size: 0.875em;
    line-height: 1.5;
  }
  .first button {
    min-height: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  dl {
    display: grid;
    gap: 12px;
  }
  dt {
    color: var(--b-ink-2);
    font-size: 0.875em;
    line-height: 1.5;
  }
  dd {
    font-size: 1.0625em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  dd .note {
    display: block;
  }
  .calendar {
    display: grid;
    align-content: safe center;
    gap: 20px;
    min-height: 360px;
    padding: 20px;
    background: var(--b-sunk);
  }
  .card {
    display: grid;
    gap: 16px;
    justify-items: start;
    width: 100%;
    max-width: 25em;
    box-sizing: border-box;
    margin-inline: auto;
    padding: 26px 24px;
    border-radius: var(--b-radius-m);
    corner-shape: squircle;
    background: var(--b-surface);
    box-shadow: 0 10px 30px -12px rgb(48 42 38 / 0.3);
  }
  .dark .card {
    border: 1px solid var(--b-line);
    box-shadow: none;
  }
  .card > .solid {
    width: 100%;
  }
  .card > .icon {
    width: 2.25em;
    height: 2.25em;
    color: var(--b-accent);
  }
  .ways {
    margin-inline-start: -4px;
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }
  .ways .btn {
    min-height: 44px;
    font-weight: 400;
  }
  .opening {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: center;
  }
  .spinner {
    width: 1.1em;
    height: 1.1em;
    border: 2px solid currentColor;
    border-inline-end-color: transparent;
    border-radius: 46% 54% 52% 48% / 52% 46% 54% 48%;
    animation: turn 1.2s linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  iframe {
    box-sizing: border-box;
    width: 100%;
    min-height: 520px;
    border: 0;
    border-radius: var(--b-radius-s);
    background: var(--b-surface);
    color-scheme: normal;
  }
  iframe.opening {
    position: absolute;
    visibility: hidden;
  }
  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation-duration: 6s;
    }
  }
  @media (forced-colors: active) {
    .card {
      border: 2px solid CanvasText;
    }
  }
`;

/** The booking system's frame, and what stands in its place before it and after it. */
export const frameStyles = [iconStyles, buttonStyles, frame].flat();
