import {html} from 'lit';

import type {PageClaim, PageClaims} from './page-claims.js';

const MEANS = {
  error: 'Do not publish',
  warn: 'Only with evidence on file',
  info: 'A tip',
};

export const claimsCountText = ({claims: {length}}: PageClaims): string =>
  length ? `${length} health ${length === 1 ? 'claim' : 'claims'}` : 'No health claim found';

export const marketsText = ({markets}: PageClaims): string =>
  markets.every((market) => market === undefined)
    ? 'Read by the strictest rules of all markets, because the page names no market.'
    : `Read by the rules for ${markets.map((market) => market ?? 'all markets').join(', ')}.`;

/** What of the page's own words may be a claim, why, and what to write instead. */
export const claimsView = (found: PageClaims, show: (element: Element) => void) => html`
  <h3>Health claims in your own words</h3>
  <p class="note">
    ${claimsCountText(found)} in what the page itself says within the widgets. ${marketsText(found)}
    It knows words, not what they mean to a reader: nothing found does not make a text allowed.
  </p>
  ${
    found.claims.length
      ? html`<ol class="claims">
          ${found.claims.map((claim) => entry(claim, show))}
        </ol>`
      : ''
  }
`;

const entry = (claim: PageClaim, show: (element: Element) => void) => {
  const {severity, subject, match, why, instead, sources, element} = claim;
  const said = html`<span class="subject">${MEANS[severity]}, in ${subject}</span>
    <span class="words">“${match}”</span>
    <span>${why}</span>
    <span>Instead: ${instead}</span>`;
  return html`<li>
    ${
      element.checkVisibility()
        ? html`<button type="button" @click=${() => show(element)}>
            ${said}<span class="where">Show it on the page</span>
          </button>`
        : said
    }
    <details>
      <summary>Who says so</summary>
      <ul>
        ${sources.map(({title, url}) => html`<li><a href=${url} rel="noreferrer" target="_blank">${title}</a></li>`)}
      </ul>
    </details>
  </li>`;
};

/** The same, to paste into a message. */
export const claimsAsText = (found: PageClaims): string[] => [
  `${claimsCountText(found)}. ${marketsText(found)}`,
  ...found.claims.flatMap(({severity, subject, match, why, instead}, index) => [
    `${index + 1}. ${MEANS[severity]}, in ${subject}: “${match}”`,
    `   ${why} Instead: ${instead}`,
  ]),
  '',
];
