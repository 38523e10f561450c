import {html, nothing} from 'lit';

import {benefitsArticle as text} from '../../localize/benefits-article-messages.js';
import {checkFirst} from '../../localize/check-first-messages.js';

/** What a page offers a reader: its own quiz, its own way to book, else the profile's. */
export interface Offer {
  readonly quiz: boolean;
  readonly book: boolean;
  readonly link?: string | undefined;
}

/** After the article, for a reader who is convinced. With nothing to offer there is nothing. */
export const offerView = ({quiz, book, link}: Offer) => {
  const books = book || Boolean(link);
  return html`<div class="offer" part="offer" ?hidden=${!quiz && !books}>
    <div class="row">
      <slot name="quiz"></slot>
      <slot name="book"></slot>
      ${link && !book ? html`<a class="btn solid" part="book" href=${link}>${text.book()}</a>` : nothing}
    </div>
    <p class="small" ?hidden=${!books}>${checkFirst()}</p>
  </div>`;
};
