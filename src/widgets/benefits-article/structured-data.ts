import {publish} from '../../services/structured-data.js';

/** What search engines may be told of the article: what it is called, in which language, where. */
export interface ArticleFacts {
  readonly headline: string;
  readonly inLanguage: string;
  readonly description?: string;
}

const MARK = 'data-basalt-article';

/**
 * Says in the page's head that there is an article (schema.org, JSON-LD), once, however many there
 * are. It claims nothing of health, names no author that we do not know, and has no questions,
 * ratings or reviews in it: search engines show nothing special for those on such a page. Gives what
 * takes it away again.
 */
export function tellArticle(host: Element, facts: ArticleFacts): () => void {
  if (document.head.querySelector(`[${MARK}]`)) return () => {};
  const [mainEntityOfPage] = location.href.split('#');
  return publish(
    host,
    {'@context': 'https://schema.org', '@type': 'Article', ...facts, mainEntityOfPage},
    MARK,
  );
}
