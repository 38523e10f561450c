import {css} from 'lit';

/** Headings, text and rows, for the widgets that have much to say. Their root is the container `b`. */
export const textStyles = css`
  .root {
    container: b / inline-size;
  }
  :is(p, ul, dl, dd, fieldset) {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
    text-wrap: pretty;
  }
  .h {
    display: block;
    outline: none;
    font-family: var(--basalt-display-font, inherit);
    font-size: 1.75em;
    font-weight: var(--basalt-display-weight, 600);
    letter-spacing: -0.012em;
    line-height: 1.16;
    text-wrap: balance;
  }
  :lang(ar) {
    line-height: 1.75;
  }
  .h:lang(ar) {
    letter-spacing: 0;
    line-height: 1.4;
  }
  .lead {
    max-width: 36em;
    font-size: 1.125em;
    line-height: 1.6;
  }
  .small {
    max-width: 40em;
    color: var(--b-ink-2);
    font-size: 0.875em;
    line-height: 1.5;
  }
  b,
  p[role='alert'] {
    font-weight: 600;
  }
  :is([role='alert'], [aria-live]):empty {
    position: absolute;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
  }
  .btn {
    text-align: center;
  }
  @container b (width >= 36em) {
    .h {
      font-size: 2.125em;
    }
  }
`;
