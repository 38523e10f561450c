import {html, type TemplateResult} from 'lit';

import type {Grade} from '../../domain/benefits/benefit-types.js';
import {evidenceFacts} from '../../domain/generated/evidence-facts.js';
import {evidence as text} from '../../localize/evidence-messages.js';
import type {EvidenceWords} from '../../localize/words/evidence.js';
import {citationView} from './citation-view.js';
import {wordsOf} from './panel-view.js';

/** Why the grade is no better, what the research cannot tell, and a source: beside a claim. */
export const caveatView = (
  id: string,
  graded: Readonly<Record<Grade, () => string>>,
  words: EvidenceWords,
): TemplateResult => {
  const {
    grade,
    citations: [citation],
  } = evidenceFacts[id]!;
  return html`<span class="caveat"
      ><b>${graded[grade]()}.</b> ${words.grades[grade].meaning} ${wordsOf(words, id).limits}</span
    >
    <span class="caveat">${text.source()} ${citationView(citation!)}</span>`;
};
