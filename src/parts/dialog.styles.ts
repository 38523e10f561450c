import {css} from 'lit';

/**
 * What every dialog lies on. It is a ground of its own, so with the page's colours (`inherit`) it
 * must bring a whole set: the page's ink was made for the page's ground.
 */
export const dialogGround = css`
  .inherit dialog {
    --b-ink: #251f1b;
    --b-ink-2: #57504a;
    --b-surface: #fdfbf9;
    --b-sunk: #f1ece6;
    --b-line: #dbd5cd;
    --b-edge: #867f77;
    --b-focus: #251f1b;
  }
  .inherit.dark dialog {
    --b-ink: #ede9e4;
    --b-ink-2: #b7b2ab;
    --b-surface: #241f1c;
    --b-sunk: #14100d;
    --b-line: #3e3833;
    --b-edge: #7e7871;
    --b-focus: #ede9e4;
  }
  dialog {
    box-sizing: border-box;
    width: 100vw;
    max-width: none;
    height: 100dvh;
    max-height: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: var(--b-surface);
    color: var(--b-ink);
    font-size: max(16px, 1em);
    text-align: start;
  }
  dialog:not([open]) {
    display: none;
  }
  dialog::backdrop {
    background: rgb(20 16 13 / 0.55);
  }
`;
