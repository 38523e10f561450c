import {html, nothing, type TemplateResult} from 'lit';

import type {BodyRegion, Group} from '../../domain/body/regions.js';
import {bodyFieldText as text} from '../../localize/body-field-messages.js';
import {getLocale} from '../../localize/locale.js';
import {type BodyWords, regionName} from '../../localize/words/body.js';
import type {BodyMap} from '../../parts/body-map/body-map.js';

const GROUPS: readonly Group[] = ['back', 'head', 'arms', 'legs', 'chest'];

/** Every region in words, for those who would rather read than point. Groups can be folded. */
export const listView = (map: BodyMap, words: BodyWords): TemplateResult[] =>
  GROUPS.map((group) => {
    const regions = map.regions.filter((region) => region.group === group);
    const count = regions.filter(({id}) => map.sore(id)).length;
    return html`<details ?open=${group === 'back'}>
      <summary>
        <b>${words.group[group]}</b>
        ${count ? html`<span class="count">${text.count(count.toLocaleString(getLocale()))}</span>` : nothing}
      </summary>
      <div class="boxes" role="group" aria-label=${words.group[group]}>
        ${regions.map((region) => boxView(map, region, words))}
      </div>
    </details>`;
  });

const boxView = (map: BodyMap, region: BodyRegion, words: BodyWords) =>
  html`<label class="box ${region.hand ? '' : 'alone'}">
    <input
      type="checkbox"
      value=${region.id}
      .checked=${map.sore(region.id) !== undefined}
      ?disabled=${map.disabled}
      @change=${() => map.toggle(region)}
    />
    <span>${regionName(words, region)}</span>
  </label>`;

/** "None of these", a choice like the others; anything else takes it back. */
export const noneView = (map: BodyMap): TemplateResult =>
  html`<label class="box none">
    <input
      type="checkbox"
      id="none"
      value="none"
      aria-describedby="missing"
      .checked=${map.selection?.length === 0}
      ?disabled=${map.disabled}
      @change=${({target}: Event) => map.choose((target as HTMLInputElement).checked ? [] : undefined)}
    />
    <b>${text.none()}</b>
  </label>`;
