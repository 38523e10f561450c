import {css} from 'lit';

/**
 * A suggestion on paper, whether the visitor prints it alone or the whole page: black on white, with
 * a letterhead and every answer, and nothing to press. Blocks, since browsers cut grids badly.
 */
export const leafletStyles = css`
  @media screen {
    .printed {
      display: none;
    }
  }
  @media print {
    .root {
      --b-ink: #000 !important;
      --b-ink-2: #000 !important;
      --b-line: #bbb !important;
      --b-paper: none !important;
      padding: 0 !important;
      color: #000 !important;
      font-size: 14px !important;
      line-height: 1.45 !important;
    }
    .after,
    .in-menu,
    .consent,
    .by-hand,
    .books {
      display: none;
    }
    .result,
    .suggestion {
      position: relative;
      display: block;
    }
    .suggestion > div:first-of-type,
    .lead {
      padding-inline-end: 108px;
    }
    .suggestion > * {
      margin-block-end: 16px;
    }
    .facts,
    .letterhead {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 28px;
    }
    .letterhead {
      justify-content: space-between;
      padding-block-end: 8px;
      border-block-end: 1px solid;
    }
    .figure {
      position: absolute;
      inset-block-start: 52px;
      inset-inline-end: 0;
      width: 84px;
      padding: 0;
    }
    .figure > slot > * {
      width: 100%;
      padding: 0;
    }
    .spine {
      gap: 8px 20%;
    }
    .rim {
      fill: none;
      stroke: #000;
      stroke-width: 2;
    }
    .stone :not(svg, g, .rim) {
      display: none;
    }
    .list,
    .answers {
      margin-block-start: 4px;
    }
    .list li {
      padding-block: 6px;
    }
    .answers {
      columns: 2;
      column-gap: 28px;
    }
    .answers li {
      padding-block: 4px;
      break-inside: avoid;
    }
    .answers .small {
      display: block;
    }
    .answers + p {
      margin-block-start: 12px;
    }
    b[role],
    .printed > b {
      break-after: avoid;
    }
    dialog {
      position: absolute;
      inset: 0 auto auto 0;
      width: 100%;
      max-width: none;
      height: auto;
      max-height: none;
      border: 0;
      overflow: visible;
    }
  }
`;
