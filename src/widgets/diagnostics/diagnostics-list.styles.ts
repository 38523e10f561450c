import {css} from 'lit';

/** What stands in the panel: the mistakes, the facts, and the text to copy. */
export const listStyles = css`
  /* With nothing in it, it takes no gap. */
  [aria-live]:not(:has(li)) {
    margin-block-start: -16px;
  }
  .note,
  .subject,
  dt {
    color: var(--b-ink-2);
  }
  .note b {
    font-weight: 600;
    white-space: nowrap;
  }
  ol {
    list-style: none;
  }
  ol > li {
    border-block-start: 1px solid var(--b-line);
  }
  ol > li:last-child {
    border-block-end: 1px solid var(--b-line);
  }
  li > button {
    all: unset;
    display: block;
    box-sizing: border-box;
    width: calc(100% + 24px);
    margin-inline: -12px;
    padding-inline: 12px;
    border-radius: var(--b-radius-m);
    cursor: pointer;
  }
  li,
  li > button {
    overflow-wrap: anywhere;
  }
  li > button,
  ol > li:not(:has(button)) {
    padding-block: 12px;
  }
  li span {
    display: block;
  }
  .words {
    font-size: 1.1429em;
  }
  .where {
    width: fit-content;
    margin-block-start: 6px;
    color: var(--b-accent);
    font-weight: 600;
    text-decoration: underline 1px;
    text-underline-offset: 0.28em;
  }
  button:hover > .where {
    text-decoration-thickness: 2px;
  }
  /* Who says so, below a claim. */
  li > details {
    padding-block-end: 12px;
  }
  li > details > summary {
    width: fit-content;
    padding-block: 12px;
    margin-block: -6px;
    cursor: pointer;
  }
  ul {
    display: grid;
    gap: 6px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li a {
    color: var(--b-accent);
  }
  dl {
    display: grid;
    gap: 6px;
  }
  dl > div {
    display: grid;
    grid-template-columns: 5fr 6fr;
    gap: 16px;
  }
  dd {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
  }
  label {
    display: grid;
    gap: 8px;
  }
  textarea {
    box-sizing: border-box;
    width: 100%;
    padding: 12px;
    border: 1.5px solid var(--b-edge);
    border-radius: var(--b-radius-s);
    background: var(--b-paper);
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  li > button:focus-visible {
    outline-offset: -3px;
  }
`;
