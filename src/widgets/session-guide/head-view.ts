import {html, nothing} from 'lit';

import type {SessionLength} from '../../domain/session/session-types.js';
import {timeText} from '../../localize/session-figures.js';
import {sessionGuideText as text} from '../../localize/session-guide-messages.js';
import {heading} from '../../parts/heading.js';

/** What the guide is, and the two lengths to choose from; no choice where the page's steps stand. */
export const headView = (
  {heading: own, headingLevel}: {heading: string; headingLevel: number},
  length: SessionLength | undefined,
  choose?: (length: SessionLength) => void,
) => html`
  <div class="head">
    <div>
      ${heading(
        headingLevel,
        own || (!length ? text.own() : length === 60 ? text.hour() : text.ninety()),
      )}
      <p class="lead">${text.pace()}</p>
    </div>
    ${
      length && choose
        ? html`<div class="switch" part="switch" role="radiogroup" aria-label=${text.length()}>
            ${([60, 90] as const).map(
              (minutes) =>
                html`<label
                  ><input
                    type="radio"
                    name="length"
                    .checked=${minutes === length}
                    @change=${() => choose(minutes)}
                  /><span>${timeText(minutes, 'long')}</span></label
                >`,
            )}
          </div>`
        : nothing
    }
  </div>
`;
