import {html, nothing, type TemplateResult} from 'lit';

import type {Citation} from '../../domain/benefits/benefit-types.js';
import {evidence as text} from '../../localize/evidence-messages.js';
import {authorsText} from './citation-text.js';

/**
 * A study, and where to read it: nothing is asked of that address before a click. Some studies have
 * no address to look them up at: they are named all the same.
 */
export const citationView = ({
  authors,
  title,
  journal,
  year,
  doi,
  url,
}: Citation): TemplateResult => {
  const address = doi ? `https://doi.org/${doi}` : url;
  return html`${text.cited(authorsText(authors), `${year ?? text.undated()}`)}
  ${
    address
      ? html`<a href=${address} target="_blank" rel="noopener" lang="en" dir="ltr"
          >${title}<span class="vh">, ${text.newTab()}</span></a
        >`
      : html`<span lang="en" dir="ltr">${title}</span>`
  }.
  ${journal ? html`<i class="journal" lang="en" dir="ltr">${journal}</i>.` : nothing}`;
};
