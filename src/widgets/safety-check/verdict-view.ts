import {html, nothing} from 'lit';

import {heartCheckIcon} from '../../base/icons/heart-check.js';
import {infoIcon} from '../../base/icons/info.js';
import {stone} from '../../base/stone.js';
import type {SafetyItem, SafetyLevel} from '../../domain/safety/safety-types.js';
import {answerText, safetyCheckText as text} from '../../localize/safety-check-messages.js';
import {heading} from '../../parts/heading.js';
import {callView} from '../../parts/safety/call-view.js';
import {conditionView} from '../../parts/safety/condition-view.js';
import {haltView} from '../../parts/safety/halt-view.js';
import type {Check} from './check.js';
import {sourcesView} from './sources-view.js';

/** What the ticks mean, beside the list or below it. */
export const verdictView = (check: Check) => {
  const {stop, result} = check;
  return html`<section class="verdict" part="result">
    <div role="status">${stop ? nothing : answerView(check)}</div>
    ${stop ? stopView(check) : itemsView(check, result?.items ?? [])}
    <p class="small">${text.notice()}</p>
  </section>`;
};

/** The answer in a few words. */
export function titleOf({stop, result, contents}: Check): string {
  const words = contents.words!.stop;
  if (stop) return words[stop === 'emergency' ? 'emergency-care' : 'see-clinician'].title;
  return answerText[result!.level as 'clear'].title();
}

const level = ({host}: Check) => Math.min(host.headingLevel + 1, 6);

const answerView = (check: Check) => {
  const {result} = check;
  if (!result)
    return html`${stone(1)}
      <p>${text.waiting()}</p>`;
  const said = html`${heading(level(check), titleOf(check))}
    <p>${answerText[result.level as 'clear'].text()}</p>`;
  return result.level === 'ask-clinician'
    ? html`<div class="caution">
        ${heartCheckIcon()}
        <div>${said}</div>
      </div>`
    : html`${result.level === 'clear' ? stone(1, 3) : infoIcon()}${said}`;
};

const stopView = (check: Check) => {
  const {host, contents, stop, result, country} = check;
  const {words, profile} = contents;
  return haltView({
    headingLevel: level(check),
    words: words!,
    variant: stop!,
    call: () =>
      callView(words!.emergency, [country, host.market, profile.market], check.chooseCountry),
    cause: html`<b>${text.youTicked()}</b>
      <ul>
        ${result!.items.map((item) => itemView(check, item))}
      </ul>
      <button type="button" class="btn text" @click=${check.change}>${text.change()}</button>`,
  });
};

const LEVELS: readonly SafetyLevel[] = ['ask-clinician', 'tell-therapist'];

/** What is ticked, the gravest first; under a heading of its own where it differs from the answer. */
const itemsView = (check: Check, items: readonly SafetyItem[]) =>
  LEVELS.map((each) => {
    const some = items.filter((item) => item.level === each);
    if (!some.length) return nothing;
    return html`<div>
      ${
        each === check.result!.level
          ? nothing
          : html`<b role="heading" aria-level=${level(check)}
              >${answerText[each as 'tell-therapist'].title()}</b
            >`
      }
      <ul class="items">
        ${some.map((item) => itemView(check, item))}
      </ul>
    </div>`;
  });

const itemView = ({contents}: Check, {id}: SafetyItem) =>
  conditionView(
    contents.condition(id).label,
    contents.reason(id),
    sourcesView(contents.sources(id)),
  );
