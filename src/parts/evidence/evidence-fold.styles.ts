import {css} from 'lit';

/** The grade of a claim, of one size with its words, and the evidence to open. */
export const evidenceStyles = css`
  .evidence {
    display: flow-root;
    padding-block: 16px 36px;
  }
  .grade {
    display: flex;
    gap: 0.55em;
    align-items: center;
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.65;
  }
  .dots {
    display: flex;
    flex: none;
    gap: 0.22em;
  }
  .dots i {
    box-sizing: border-box;
    width: 0.82em;
    height: 0.62em;
    border: 1.5px solid var(--b-edge);
    border-radius: 50%;
  }
  .dots-1 :first-child,
  .dots-2 :not(:last-child),
  .dots-3 i {
    border: 0.35em solid;
    background: currentColor;
  }
  .evidence details {
    container: b / inline-size;
  }
  .evidence summary {
    display: flex;
    align-items: center;
    min-height: max(48px, 3em);
    width: fit-content;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.28em;
  }
  .evidence summary::after,
  summary b::after {
    content: '';
    display: inline-block;
    flex: none;
    width: 0.45em;
    height: 0.45em;
    margin-inline: 0.7em 0.3em;
    border: solid;
    border-width: 0 0.12em 0.12em 0;
    translate: 0 -0.12em;
    rotate: 45deg;
  }
  [open] > summary::after,
  [open] > summary b::after {
    translate: 0 0.12em;
    rotate: 225deg;
  }
  .evidence .panel {
    margin-block-start: 12px;
  }
  @media print {
    .evidence details:not([open]) {
      display: none;
    }
    .evidence summary {
      display: none;
    }
  }
`;
