import {css} from 'lit';

import {dialogGround} from '../../parts/dialog.styles.js';
import {endingStyles} from './book-ending.styles.js';
import {frameStyles} from './book-frame.styles.js';

const dialog = css`
  dialog {
    overflow: auto;
    overscroll-behavior: contain;
  }
  .sheet {
    position: relative;
    display: grid;
    min-height: 100%;
    grid-template-rows: auto 1fr;
  }
  .summary {
    display: grid;
    gap: 16px;
    align-content: start;
    padding: 24px 20px 20px;
  }
  .art {
    display: none;
    width: 104px;
    margin-block-end: 8px;
  }
  h2,
  dl,
  dd {
    margin: 0;
  }
  h2 {
    padding-inline-end: 56px;
    font-family: var(--basalt-display-font, inherit);
    font-size: 1.625em;
    font-weight: var(--basalt-display-weight, 600);
    line-height: 1.16;
    text-wrap: balance;
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
  .price::before {
    content: '·';
    margin-inline: 0.4em;
  }
  .close {
    position: fixed;
    z-index: 2;
    inset-block-start: 12px;
    inset-inline-end: 12px;
    border-color: transparent;
    border-radius: 50%;
    background: var(--b-surface);
    color: var(--b-ink);
  }
  @media (min-width: 48em) {
    dialog {
      width: min(940px, 100vw - 48px);
      height: fit-content;
      max-height: calc(100dvh - 48px);
      margin: auto;
      border-radius: 26px;
      corner-shape: squircle;
      box-shadow: 0 24px 64px -16px rgb(48 42 38 / 0.38);
    }
    .dark dialog {
      border: 1px solid var(--b-line);
      box-shadow: none;
    }
    .sheet {
      grid-template: auto / 5fr 7fr;
      min-height: 520px;
    }
    .summary {
      grid-area: 1 / 1;
      align-self: start;
      position: sticky;
      inset-block-start: 0;
      gap: 20px;
      padding: 44px;
      padding-inline-end: 24px;
    }
    .art {
      display: block;
    }
    h2 {
      padding: 0;
    }
    .calendar {
      grid-area: 1 / 2;
      padding: 56px 32px 32px;
    }
    .close {
      grid-area: 1 / 2;
      place-self: start end;
      position: sticky;
      inset-block-start: 12px;
      margin: 12px;
      background: none;
    }
  }
  @supports (corner-shape: squircle) {
    @media (min-width: 48em) {
      dialog {
        border-radius: 44px;
      }
    }
  }
  @media (forced-colors: active) {
    dialog {
      border: 2px solid CanvasText;
    }
  }
`;

export const dialogStyles = [frameStyles, dialogGround, dialog, endingStyles].flat();
