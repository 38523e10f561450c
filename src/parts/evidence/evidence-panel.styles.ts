import {css} from 'lit';

/** The panel comes with its own script, and so do its looks. */
export const panelStyles = css`
  .panel {
    display: grid;
    gap: 28px;
    align-items: start;
    margin-block-start: 24px;
    padding: 24px 20px;
    border-radius: var(--b-radius-l);
    corner-shape: squircle;
    background: var(--b-sunk);
    line-height: 1.5;
  }
  .panel > * {
    min-width: 0;
  }
  .panel p {
    margin: 0;
  }
  .panel p,
  .panel ol {
    font-size: 0.875em;
    text-wrap: pretty;
  }
  .panel .ph {
    margin: 0 0 6px;
    font-size: 1em;
    font-weight: 600;
    line-height: 1.35;
  }
  .panel p + .ph {
    margin-block-start: 22px;
  }
  .ph + .mark {
    margin-block-end: 4px;
    font-size: 0.9375em;
  }
  .panel ul,
  .panel ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .claims li {
    display: grid;
    gap: 4px 20px;
    padding-block: 11px;
    border-block-end: 1px solid var(--b-line);
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .claims li:last-child {
    border-block-end: 0;
  }
  .mark {
    display: flex;
    gap: 0.55em;
    align-items: center;
  }
  .sources {
    padding-block-start: 22px;
    border-block-start: 1px solid var(--b-line);
  }
  .panel ol {
    counter-reset: source;
  }
  .panel ol li {
    position: relative;
    margin-block-start: 8px;
    padding-inline-start: 1.8em;
    counter-increment: source;
  }
  .panel ol li::before {
    content: counter(source) '.';
    position: absolute;
    inset-inline-start: 0;
    color: var(--b-ink-2);
  }
  .panel a {
    color: var(--b-accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .panel a:hover {
    text-decoration-thickness: 2px;
  }
  .journal {
    all: unset;
    font-style: italic;
  }
  .root:lang(ja) .journal {
    font-style: normal;
  }
  .panel .small {
    max-width: 60em;
    color: var(--b-ink-2);
    font-size: 0.8125em;
  }
  .panel .btn {
    justify-self: start;
  }
  .vh {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container b (width >= 36em) {
    .panel {
      padding: 32px;
    }
    .claims li {
      grid-template-columns: 1fr 12em;
    }
  }
  @container b (width >= 52.5em) {
    .panel {
      grid-template-columns: 5fr 6fr;
      gap: 36px 64px;
      margin-block-start: 36px;
      padding: 44px 48px;
    }
    .sources,
    .small {
      grid-column: 1 / -1;
    }
    .panel ol {
      display: grid;
      grid-template-columns: repeat(3, 1fr);
      gap: 0 32px;
    }
  }
  @media print {
    .panel {
      padding-inline: 0;
    }
    .panel a::after {
      content: ' ' attr(href);
    }
  }
`;
