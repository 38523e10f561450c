import {msg, str} from '@lit/localize';

import {needStrings} from './locale.js';

needStrings('benefits-article');

/** What the article says around its words. */
export const benefitsArticle = {
  title: () =>
    msg('Hot stone massage: what to expect, and what is known', {
      id: 'benefits-article.title',
      desc: 'Heading of the article. No health promise.',
    }),
  contents: () =>
    msg('On this page', {
      id: 'benefits-article.contents',
      desc: 'Heading of the list of what the article has. Short: it shares a line with the reading time.',
    }),
  time: (minutes: string) =>
    msg(str`Reading time: ${minutes}`, {
      id: 'benefits-article.time',
      desc: '"Reading time: 3 minutes". Short.',
    }),
  see: () =>
    msg('See the evidence', {
      id: 'benefits-article.see',
      desc: 'Opens and closes what the research says',
    }),
  loading: () =>
    msg('The evidence is on its way.', {
      id: 'benefits-article.loading',
      desc: 'Stands for a moment where the evidence will be',
    }),
  failed: () =>
    msg('The evidence did not load. Close it and open it again to try once more.', {
      id: 'benefits-article.failed',
      desc: 'Stands where the evidence would be',
    }),
  missing: () =>
    msg('The article did not load. Please reload the page.', {
      id: 'benefits-article.missing',
      desc: 'Stands where the article would be',
    }),
  book: () =>
    msg('Book now', {id: 'benefits-article.book', desc: 'Link to the spa’s page for booking'}),
};
