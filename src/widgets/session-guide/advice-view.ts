import {html, nothing} from 'lit';

import {sessionGuideText as text} from '../../localize/session-guide-messages.js';
import type {SessionWords} from '../../localize/words/session.js';

/** What to wear and what comes afterwards; and folded, once they are there, heat, burns and sources. */
export const adviceView = (
  {wear, after, burnt}: SessionWords,
  level: number,
  parts: readonly unknown[] = [],
) => html`
  <div class="advice" part="advice">
    ${plain(text.wear(), level, Object.values(wear))}
    ${plain(text.after(), level, [...Object.values(after), burnt])}
    ${[text.heat(), text.burns(), text.sources()].map(
      (title, place) =>
        html`<details>
          <summary>${title}</summary>
          ${parts[place] ?? nothing}
        </details>`,
    )}
  </div>
`;

const plain = (title: string, level: number, items: readonly string[]) =>
  html`<div>
    <b role="heading" aria-level=${level + 1}>${title}</b>
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </div>`;
