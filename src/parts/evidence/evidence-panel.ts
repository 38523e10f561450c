import type {TemplateResult} from 'lit';

import type {BasaltElement} from '../../base/basalt-element.js';
import {getLocale} from '../../localize/locale.js';
import {loadEvidenceWords} from '../../localize/words/evidence.js';
import {caveatView} from './caveat-view.js';
import {panelStyles} from './evidence-panel.styles.js';
import type {gradeDots} from './grade-dots.js';
import {type Claim, panelView} from './panel-view.js';
import {reviewText} from './review-text.js';

/** For the article's own wording, which shows some of this beside each claim. */
export {caveatView, loadEvidenceWords};

/** Draws the evidence of a claim. `close` shuts it, where nothing around it does. */
export type EvidencePanel = (claim: Claim, close?: () => void) => TemplateResult;

/**
 * Brings the words, dresses the host for the panel, and gives what draws it. What the widget has
 * already (`dots`) is handed on, so that no script needs to ask it back; `now` is the clock.
 */
export async function loadPanel(
  host: BasaltElement,
  dots: typeof gradeDots,
  now = () => new Date(),
): Promise<EvidencePanel> {
  let locale = getLocale();
  let words = await loadEvidenceWords();
  const sheet = panelStyles.styleSheet!;
  const sheets = host.shadowRoot!.adoptedStyleSheets;
  if (!sheets.includes(sheet)) sheets.push(sheet);
  return (claim, close) => {
    if (locale !== getLocale()) {
      locale = getLocale();
      void loadEvidenceWords().then((translated) => {
        words = translated;
        host.requestUpdate();
      });
    }
    const reviewed = reviewText(pageLanguage(host), now());
    return panelView(claim, {words, dots, reviewed}, close);
  };
}

/** The page's own tag where it fits, since it also says which English: "24 November 2026". */
function pageLanguage(host: Element): string {
  const said = host.closest('[lang]')?.getAttribute('lang') ?? '';
  return said.startsWith(getLocale()) ? said : getLocale();
}
