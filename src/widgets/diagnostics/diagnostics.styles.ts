import {css} from 'lit';

import {buttonStyles} from '../../base/button.styles.js';
import {iconStyles} from '../../base/icon.styles.js';
import {presets} from '../../tokens/presets.js';

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
  details {
    max-height: calc(50vh - 2px);
    overflow: auto;
    overscroll-behavior: contain;
  }
  summary {
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
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.5em;
    margin-block-start: 0.25em;
    border: solid currentColor;
    border-width: 1.75px 0 0 1.75px;
    rotate: 45deg;
  }
  details[open] > summary::after {
    margin-block: -0.25em 0;
    rotate: 225deg;
  }
  summary:focus-visible,
  li > button:focus-visible {
    outline-offset: -5px;
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
  .note,
  .subject,
  dt {
    color: var(--b-ink-2);
  }
  .note b {
    font-weight: 600;
    white-space: nowrap;
  }
  ol {
    list-style: none;
  }
  li {
    border-block-start: 1px solid var(--b-line);
  }
  li:last-child {
    border-block-end: 1px solid var(--b-line);
  }
  li > button {
    all: unset;
    display: block;
    box-sizing: border-box;
    width: 100%;
    cursor: pointer;
  }
  li,
  li > button {
    overflow-wrap: anywhere;
  }
  li > button,
  li:not(:has(button)) {
    padding-block: 12px;
  }
  li span {
    display: block;
  }
  .words {
    font-size: 1.1429em;
  }
  .where {
    width: fit-content;
    margin-block-start: 6px;
    color: var(--b-accent);
    font-weight: 600;
    text-decoration: underline 1px;
    text-underline-offset: 0.28em;
  }
  button:hover > .where {
    text-decoration-thickness: 2px;
  }
  dl {
    display: grid;
    gap: 6px;
  }
  dl > div {
    display: grid;
    grid-template-columns: 5fr 6fr;
    gap: 16px;
  }
  dd {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
  }
  label {
    display: grid;
    gap: 8px;
  }
  textarea {
    box-sizing: border-box;
    width: 100%;
    padding: 12px;
    border: 1.5px solid var(--b-edge);
    border-radius: var(--b-radius-s);
    background: var(--b-paper);
    color: inherit;
    font: inherit;
    resize: vertical;
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
export const styles = [presets, iconStyles, buttonStyles, panel];
