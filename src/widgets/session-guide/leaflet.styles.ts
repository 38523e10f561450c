import {css} from 'lit';

/** What is folded, and the whole on paper. Both come later than the rest. */
export const leafletStyles = css`
  details > :last-child {
    padding-block-end: 20px;
  }
  details li {
    max-width: 40em;
    margin-block-end: 6px;
    text-wrap: pretty;
  }
  details ul {
    padding-inline-start: 20px;
    list-style: disc;
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
    [type='range'],
    [part='print'],
    .stage > div,
    .way,
    .lit,
    .mid,
    ellipse {
      display: none;
    }
    .guide {
      gap: 16px;
    }
    .guide,
    .both,
    .steps {
      display: block;
    }
    .root {
      font-size: 11pt;
    }
    .scrub {
      margin-block: 16px;
    }
    .ribbon {
      width: 100%;
      margin: 0;
    }
    [x='-12'] {
      display: none;
    }
    .rest {
      fill: none;
      stroke: currentColor;
    }
    .hot {
      fill: currentColor;
      opacity: 0.55;
    }
    .ember {
      display: none;
    }
    .key i {
      border: 1px solid;
    }
    .key .hot {
      width: 0;
      height: 0;
      border-width: 6px 9px;
      box-shadow: none;
      opacity: 0.55;
    }
    .steps :is(.low, .plane, .gleam) {
      display: none;
    }
    .steps .rim {
      fill: none;
      stroke: currentColor;
      stroke-width: 4;
    }
    summary {
      list-style: none;
    }
    .stage {
      display: block;
      float: inline-end;
      position: static !important;
      width: 5.5cm;
      margin-inline-start: 24px;
    }
    .back {
      max-height: none;
      mask: none;
    }
    .skin,
    .sheet,
    .hair {
      fill: none;
      stroke: currentColor;
      stroke-width: 0.5;
    }
    .off .low,
    .low {
      fill: #fff;
      stroke: #000;
      stroke-width: 0.7;
      opacity: 1;
    }
    .steps li {
      padding-block-end: 6px;
      break-inside: avoid;
    }
    .at {
      outline: 0;
      background: none;
    }
    .steps .feel {
      display: block;
      margin: 0;
      font-weight: 400;
    }
    .steps button {
      min-height: 0;
      padding-block-start: 9px;
    }
    .address {
      display: block;
    }
    details {
      clear: both;
    }
    .sources li,
    details li {
      break-inside: avoid;
    }
  }
`;
