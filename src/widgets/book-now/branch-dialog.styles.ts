import {css} from 'lit';

import {buttonStyles} from '../../base/button.styles.js';
import {iconStyles} from '../../base/icon.styles.js';
import {choiceStyles} from '../../parts/choice.styles.js';
import {panelFromDesks} from '../../parts/dialog.styles.js';

const branches = css`
  dialog.branches {
    width: min(30em, 100vw);
    height: fit-content;
    max-height: 100dvh;
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
  .ask .close {
    position: absolute;
  }
  @media (max-width: 47.99em) {
    dialog.branches {
      margin: auto auto 0;
      border-radius: var(--b-radius-l) var(--b-radius-l) 0 0;
      corner-shape: squircle;
    }
  }
  @media (min-width: 48em) {
    .ask {
      padding: 32px;
    }
  }
`;

export const branchStyles = [
  iconStyles,
  buttonStyles,
  choiceStyles,
  panelFromDesks,
  branches,
].flat();
