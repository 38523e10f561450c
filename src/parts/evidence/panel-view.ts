import {html, nothing, type TemplateResult} from 'lit';

import type {BenefitFacts, Citation, Grade} from '../../domain/benefits/benefit-types.js';
import {evidenceFacts} from '../../domain/generated/evidence-facts.js';
import {evidence as text} from '../../localize/evidence-messages.js';
import type {EvidenceWords} from '../../localize/words/evidence.js';
import {citationView} from './citation-view.js';
import type {gradeDots} from './grade-dots.js';

/** Whose evidence is shown, and what the page calls it. */
export interface Claim {
  readonly label: string;
  readonly facts?: Pick<BenefitFacts, 'id' | 'grade'>;
  /** Level of the headings in the panel. */
  readonly level?: number;
}

/** What the panel is drawn with, whatever claim it is about. */
export interface PanelContext {
  readonly words: EvidenceWords;
  readonly dots: typeof gradeDots;
  /** When the evidence was last reviewed, in words. */
  readonly reviewed: string;
}

/** The words of a benefit; one with no claims of its own has no parts. */
export const wordsOf = (words: EvidenceWords, id: string) =>
  (words as unknown as Record<string, {summary: string; limits: string; parts?: string[]}>)[id]!;

/**
 * All there is to say of a claim: how sure the research is and why, what it says, what it cannot
 * tell, each part of the claim with its own grade, the sources, and when we last looked.
 */
export const panelView = (
  {facts, label, level = 4}: Claim,
  context: PanelContext,
  close?: () => void,
): TemplateResult => {
  const {id, grade} = facts!;
  const {words, reviewed} = context;
  const {summary, limits} = wordsOf(words, id);
  return html`<div class="panel" role="group" aria-label=${text.label(label)}>
    <div>
      ${headed(level, text.sure(), gradeView(context, grade))}
      <p>${words.grades[grade].meaning}</p>
      ${headed(level, text.says(), html`<p>${summary}</p>`)}
      ${headed(level, text.cannot(), html`<p>${limits}</p>`)}
    </div>
    ${claimsView(context, id, level)} ${sourcesView(evidenceFacts[id]!.citations, level)}
    <p class="small">${reviewed} ${words.disclaimer}</p>
    ${close ? html`<button class="btn" @click=${close}>${text.close()}</button>` : nothing}
  </div>`;
};

const headed = (level: number, heading: string, body: unknown) =>
  html`<p class="ph" role="heading" aria-level=${level}>${heading}</p>
    ${body}`;

const gradeView = ({dots, words}: PanelContext, grade: Grade) =>
  html`<span class="mark">${dots(grade)}${words.grades[grade].label}</span>`;

/** Each part of the claim with its own grade, both of one size and one contrast. */
const claimsView = (context: PanelContext, id: string, level: number) => {
  const {parts} = wordsOf(context.words, id);
  return parts
    ? html`<div>
        ${headed(
          level,
          text.claims(),
          html`<ul class="claims">
            ${evidenceFacts[id]!.parts.map(
              (grade, part) =>
                html`<li><span>${parts[part]}</span> ${gradeView(context, grade)}</li>`,
            )}
          </ul>`,
        )}
      </div>`
    : nothing;
};

const sourcesView = (citations: readonly Citation[], level: number) =>
  citations.length
    ? html`<div class="sources">
        ${headed(
          level,
          text.sources(),
          html`<ol>
            ${citations.map((citation) => html`<li>${citationView(citation)}</li>`)}
          </ol>`,
        )}
      </div>`
    : nothing;
