import {css} from 'lit';

/** What is folded, and the whole on paper. Both come later than the rest. */
export const leafletStyles = css`
  details > :last-child {
    padding-block-end: 20px;
  }
  details li + li {
    margin-block-start: 6px;
  }
  .sources li {
    display: flex;
    gap: 12px;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  .address {
    display: none;
  }
  @media print {
    .switch,
    [part='print'],
    summary::marker {
      display: none;
    }
    .guide,
    .both {
      gap: 20px;
    }
    .address {
      display: block;
      font-size: 0.8125em;
    }
    .advice li {
      break-inside: avoid;
    }
    [type='range'] {
      display: none;
    }
    .track {
      height: 32px;
      overflow: hidden;
    }
    .rest {
      fill: none;
      stroke: currentColor;
    }
    .hot {
      fill: currentColor;
      opacity: 0.6;
    }
    .ember {
      fill: none;
      filter: none;
    }
    .key i {
      border: 1px solid;
    }
    .key .hot {
      border-width: 7px 9px;
      opacity: 0.6;
    }
    .stage {
      display: block;
      float: inline-end;
      position: static;
      width: 6.5cm;
      margin-inline-start: 20px;
    }
    .now,
    .way,
    .back :is(ellipse, .mid, .hi) {
      display: none;
    }
    .back {
      mask: none;
    }
    .skin {
      fill: none;
      stroke: currentColor;
      stroke-width: 0.4;
    }
    .lit {
      display: none;
    }
    .back .low {
      fill: #fff;
      stroke: currentColor;
      stroke-width: 0.6;
    }
    .steps,
    .both {
      display: block;
    }
    .steps .at {
      border-color: transparent;
      background: none;
    }
    .steps li .feel {
      display: block;
      font-weight: 400;
    }
    .steps button {
      min-height: 0;
    }
    .steps li {
      padding-block: 2px 8px;
    }
  }
`;
