import {css} from 'lit';

import {panelFromTablets} from '../../parts/dialog.styles.js';

const sheet = css`
  .root:has(> dialog) {
    padding: 0;
    background: none;
  }
  dialog {
    overflow: hidden;
  }
  .sheet {
    container: b / inline-size;
    display: grid;
    grid-template-rows: 1fr auto;
    align-items: start;
    box-sizing: border-box;
    height: 100%;
    padding: 72px 20px 32px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .sheet > * {
    min-width: 0;
    scroll-margin-block-start: 72px;
  }
  /* Beside the stones, where there is room; over what is scrolled under it. */
  .close {
    position: absolute;
    z-index: 2;
  }
  .sheet .progress {
    margin-block-start: -50px;
    padding-inline-end: 52px;
  }
  .sheet .step {
    gap: 16px;
  }
  @container b (width >= 36em) {
    .sheet .start {
      grid-template-columns: 8fr 5fr;
      gap: 48px;
      align-items: center;
      align-self: center;
    }
    .sheet .start .spine {
      width: min(90%, 220px);
    }
  }
  @media (min-width: 26.25em) {
    dialog {
      width: min(760px, 100vw - 48px);
      height: min(700px, 100dvh - 48px);
    }
    .sheet {
      padding: 80px clamp(28px, 7vw, 56px) 44px;
    }
    .close {
      inset-block-start: 16px;
      inset-inline-end: 16px;
    }
    .sheet .progress {
      margin-block-start: -54px;
      padding-inline-end: 24px;
    }
  }
  @media print {
    dialog[open] {
      position: static;
      width: auto;
      height: auto;
      overflow: visible;
      border-radius: 0;
      box-shadow: none;
    }
    dialog::backdrop {
      display: none;
    }
    .sheet {
      height: auto;
      padding: 24px;
      overflow: visible;
    }
  }
`;

/** The dialog around the quiz: a whole phone, or a panel in the middle. */
export const quizDialogStyles = [...panelFromTablets, sheet];
