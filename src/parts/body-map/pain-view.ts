import {html, type TemplateResult} from 'lit';

import {bodyMapText as text} from '../../localize/body-map-messages.js';
import {getLocale} from '../../localize/locale.js';
import type {BodyMap} from './body-map.js';

const PAINS = [...Array(11).keys()];

/** How sore a chosen region is, from 0 to 10, or not said. */
export const painView = (map: BodyMap, id: string, name: string): TemplateResult => {
  const pain = map.sore(id)?.pain;
  return html`<select
    aria-label="${name}: ${text.howSore()}"
    ?disabled=${map.disabled}
    @change=${({target}: Event) => map.rate(id, (target as HTMLSelectElement).value)}
  >
    <option value="" ?selected=${pain === undefined}>–</option>
    ${PAINS.map((each) => html`<option value=${each} .selected=${pain === each}>${each.toLocaleString(getLocale())}</option>`)}
  </select>`;
};
