import {warn} from '../../services/diagnostics.js';

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
  const nothing = () => {};
  if (document.head.querySelector(`[${MARK}]`)) return nothing;
  const [mainEntityOfPage] = location.href.split('#');
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.setAttribute(MARK, '');
  // Optimisers that gather a page's scripts leave this one where it is.
  script.dataset['jetpackBoost'] = 'ignore';
  try {
    script.text = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'Article',
      ...facts,
      mainEntityOfPage,
    });
  } catch {
    // A policy of trusted types forbids any text in any script, also one that is data.
    warn(
      host,
      'structured-data can do nothing here: the page’s policy (require-trusted-types-for) forbids it. Write the JSON-LD into the page, and leave the attribute out.',
    );
    return nothing;
  }
  document.head.append(script);
  return () => script.remove();
}
