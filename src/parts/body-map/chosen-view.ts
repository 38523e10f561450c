import {html, nothing, type TemplateResult} from 'lit';

import {bodyMapText as text} from '../../localize/body-map-messages.js';
import {type BodyWords, regionName} from '../../localize/words/body.js';
import type {BodyMap} from './body-map.js';

const PAINS = [...Array(11).keys()];

/** What is chosen, in words, and how sore each of it is. */
export const chosenView = (
  map: BodyMap,
  words: BodyWords,
  rated: boolean,
): TemplateResult | typeof nothing => {
  const chosen = map.regions.filter(({id}) => map.sore(id));
  return chosen.length
    ? html`<div class="chosen" part="chosen">
        <p class="small">${rated ? text.howSore() : text.chosen()}</p>
        <ul>
          ${chosen.map(({id, part, hand}) => {
            const name = regionName(words, {part, hand});
            return html`<li>
              <b>${name}</b>
              ${rated ? painView(map, id, name) : nothing}
            </li>`;
          })}
        </ul>
      </div>`
    : nothing;
};

const painView = (map: BodyMap, id: string, name: string) => {
  const pain = map.sore(id)?.pain;
  return html`<select
    aria-label="${name}: ${text.howSore()}"
    ?disabled=${map.disabled}
    @change=${({target}: Event) => map.rate(id, (target as HTMLSelectElement).value)}
  >
    <option value="" ?selected=${pain === undefined}>–</option>
    ${PAINS.map((each) => html`<option value=${each} .selected=${pain === each}>${each}</option>`)}
  </select>`;
};
