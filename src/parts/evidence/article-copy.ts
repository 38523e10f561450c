import {html, type TemplateResult} from 'lit';

import type {BasaltElement} from '../../base/basalt-element.js';
import {disclaimer} from '../../localize/disclaimer-messages.js';
import {gradeText} from '../../localize/grade-messages.js';
import {withStrings} from '../../localize/locale.js';
import {loadWordingWords} from '../../localize/words/wording.js';
import {caveatStyles} from './caveat.styles.js';

/** What a widget calls a part of the article, and what stands under that. */
export interface PartWords {
  readonly title: string;
  readonly text: string | TemplateResult;
}
export type PartsWords = Readonly<Record<string, PartWords>>;

/** One result for each set of safe words, so that a widget may ask as often as it draws. */
const made = new WeakMap<PartsWords, Promise<PartsWords>>();

/**
 * The article's own wording in the place of the safe one, where it may be published at all. It is
 * given as something to draw, with its grade, the reason for it, what the research cannot tell, a
 * source and the disclaimers in it: there is no other way to it, so it cannot be shown without.
 */
export function articleCopy(host: BasaltElement, safe: PartsWords): Promise<PartsWords> {
  const sheet = caveatStyles.styleSheet!;
  const sheets = host.shadowRoot!.adoptedStyleSheets;
  if (!sheets.includes(sheet)) sheets.push(sheet);
  let copy = made.get(safe);
  if (!copy) {
    made.set(safe, (copy = make(safe)));
    // What could not be had is asked for again.
    copy.catch(() => made.delete(safe));
  }
  return copy;
}

async function make(safe: PartsWords): Promise<PartsWords> {
  const [wording, {caveatView, loadEvidenceWords}] = await Promise.all([
    loadWordingWords() as Promise<Record<string, {title: string; text: string}>>,
    withStrings(import('./evidence-panel.js')),
  ]);
  const evidence = await loadEvidenceWords();
  const graded = (id: string, {title, text}: {title: string; text: string}) => ({
    title,
    text: html`${text} ${caveatView(id, gradeText, evidence)}
      <span class="caveat">${disclaimer.notMedical()} ${disclaimer.varies()}</span>`,
  });
  const parts = Object.entries(safe).map(([id, words]) => {
    const own = wording[id];
    return [id, own ? graded(id, own) : words] as const;
  });
  return Object.fromEntries(parts);
}
