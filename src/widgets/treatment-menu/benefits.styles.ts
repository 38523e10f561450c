import {css} from 'lit';

import {evidenceStyles} from '../../parts/evidence/evidence-fold.styles.js';

const own = css`
  .benefits {
    display: grid;
    gap: 4px;
    margin-block-start: 8px;
  }
  .benefits > ul > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    justify-content: space-between;
    padding-block: 10px 0;
    border-block-end: 1px solid var(--b-line);
  }
  /* What is claimed and how sure it is: one size, one weight, one colour. */
  .benefits .grade {
    font-size: 1em;
    line-height: inherit;
  }
  .benefits .evidence {
    display: contents;
  }
  .benefits details {
    flex: 1 0 100%;
    min-width: 0;
  }
  .benefits [open] {
    padding-block-end: 14px;
  }
  .benefits .vh {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .benefits > p:last-child {
    margin-block-start: 10px;
  }
`;

/** The benefits of a treatment, and the evidence to open. */
export const benefitsStyles = [evidenceStyles, own];
