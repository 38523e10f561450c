import {html, nothing} from 'lit';

import type {BenefitFacts} from '../../domain/benefits/benefit-types.js';
import {dots} from '../../domain/benefits/grade.js';
import {articleFacts} from '../../domain/generated/article-facts.js';
import {benefitsArticle} from '../../localize/benefits-article-messages.js';
import {heading} from '../../parts/heading.js';
import {etchings} from '../../parts/pebble/etchings.js';
import type {PartWords} from '../../parts/evidence/article-copy.js';
import type {EvidenceFold} from '../../parts/evidence/evidence-fold.js';
import {evidenceView} from '../../parts/evidence/evidence-fold-view.js';
import type {ShippedWords} from './shipped.js';

/** The shipped article: what it is, the six benefits, what to make of it. */
export const shippedView = ({parts}: ShippedWords, level: number, evidence: EvidenceFold) =>
  articleFacts.map((facts) => partView(facts, parts[facts.id]!, level, evidence));

const partView = (
  facts: BenefitFacts,
  {title, text}: PartWords,
  level: number,
  all: EvidenceFold,
) =>
  html`<section id=${facts.id} class=${etchings[facts.icon] ? 'benefit' : ''} part="section">
    ${stoneView(facts)} ${heading(level, title)}
    <div class="words"><p>${text}</p></div>
    ${evidenceView({label: title, facts, level: Math.min(6, level + 1)}, all, benefitsArticle)}
  </section>`;

/** A benefit's stone, as warm as its evidence is good. Decoration: the grade says it in words. */
const stoneView = ({icon, grade}: BenefitFacts) =>
  etchings[icon]
    ? html`<span class="stone warm-${dots(grade)}" aria-hidden="true"
        ><svg viewBox="0 0 24 24"><path d=${etchings[icon]} /></svg
      ></span>`
    : nothing;
