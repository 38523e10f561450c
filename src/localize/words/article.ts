import type {ArticleWords} from '../generated/content/article.types.js';
import {loadWords} from './load-words.js';

export type {ArticleWords};

/** What the article says before and after the benefits. */
export const loadArticleWords = (): Promise<ArticleWords> => loadWords('article');
