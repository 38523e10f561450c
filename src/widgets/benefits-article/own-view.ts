import {html} from 'lit';

import {benefitsArticle as text} from '../../localize/benefits-article-messages.js';
import type {EvidenceFold} from '../../parts/evidence/evidence-fold.js';
import {evidenceView} from '../../parts/evidence/evidence-fold-view.js';
import type {OwnArticle} from './own.js';

/** The page's own article where it stands, with the evidence of its claims between. */
export const ownView = ({passages}: OwnArticle, evidence: EvidenceFold) =>
  passages.map(
    ({claims}) =>
      html`<slot class="passage"></slot
        >${claims.map((claim) => evidenceView(claim, evidence, text))}`,
  );
