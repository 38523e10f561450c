import {html, nothing} from 'lit';

import {
  burnSources,
  heatingSources,
  heatRanges,
  sessionSources,
} from '../../domain/generated/session-sources.js';
import {count} from '../../localize/session-figures.js';
import {sessionLeafletText as text} from '../../localize/session-leaflet-messages.js';
import {heatTexts} from '../../localize/temperatures.js';
import type {LeafletWords} from '../../localize/words/leaflet.js';

/** Sources have numbers, so that each stands on paper once, with its address. */
const cited = (numbers: readonly number[] = []) =>
  numbers.length
    ? html`<span class="small">${text.cited(numbers.map(count).join(', '))}</span>`
    : nothing;

export const listView = (items: readonly unknown[]) =>
  html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

/** Temperatures as the sources give them: ranges, in both units. */
export const heatView = (words: LeafletWords, tag: string) =>
  html`<div>
    <p>${words.heat}</p>
    ${listView(
      heatRanges.map((range, place) => {
        const [first, second] = heatTexts(range, tag);
        return html`${words.range[place as unknown as '0']}:
          <bdi>${first}</bdi> (<bdi>${second}</bdi>) ${cited(range.sources)}`;
      }),
    )}
    <p>${words.heating} ${cited(heatingSources)}</p>
  </div>`;

export const burnsView = (words: LeafletWords) =>
  listView(
    Object.entries(words.burn)
      .filter(([id]) => id !== 'after-burn')
      .map(([id, said]) => html`${said} ${cited(burnSources[id])}`),
  );

/** The sources are English; nothing is asked of them before a click. */
export const sourcesView = (words: LeafletWords) =>
  html`<div>
    <ol class="sources">
      ${sessionSources.map(
        ({title, publisher, url}, place) =>
          html`<li lang="en" dir="ltr">
            <span>${count(place + 1)}</span>
            <span
              ><a href=${url} target="_blank" rel="noopener noreferrer">${title}</a>, ${publisher}
              <span class="address">${url}</span></span
            >
          </li>`,
      )}
    </ol>
    <p class="small">${words.timing}</p>
  </div>`;
