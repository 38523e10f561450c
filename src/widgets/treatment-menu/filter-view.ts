import {html, nothing} from 'lit';

import {figureLocale} from '../../localize/figure-locale.js';
import {minutesText} from '../../localize/figures.js';
import {filterText as text} from '../../localize/treatment-menu-filter-messages.js';
import type {Filter} from './filter.js';

/** The choices that shorten the list, each where there is something to choose, and what is left. */
export const filterView = (filter: Filter) => {
  const {host, items, on} = filter;
  const locale = figureLocale(host);
  const lengths = [...new Set(items.flatMap(({minutes}) => minutes))].sort((a, b) => a - b);
  const needs = [...new Set(items.flatMap((item) => item.needs))];
  return html`<div class="choices" @change=${filter.choose}>
    ${choiceView(
      'minutes',
      [text.minutes(), text.anyMinutes()],
      lengths.map((each) => [String(each), minutesText(each, locale)]),
      filter.minutes,
    )}
    ${choiceView(
      'need',
      [text.need(), text.anyNeed()],
      needs.map((each) => [each, each]),
      filter.need,
    )}
    <p class="small" role="status">${on ? leftText(filter, locale) : nothing}</p>
    ${
      on
        ? html`<button type="button" class="btn text" @click=${filter.showAll}>
            ${text.all()}
          </button>`
        : nothing
    }
  </div>`;
};

const choiceView = (
  name: string,
  [label, any]: [string, string],
  options: [string, string][],
  chosen: string,
) =>
  options.length > 1
    ? html`<label
        ><span class="small">${label}</span
        ><select name=${name} autocomplete="off">
          ${[['', any], ...options].map(
            ([value, words]) =>
              html`<option value=${value!} .selected=${value === chosen}>${words}</option>`,
          )}
        </select></label
      >`
    : nothing;

const leftText = (filter: Filter, locale: string) => {
  const {items} = filter;
  const found = items.filter((each) => filter.keeps(each));
  const figure = (count: number) => count.toLocaleString(locale);
  return found.length ? text.shown(figure(found.length), figure(items.length)) : text.none();
};
