import type {BasaltElement} from '../../base/basalt-element.js';
import {articleFacts} from '../../domain/generated/article-facts.js';
import {loadArticleWords} from '../../localize/words/article.js';
import {loadBenefitsWords} from '../../localize/words/benefits.js';
import type {PartsWords} from '../../parts/evidence/article-copy.js';

/** The shipped article in one language. */
export interface ShippedWords {
  /** One sentence that says what it is about. */
  readonly lead: string;
  readonly parts: PartsWords;
  /** All of its words in a row, to be counted. */
  readonly words: string;
}

/** Brings the words; the article's own wording only where it is asked for, else the safe one. */
export async function loadShipped(host: BasaltElement, copy: string): Promise<ShippedWords> {
  const [{benefitsWords}, {overview, conclusion}] = await Promise.all([
    loadBenefitsWords(),
    loadArticleWords(),
  ]);
  const safe: Record<string, {title: string; text: string}> = {
    ...benefitsWords,
    overview,
    conclusion,
  };
  let parts: PartsWords = safe;
  if (copy === 'article') {
    parts = await import('../../parts/evidence/article-copy.js').then(
      ({articleCopy}) => articleCopy(host, safe),
      () => safe,
    );
  }
  const words = articleFacts.map(({id}) => `${safe[id]!.title} ${safe[id]!.text}`).join(' ');
  return {lead: overview.short, parts, words};
}
