import {html, nothing, type TemplateResult} from 'lit';

import {bodyMapText as text} from '../../localize/body-map-messages.js';
import {type BodyWords, regionName} from '../../localize/words/body.js';
import type {BodyMap} from './body-map.js';
import type {painView} from './pain-view.js';

/** What is chosen, in words, and how sore each of it is where `rate` asks for that. */
export const chosenView = (
  map: BodyMap,
  words: BodyWords,
  rate?: typeof painView,
): TemplateResult | typeof nothing => {
  const chosen = map.regions.filter(({id}) => map.sore(id));
  return chosen.length
    ? html`<div class="chosen" part="chosen">
        <p class="small">${rate ? text.howSore() : text.chosen()}</p>
        <ul>
          ${chosen.map(({id, part, hand}) => {
            const name = regionName(words, {part, hand});
            return html`<li>
              <b>${name}</b>
              ${rate ? rate(map, id, name) : nothing}
            </li>`;
          })}
        </ul>
      </div>`
    : nothing;
};
