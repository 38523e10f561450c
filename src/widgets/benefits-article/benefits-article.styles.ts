import {css} from 'lit';

/*
 * A column to read in, some 65 letters wide. With room, the list of contents stands beside it and
 * the stones hang on a thread at its edge. `src/styles/basalt-benefits-article.css` keeps these
 * measures before the script comes: change them together.
 */
export const styles = css`
  .both {
    display: flow-root;
  }
  .body {
    display: flow-root;
    max-width: 40em;
  }
  .lead {
    margin-block: 16px 28px;
  }
  article > .h {
    font-size: 2em;
  }
  .words {
    max-width: 34em;
    font-size: 1.0625em;
    line-height: 1.65;
  }
  :lang(ar) .words {
    line-height: 1.85;
  }
  section > .h {
    margin-block-end: 12px;
    font-size: 1.5em;
    scroll-margin-block-start: 24px;
  }

  .contents {
    margin-block-end: 28px;
  }
  .contents summary,
  .summary {
    display: flex;
    gap: 16px;
    align-items: center;
    justify-content: space-between;
    box-sizing: border-box;
    min-height: max(48px, 3em);
    border-block: 1px solid var(--b-line);
  }
  .contents ol {
    margin: 0;
    padding-block: 8px;
    padding-inline: 0;
    border-block-end: 1px solid var(--b-line);
    list-style: none;
  }
  .contents a {
    display: flex;
    align-items: center;
    box-sizing: border-box;
    min-height: 44px;
    padding-block: 8px;
    color: inherit;
    line-height: 1.3;
    text-decoration: none;
  }
  .contents a:hover {
    text-decoration: underline;
  }
  summary {
    cursor: pointer;
  }

  section {
    padding-block: 8px 12px;
  }
  section > .stone {
    display: flow-root;
    margin-block-end: 20px;
    font-size: 72px;
  }
  .stone svg {
    display: block;
    margin: 18% 35%;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.15;
    stroke-linecap: round;
    stroke-linejoin: round;
    opacity: 0.8;
  }

  .offer {
    margin-block-start: 28px;
    padding: 28px 24px;
    border-radius: var(--b-radius-l);
    corner-shape: squircle;
    background: var(--b-sunk);
  }
  .offer .small {
    margin-block-start: 16px;
  }
  [part='note'] {
    min-height: 6em;
    margin-block-start: 12px;
  }
  ::slotted([data-benefit]) {
    margin-block-end: 0 !important;
  }
  .vh {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @container b (width >= 26.25em) {
    [part='note'] {
      min-height: 4.5em;
    }
  }
  @container b (width >= 36em) {
    [part='note'] {
      min-height: 3em;
    }
    article > .h {
      font-size: 2.5em;
    }
    section {
      position: relative;
      isolation: isolate;
      padding-inline-start: 108px;
    }
    /* The thread that the stones hang on, from the first to the last of them. */
    .benefit::before {
      content: '';
      position: absolute;
      z-index: -1;
      inset-block: 0;
      inset-inline-start: 35px;
      width: 1.5px;
      background: var(--b-line);
    }
    .benefit:nth-of-type(2)::before {
      inset-block-start: 30px;
    }
    .benefit:nth-last-of-type(2)::before {
      inset-block-end: auto;
      height: 30px;
    }
    section > .stone {
      position: absolute;
      inset-block-start: 4px;
      inset-inline-start: 0;
      margin: 0;
    }
    section ~ [part='note'],
    section ~ .offer {
      margin-inline-start: 108px;
    }
  }
  @container b (width >= 52.5em) {
    .both {
      display: grid;
      grid-template-columns: 14em minmax(0, 1fr);
      gap: 0 64px;
      align-items: start;
    }
    .body:only-child {
      grid-column: 1 / -1;
    }
    .contents {
      position: sticky;
      inset-block-start: 24px;
      margin: 0;
    }
    .contents summary {
      flex-wrap: wrap;
      gap: 0 12px;
      padding-block: 10px;
    }
    .offer {
      padding: 36px 40px;
    }
  }
  @media print, (forced-colors: active) {
    .benefit::before {
      display: none;
    }
  }
  @media print {
    .contents,
    .offer {
      display: none;
    }
    section {
      break-inside: avoid;
    }
    .h {
      break-after: avoid;
    }
    .both {
      display: block;
    }
  }
`;
