import {html} from 'lit';

import type {Evidence} from './evidence.js';
import {evidenceView} from './evidence-view.js';
import type {OwnArticle} from './own.js';

/** The page's own article where it stands, with the evidence of its claims between. */
export const ownView = ({passages}: OwnArticle, evidence: Evidence) =>
  passages.map(
    ({claims}) =>
      html`<slot class="passage"></slot>${claims.map((claim) => evidenceView(claim, evidence))}`,
  );
