import {css} from 'lit';

import {buttonStyles} from '../../base/button.styles.js';
import {iconStyles} from '../../base/icon.styles.js';
import {choiceStyles} from '../../parts/choice.styles.js';
import {dialogGround} from '../../parts/dialog.styles.js';

const branches = css`
  dialog.branches {
    width: min(30em, 100vw);
    height: fit-content;
    max-height: 100dvh;
    margin: auto auto 0;
    border-radius: var(--b-radius-l) var(--b-radius-l) 0 0;
    corner-shape: squircle;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .ask {
    position: relative;
    display: grid;
    gap: 20px;
    padding: 24px 20px calc(20px + env(safe-area-inset-bottom));
  }
  .branches fieldset {
    display: grid;
    gap: 10px;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .branches legend {
    padding-inline-end: 52px;
    font-family: var(--basalt-display-font, inherit);
    font-size: 1.375em;
    font-weight: var(--basalt-display-weight, 600);
    line-height: 1.25;
  }
  .branches .option:has(:checked) {
    border-color: var(--b-accent);
    background: var(--b-accent-soft);
  }
  .branches .note {
    display: block;
    color: var(--b-ink-2);
    font-size: 0.875em;
    line-height: 1.5;
  }
  .shut {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-end: 12px;
    border-color: transparent;
    border-radius: 50%;
    background: none;
    color: var(--b-ink);
  }
  @media (min-width: 48em) {
    dialog.branches {
      margin: auto;
      border-radius: 26px;
      box-shadow: 0 24px 64px -16px rgb(48 42 38 / 0.38);
    }
    .ask {
      padding: 32px;
    }
  }
  @media (forced-colors: active) {
    dialog.branches {
      border: 2px solid CanvasText;
    }
  }
`;

export const branchStyles = [iconStyles, buttonStyles, choiceStyles, dialogGround, branches].flat();
