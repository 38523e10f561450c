import {css} from 'lit';

/** What a visitor does with a suggestion: take it along, and send it with a booking. */
export const handoutStyles = css`
  .after {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
    align-items: stretch;
  }
  .after .btn {
    padding-inline: 12px;
  }
  .consent {
    display: grid;
    gap: 4px;
    padding-block: 4px 12px;
    border-block: 1px solid var(--b-line);
  }
  .consent .check {
    min-height: 44px;
    padding-block-end: 0;
    border: 0;
  }
  .consent > :not(.check) {
    padding-inline-start: calc(1.4em + 18px);
  }
  .consent > .small {
    padding-inline-start: calc(1.6em + 18px);
  }
  summary {
    width: fit-content;
    padding-block: 10px;
    color: var(--b-accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.28em;
    cursor: pointer;
  }
  blockquote {
    margin: 4px 0 8px;
    padding: 16px 18px;
    border-radius: var(--b-radius-s);
    background: var(--b-sunk);
    font-size: 0.9375em;
    white-space: pre-wrap;
  }
  .by-hand {
    display: grid;
    gap: 8px;
  }
  textarea {
    box-sizing: border-box;
    width: 100%;
    padding: 14px 16px;
    border: 1.5px solid var(--b-edge);
    border-radius: var(--b-radius-m);
    background: var(--b-surface);
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  .vh {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  ::slotted([slot^='image-']) {
    display: block;
    max-width: 100%;
    height: auto;
    margin-inline: auto;
    border-radius: var(--b-radius-m);
  }
  @media screen {
    .printed {
      display: none;
    }
  }
  @container b (width >= 36em) {
    .after {
      display: flex;
    }
    .after .btn {
      padding-inline: 1.5em;
    }
    .after .text {
      padding-inline: 0.25em;
    }
    .after :nth-child(3) {
      margin-inline-start: auto;
    }
  }
`;
