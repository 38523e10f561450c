import {css} from 'lit';

import {stoneStyles} from '../../base/stone.styles.js';

/* What stands where the booking system was, once it is done: over the page or in it. */
const ending = css`
  .ended {
    grid-template: auto / auto;
    min-height: 0;
  }
  .ending {
    display: grid;
    gap: 20px;
    align-content: start;
    box-sizing: border-box;
    width: 100%;
    margin-inline: auto;
    padding: 48px 20px 32px;
  }
  .ending .art {
    display: block;
    width: 88px;
    margin: 0;
  }
  .ending h2 {
    padding-inline-end: 40px;
    outline: none;
  }
  .hours {
    display: block;
    white-space: nowrap;
  }
  .ending .reference {
    overflow-wrap: anywhere;
  }
  .ending > .btn {
    justify-self: start;
  }
  .keep {
    display: grid;
    gap: 12px;
    justify-items: start;
    padding-block: 20px;
    border-block: 1px solid var(--b-line);
  }
  .asked {
    align-self: start;
    scroll-margin-block: 20px;
  }
  @media (max-width: 47.99em) {
    .ending .art {
      width: 72px;
    }
    .ending > .btn,
    .keep > .btn {
      width: 100%;
    }
  }
  @media (min-width: 48em) {
    dialog:has(.ended) {
      width: min(34em, 100vw - 48px);
    }
    .ending {
      grid-area: 1 / 1;
      padding: 44px;
    }
    .ended .close {
      grid-area: 1 / 1;
      z-index: 1;
    }
  }
`;

export const endingStyles = [stoneStyles, ending].flat();
