import {css} from 'lit';

import {panelFromDesks} from '../../parts/dialog.styles.js';
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
  .summary h2 {
    padding-inline-end: 56px;
  }
  .price::before {
    content: '·';
    margin-inline: 0.4em;
  }
  .close {
    position: fixed;
    z-index: 2;
  }
  @media (min-width: 48em) {
    dialog {
      width: min(940px, 100vw - 48px);
      height: fit-content;
      max-height: calc(100dvh - 48px);
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
    .summary h2 {
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
      margin: 12px;
      background: none;
    }
  }
`;

export const dialogStyles = [frameStyles, panelFromDesks, dialog, endingStyles].flat();
