import {html, nothing} from 'lit';

import type {BenefitFacts} from '../../domain/benefits/benefit-types.js';
import {gradeText} from '../../localize/grade-messages.js';
import type {EvidenceFold} from './evidence-fold.js';
import {gradeDots} from './grade-dots.js';

/** A claim, and the level of headings below its own. */
export interface GradedClaim {
  readonly label: string;
  readonly facts: BenefitFacts;
  readonly level: number;
}

/** What the widget says of evidence that is folded, on its way, or did not come. */
export type FoldText = Readonly<Record<'see' | 'loading' | 'failed', () => string>>;

/** How sure the research is, always in sight; what it says, to open. */
export const evidenceView = (
  claim: GradedClaim,
  {panel, failed, toggled}: EvidenceFold,
  text: FoldText,
) => {
  const {grade} = claim.facts;
  return html`<div class="evidence" part="evidence">
    <p class="grade">${gradeDots(grade)}${gradeText[grade]()}</p>
    <details @toggle=${toggled}>
      <summary>
        <span>${text.see()}<span class="vh">: ${claim.label}</span></span>
      </summary>
      <div role="status">${panel ? nothing : failed ? text.failed() : text.loading()}</div>
      ${panel?.(claim)}
    </details>
  </div>`;
};
