import type {ArticleWords} from '../generated/content/article.types.js';
import {loadWords} from './load-words.js';

export type {ArticleWords};

/** What the article says before and after the benefits. */
export const loadArticleWords = async (): Promise<ArticleWords> =>
  (
    await loadWords({
      en: () => import('../generated/content/article.en.js'),
      de: () => import('../generated/content/article.de.js'),
      ar: () => import('../generated/content/article.ar.js'),
    })
  ).articleWords;
