import {html, nothing} from 'lit';

import {BasaltElement} from '../../base/basalt-element.js';
import {icon} from '../../base/icons/icon.js';
import {claimsCountText, claimsView} from './claims-view.js';
import {countText, timesText} from './diagnostics-text.js';
import type {Mistake} from './mistakes.js';
import type {PageClaims} from './page-claims.js';
import type {PageFacts} from './page-facts.js';

/** What the panel shows, and what its buttons do. */
export interface Panel {
  mistakes: readonly Mistake[];
  facts: PageFacts;
  /** Only when they were asked for. */
  claims: PageClaims | undefined;
  /** The list is in the clipboard. */
  copied: boolean;
  /** The list as text, where the browser did not let us copy it. */
  uncopied: string;
  show: (element: Element) => void;
  copy: () => Promise<void>;
  close: () => void;
}

/** The panel: what is to mend, then what the page has. It is for the owner, and in English. */
export const diagnosticsView = (panel: Panel) =>
  html`<section part="panel" lang="en" dir="ltr" aria-label="Basalt check">
    <details open>
      <summary><h2>${headline(panel)}</h2></summary>
      <div class="body">
        <p class="note">
          Basalt check. Only you see it: it comes with <b>basalt-debug</b> in the page’s address, or
          with <b>basalt.debug()</b> in the console.
        </p>
        <div aria-live="polite">
          ${
            panel.mistakes.length
              ? html`<ol>
                  ${panel.mistakes.map((mistake) => html`<li>${entry(panel, mistake)}</li>`)}
                </ol>`
              : nothing
          }
        </div>
        ${panel.claims ? claimsView(panel.claims, panel.show) : nothing}
        <h3>What this page has</h3>
        <dl>
          ${panel.facts.rows.map(row)}
          <div>
            <dt>Version</dt>
            <dd>${BasaltElement.basalt}</dd>
          </div>
        </dl>
        <p class="note">
          A widget that is not loaded yet comes when a visitor scrolls near it or points at it. Some
          mistakes show only then, or once the quiz is begun.
        </p>
        ${copying(panel)}
      </div>
    </details>
    ${closeButton(panel)}
  </section>`;

/** What there is to do, before anything else. */
const headline = ({mistakes, claims}: Panel) =>
  claims?.claims.length
    ? [...(mistakes.length ? [countText(mistakes)] : []), claimsCountText(claims)].join(', ')
    : countText(mistakes);

const entry = (panel: Panel, mistake: Mistake) => {
  const {subject, words, element} = mistake;
  const said = html`<span class="subject">${subject}${timesText(mistake)}</span>
    <span class="words">${words}</span>`;
  return element?.checkVisibility()
    ? html`<button type="button" @click=${() => panel.show(element)}>
        ${said}<span class="where">Show it on the page</span>
      </button>`
    : said;
};

const row = ([name, words]: [string, string]) =>
  html`<div>
    <dt>${name}</dt>
    <dd>${words}</dd>
  </div>`;

const copying = (panel: Panel) => html`
  <p class="acts">
    <button type="button" class="btn quiet" @click=${panel.copy}>Copy all as text</button>
    <span class="note" role="status">${panel.copied ? 'Copied' : ''}</span>
  </p>
  ${
    panel.uncopied
      ? html`<label>
          <span class="note">Your browser does not let us copy it. Copy it from here:</span>
          <textarea readonly rows="6" .value=${panel.uncopied}></textarea>
        </label>`
      : nothing
  }
`;

// Not the drawn icon of the dialog: sharing it would cost every booking page one request more.
const closeButton = (panel: Panel) =>
  html`<button type="button" class="btn round close" aria-label="Close" @click=${panel.close}>
    ${icon('M6 6l12 12M18 6 6 18')}
  </button>`;
