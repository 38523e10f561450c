import {css} from 'lit';

import {buttonStyles} from '../../base/button.styles.js';
import {iconStyles} from '../../base/icon.styles.js';
import {presets} from '../../tokens/presets.js';
import {listStyles} from './diagnostics-list.styles.js';

/* A page's resets would take the panel from its place, but for `!important`. */
const panel = css`
  :host {
    position: fixed !important;
    z-index: 2147483646 !important;
    inset: auto 0 0 !important;
    width: auto !important;
    margin: 0 !important;
    padding: 0 !important;
  }
  .root.basalt {
    padding: 0;
    border-block-start: 1px solid var(--b-line);
    border-radius: 0;
    background: var(--b-surface);
    box-shadow: 0 24px 64px -16px rgb(48 42 38 / 0.38);
  }
  .root.dark {
    box-shadow: none;
  }
  section {
    position: relative;
  }
  h2,
  h3,
  ol,
  dl,
  dd,
  p {
    margin: 0;
    padding: 0;
  }
  h2 {
    flex: 1;
    font-family: var(--basalt-display-font, inherit);
    font-size: 1.375em;
    font-weight: var(--basalt-display-weight, 600);
    line-height: 1.16;
    letter-spacing: -0.012em;
  }
  h3 {
    font-size: 1em;
    font-weight: 600;
    line-height: 1.35;
  }
  /* All of it scrolls but for the heading. */
  section > details {
    max-height: calc(50vh - 2px);
    overflow: auto;
    overscroll-behavior: contain;
  }
  section > details > summary {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    gap: 12px;
    align-items: center;
    box-sizing: border-box;
    min-height: 64px;
    padding: 12px 20px;
    padding-inline-end: 68px;
    background: var(--b-surface);
    list-style: none;
    cursor: pointer;
  }
  section > details > summary::-webkit-details-marker {
    display: none;
  }
  section > details > summary::after {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.5em;
    margin-block-start: 0.25em;
    border: solid currentColor;
    border-width: 1.75px 0 0 1.75px;
    rotate: 45deg;
  }
  section > details[open] > summary::after {
    margin-block: -0.25em 0;
    rotate: 225deg;
  }
  section > details > summary:focus-visible {
    outline-offset: -3px;
  }
  .close {
    position: absolute;
    z-index: 2;
    inset-block-start: 8px;
    inset-inline-end: 12px;
    border-color: transparent;
  }
  .body {
    display: grid;
    gap: 16px;
    padding: 0 20px 20px;
    font-size: 0.875em;
    line-height: 1.5;
  }
  @media (min-width: 40em) {
    :host {
      inset-block-end: 16px !important;
      inset-inline: auto 16px !important;
      width: 420px !important;
    }
    .root.basalt {
      border: 1px solid var(--b-line);
      border-radius: var(--b-radius-l);
      corner-shape: squircle;
      overflow: clip;
    }
  }
  @media (forced-colors: active) {
    .root.basalt {
      border: 2px solid CanvasText;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;

// The theme comes along: a panel that stood there without its ground could not be read.
export const styles = [presets, iconStyles, buttonStyles, panel, listStyles];
