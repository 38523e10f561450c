import {html, nothing} from 'lit';

import {sessionGuideText as text} from '../../localize/session-guide-messages.js';

/** What to wear, what comes afterwards, heat, burns and sources: folded, and filled once they are there. */
export const adviceView = (parts: readonly unknown[] = []) =>
  html`<div part="advice">
    ${[text.wear(), text.after(), text.heat(), text.burns(), text.sources()].map(
      (title, place) =>
        html`<details>
          <summary>${title}</summary>
          ${parts[place] ?? nothing}
        </details>`,
    )}
  </div>`;
