import {css} from 'lit';

import {evidenceStyles} from '../../parts/evidence/evidence-fold.styles.js';

const own = css`
  .benefits {
    display: grid;
    gap: 4px;
    margin-block-start: 8px;
  }
  .benefits > ul > li {
    padding-block: 10px 2px;
    border-block-end: 1px solid var(--b-line);
  }
  /* What is claimed and how sure it is: one size, one weight, one colour. */
  .benefits .grade {
    font-size: 1em;
    line-height: inherit;
  }
  .benefits .evidence {
    padding: 0;
  }
  .benefits [open] {
    padding-block-end: 14px;
  }
  .benefits > p:last-child {
    margin-block-start: 10px;
  }
`;

/** The benefits of a treatment, and the evidence to open. */
export const benefitsStyles = [evidenceStyles, own];
