import {css} from 'lit';

/**
 * What every dialog lies on. It is a ground of its own, so with the page's colours (`inherit`) it
 * must bring a whole set: the page's ink was made for the page's ground.
 */
const ground = css`
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
  .close {
    inset-block-start: 12px;
    inset-inline-end: 12px;
    border-color: transparent;
    border-radius: 50%;
    background: var(--b-surface);
    color: var(--b-ink);
  }
`;

/** From this width on, in em, a dialog is a panel in the middle of the page. */
const panel = (width: number) => css`
  @media (min-width: ${width}em) {
    dialog {
      margin: auto;
      border-radius: 26px;
      corner-shape: squircle;
      box-shadow: 0 24px 64px -16px rgb(48 42 38 / 0.38);
    }
    .dark dialog {
      border: 1px solid var(--b-line);
      box-shadow: none;
    }
    @supports (corner-shape: squircle) {
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

/** A dialog that is a whole phone, and a panel on all that is wider. */
export const panelFromTablets = [ground, panel(26.25)];

/** A dialog with two columns: a panel where there is room for both. */
export const panelFromDesks = [ground, panel(48)];
