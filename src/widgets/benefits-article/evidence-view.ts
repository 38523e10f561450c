import {html, nothing} from 'lit';

import type {BenefitFacts} from '../../domain/benefits/benefit-types.js';
import {benefitsArticle as text} from '../../localize/benefits-article-messages.js';
import {gradeText} from '../../localize/grade-messages.js';
import {gradeDots} from '../../parts/evidence/grade-dots.js';
import type {Evidence} from './evidence.js';

/** A claim of the article, and the level of headings below its own. */
export interface GradedClaim {
  readonly label: string;
  readonly facts: BenefitFacts;
  readonly level: number;
}

/** How sure the research is, always in sight; what it says, to open. */
export const evidenceView = (claim: GradedClaim, {panel, failed, toggled}: Evidence) => {
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
