import {html, type TemplateResult} from 'lit';

import type {PublicSource} from '../../domain/safety/safety-types.js';
import {safetyCheckText as text} from '../../localize/safety-check-messages.js';

/** Where a condition's reason comes from. The sources are English; nothing is asked of them before a click. */
export const sourcesView = (sources: readonly PublicSource[]): TemplateResult | undefined =>
  sources.length
    ? html`<details class="sources">
        <summary>${text.sources()}</summary>
        <ul>
          ${sources.map(
            ({title, publisher, url}) =>
              html`<li lang="en" dir="ltr">
                <a href=${url} target="_blank" rel="noopener noreferrer">${title}</a>, ${publisher}
              </li>`,
          )}
        </ul>
      </details>`
    : undefined;
