import {html, nothing} from 'lit';

import type {BasaltElement} from '../../base/basalt-element.js';
import type {Citation, EvidenceFacts, Grade} from '../../domain/benefits/benefit-types.js';
import {evidenceFacts, lastReviewed} from '../../domain/generated/evidence-facts.js';
import {evidence as text} from '../../localize/evidence-messages.js';
import {getLocale} from '../../localize/locale.js';
import {type EvidenceWords, loadEvidenceWords} from '../../localize/words/evidence.js';
import type {EvidencePanel} from './acts.js';
import {authorsText, dateText} from './citation-text.js';
import {panelStyles} from './evidence-panel.styles.js';
import type {gradeDots} from './grade-dots.js';

/** The words of a benefit; one with no claims of its own has no parts. */
type Words = {
  readonly summary: string;
  readonly limits: string;
  readonly parts?: Record<string, string>;
};

/** Brings the words, dresses the host for the panel, and gives what draws it. */
export async function loadPanel(
  host: BasaltElement,
  dots: typeof gradeDots,
): Promise<EvidencePanel> {
  let locale = getLocale();
  let words = await loadEvidenceWords();
  host.shadowRoot!.adoptedStyleSheets.push(panelStyles.styleSheet!);
  return ({facts, label}, close) => {
    if (locale !== getLocale()) {
      locale = getLocale();
      void loadEvidenceWords().then((translated) => {
        words = translated;
        host.requestUpdate();
      });
    }
    const id = facts!.id;
    return html`<div class="panel" role="group" aria-label=${text.label(label)}>
      ${researchView((words as unknown as Record<string, Words>)[id]!)}
      ${claimsView(id, words, dots)} ${sourcesView(evidenceFacts[id]!)}
      <p class="small">
        ${text.reviewed(dateText(lastReviewed, pageLanguage(host)))} ${words.disclaimer}
      </p>
      <button class="btn" @click=${close}>${text.close()}</button>
    </div>`;
  };
}

/** The page's own tag where it fits, since it also says which English: "24 November 2026". */
function pageLanguage(host: Element): string {
  const said = host.closest('[lang]')?.getAttribute('lang') ?? '';
  return said.startsWith(getLocale()) ? said : getLocale();
}

const researchView = ({summary, limits}: Words) =>
  html`<div>
    <h4>${text.says()}</h4>
    <p>${summary}</p>
    <h4>${text.cannot()}</h4>
    <p>${limits}</p>
  </div>`;

/** Each claim with its own grade, both of one size and one contrast. */
function claimsView(id: string, words: EvidenceWords, dots: typeof gradeDots) {
  const {parts = {}} = (words as unknown as Record<string, Words>)[id]!;
  const view = (grade: Grade, part: number) =>
    html`<li>
      <span>${parts[part]}</span>
      <span class="mark">${dots(grade)}${words.grades[grade].label}</span>
    </li>`;
  return html`<div>
    <h4>${text.claims()}</h4>
    <ul class="claims">
      ${evidenceFacts[id]!.parts.map(view)}
    </ul>
  </div>`;
}

const sourcesView = ({citations}: EvidenceFacts) =>
  citations.length
    ? html`<div class="sources">
        <h4>${text.sources()}</h4>
        <ol>
          ${citations.map(sourceView)}
        </ol>
      </div>`
    : nothing;

/** Some studies have no address to look them up at: they are named all the same. */
const sourceView = ({authors, title, journal, year, doi, url}: Citation) => {
  const address = doi ? `https://doi.org/${doi}` : url;
  return html`<li>
    ${text.cited(authorsText(authors), `${year ?? text.undated()}`)}
    ${
      address
        ? html`<a href=${address} target="_blank" rel="noopener" lang="en" dir="ltr"
            >${title}<span class="vh">, ${text.newTab()}</span></a
          >`
        : html`<span lang="en" dir="ltr">${title}</span>`
    }.
    ${journal ? html`<i class="journal" lang="en" dir="ltr">${journal}</i>.` : nothing}
  </li>`;
};
