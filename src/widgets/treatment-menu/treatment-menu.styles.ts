import {css} from 'lit';

/** A list like a printed one: names and words, and a column of prices that are links. */
export const styles = css`
  .menu,
  .groups,
  .about {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .menu {
    gap: 20px;
  }
  .menu > slot {
    display: block;
  }
  .coming {
    min-block-size: 100vh;
  }
  .groups {
    gap: 44px;
    margin-block-start: 8px;
  }
  .title {
    padding-block-end: 14px;
    font-weight: 600;
  }
  ul {
    /* 'none' would be no list any more to VoiceOver. */
    list-style: '';
  }
  .group > ul {
    border-block-start: 1.5px solid;
  }
  .treatment {
    display: grid;
    gap: 14px 32px;
    padding-block: 26px;
    border-block-end: 1px solid var(--b-line);
    break-inside: avoid;
  }
  .about {
    gap: 8px;
    align-content: start;
    max-width: 34em;
  }
  .name {
    font-family: var(--basalt-display-font, inherit);
    font-size: 1.375em;
    font-weight: var(--basalt-display-weight, 600);
    line-height: 1.2;
    text-wrap: balance;
  }
  .name:lang(ar) {
    line-height: 1.4;
  }
  .about > p:not(.small) {
    color: var(--b-ink-2);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
  }
  .heat {
    display: inline-flex;
    gap: 0.2em;
    margin-inline-end: 0.6em;
  }
  .heat i {
    box-sizing: border-box;
    width: 0.8em;
    height: 0.58em;
    border: 1px solid var(--b-edge);
    border-radius: 46% 54% 52% 48%;
  }
  /* Forced colours know no grounds: it is all border. */
  .heat .warm {
    border: 0.29em solid;
  }
  .prices {
    display: grid;
    gap: 2px;
    align-content: start;
  }
  .price {
    box-sizing: border-box;
    display: flex;
    gap: 18px;
    align-items: center;
    min-height: 48px;
    padding-inline: 8px;
    margin-inline: -8px;
    border-radius: var(--b-radius-s);
    color: inherit;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.35;
    text-decoration: none;
  }
  .price > :first-child {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: center;
  }
  .cost {
    font-size: 1.0625em;
    text-align: end;
  }
  .book {
    color: var(--b-accent);
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.28em;
  }
  [href].price:hover,
  .chosen {
    background: var(--b-accent-soft);
  }
  .price.chosen {
    font-weight: 600;
  }
  .treatment.chosen {
    padding-inline: 8px;
    margin-inline: -8px;
  }
  .tick {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    font-size: 0.875em;
    font-weight: 600;
  }
  .tick .icon {
    width: 1.25em;
    height: 1.25em;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .note {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 12px;
    max-width: 44em;
  }
  /* Nothing moves when the choices come. */
  .filter:empty {
    min-height: 73px;
  }
  .own > .filter {
    margin-block-end: 20px;
  }
  @container b (width >= 42em) {
    .treatment {
      grid-template-columns: 1fr minmax(280px, 17.5em);
      gap: 32px 48px;
    }
    .prices {
      margin-block-start: -10px;
    }
  }
  @container b (width >= 60em) {
    .group:has(.named) {
      display: grid;
      grid-template-columns: 12.5em 1fr;
      gap: 0 48px;
      border-block-start: 1.5px solid;
    }
    .group > .named {
      border: 0;
    }
    .title {
      padding-block: 28px 14px;
    }
    .named > :last-child {
      border: 0;
    }
  }
  @media (forced-colors: active) {
    .chosen {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .book,
    .filter {
      display: none;
    }
  }
`;
