import {css} from 'lit';

/** The suggestion. */
export const endingStyles = css`
  .single {
    width: min(44%, 200px);
    margin-inline: auto;
    padding-block: 16px 24px;
  }
  .small + .h {
    margin-block-start: 6px;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(7em, 1fr));
    gap: 14px 28px;
    font-variant-numeric: tabular-nums lining-nums;
  }
  dd {
    font-size: 1.125em;
  }
  ul {
    list-style: none;
  }
  .list {
    margin-block-start: 8px;
    border-block-start: 1px solid var(--b-line);
  }
  .list li {
    padding-block: 12px;
    border-block-end: 1px solid var(--b-line);
    break-inside: avoid;
  }
  .list .small {
    display: block;
  }
  .note,
  .caution {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 12px;
    align-items: start;
  }
  .note {
    font-size: 0.9375em;
  }
  .caution {
    padding: 16px 18px;
    border-radius: var(--b-radius-m);
    corner-shape: squircle;
    background: var(--b-caution-soft);
    color: var(--b-warned-ink);
  }
  .caution .icon {
    color: var(--b-caution);
  }
  @container b (width >= 26.25em) {
    .facts {
      display: flex;
      flex-wrap: wrap;
    }
  }
  @container b (width >= 52.5em) {
    .result {
      grid-template-columns: 5fr 7fr;
      column-gap: 64px;
    }
    .result > * {
      grid-column: 2;
    }
    .figure {
      grid-area: 1 / 1 / span 3;
      padding-block-start: 36px;
    }
    .figure > slot > * {
      width: min(80%, 300px);
    }
  }
  @media (forced-colors: active) {
    .caution {
      border: 1px solid;
    }
  }
  @media print {
    .caution {
      border: 1px solid;
      background: none;
    }
  }
`;
