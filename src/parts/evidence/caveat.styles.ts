import {css} from 'lit';

/** What stands under the article's own wording: of its size and its colour, in paragraphs. */
export const caveatStyles = css`
  /* What is hidden in it must not reach out of a row that scrolls. */
  .caveat {
    position: relative;
    display: block;
    margin-block-start: 0.75em;
  }
  .caveat b {
    font-weight: 600;
  }
  .caveat a {
    color: var(--b-accent);
  }
  .caveat i {
    all: unset;
    font-style: italic;
  }
  /* Japanese has no italics, and leans letters that were not drawn for it. */
  .root:lang(ja) .caveat i {
    font-style: normal;
  }
  .caveat .vh {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
