import type {BasaltElement} from '../../base/basalt-element.js';
import {articleFacts} from '../../domain/generated/article-facts.js';
import {getLocale} from '../../localize/locale.js';
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

/** Brings the words of the shipped article, those of the page's language and of the copy it wants. */
export class Shipped {
  words?: ShippedWords;
  /** They could not be had. */
  missing = false;

  readonly #host: BasaltElement;
  #asked = '';

  constructor(host: BasaltElement) {
    this.#host = host;
  }

  /** May be asked as often as the host draws. */
  want(copy: string) {
    const asked = `${getLocale()} ${copy}`;
    if (this.#asked === asked) return;
    this.#asked = asked;
    void load(this.#host, copy)
      .then(
        (words) => {
          // The page may want others by now.
          if (this.#asked === asked) this.words = words;
        },
        () => {
          this.missing = true;
        },
      )
      .then(() => this.#host.requestUpdate());
  }
}

/** The article's own wording only where it is asked for and can be had, else the safe one. */
async function load(host: BasaltElement, copy: string): Promise<ShippedWords> {
  const [benefitsWords, {overview, conclusion}] = await Promise.all([
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
