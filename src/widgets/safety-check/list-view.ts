import {html, nothing} from 'lit';

import {lockIcon} from '../../base/icons/lock.js';
import {safetyRules} from '../../domain/generated/safety-rules.js';
import type {ConditionRules} from '../../domain/quiz/quiz-types.js';
import {getLocale} from '../../localize/locale.js';
import {safetyCheckText as text} from '../../localize/safety-check-messages.js';
import {topicText} from '../../localize/safety-messages.js';
import {heading} from '../../parts/heading.js';
import {checkView, groupsOf, noneView} from '../../parts/safety/checks-view.js';
import type {Topic} from '../../parts/safety/topics.js';
import type {Check} from './check.js';
import {doneView} from './done-view.js';
import {has} from './find.js';

type Part = keyof typeof safetyRules;

const PARTS: readonly Part[] = ['redFlags', 'contraindications'];

/** What the check is, and the conditions to tick. */
export const listView = (check: Check) => {
  const {host, contents, ticked} = check;
  const {gate} = contents.words!;
  const seeking = check.sought.length > 0;
  return html`<div class="list" part="list">
    ${heading(host.headingLevel, host.heading || text.title())}
    <p class="lead">${gate.help}</p>
    <p class="row small">${lockIcon()}${text.promise()}</p>
    ${findView(check)}
    <div class="parts" @change=${check.tick}>
      ${PARTS.map((part) => partView(check, part))}
      ${seeking ? nothing : noneView(gate.redFlags.none, ticked)}
    </div>
    ${doneView(check)}
  </div>`;
};

const figure = (count: number) => count.toLocaleString(getLocale());

/** The conditions to show: all of them, or those that were found and those that are ticked. */
const shownOf = (check: Check, part: Part): readonly ConditionRules[] =>
  safetyRules[part].filter(({id}) => check.ticked?.includes(id) || found(check, id));

const found = ({contents, sought}: Check, id: string) => {
  const {label, question} = contents.condition(id);
  return has(`${label} ${question}`, sought);
};

const countFound = (check: Check) =>
  PARTS.flatMap((part) => safetyRules[part] as readonly ConditionRules[]).filter(({id}) =>
    found(check, id),
  ).length;

/** Nothing of what is looked for is kept: not by us, and not by the browser's list of entries. */
const findView = (check: Check) => {
  const count = check.sought.length ? countFound(check) : undefined;
  return html`<div class="find">
    <label for="find">${text.find()}</label>
    <input
      type="search"
      id="find"
      part="search"
      autocomplete="off"
      spellcheck="false"
      .value=${check.query}
      @input=${check.find}
      @keydown=${check.escape}
    />
    <p class="small" role="status">
      ${count === undefined ? nothing : count ? text.found(figure(count)) : text.foundNone()}
    </p>
  </div>`;
};

const partView = (check: Check, part: Part) => {
  const conditions = shownOf(check, part);
  return conditions.length
    ? html`<fieldset>
        <legend><b>${check.contents.words!.gate[part].prompt}</b></legend>
        ${groupsOf(conditions).map(({topic, group}) => groupView(check, topic, group))}
      </fieldset>`
    : nothing;
};

/** A group can be folded; folded, it still says what is in it. */
const groupView = (check: Check, topic: Topic, group: readonly ConditionRules[]) => {
  const {contents, opened, sought, ticked} = check;
  const count = group.filter(({id}) => ticked?.includes(id)).length;
  const title = topicText[topic]();
  return html`<details
    ?open=${sought.length > 0 || opened.has(topic)}
    @toggle=${({target}: Event) => check.fold(topic, (target as HTMLDetailsElement).open)}
  >
    <summary>
      <b>${title}</b>
      ${count ? html`<span class="count">${text.ticked(figure(count))}</span>` : nothing}
      <span class="small inside">
        ${group.map(({id}) => contents.condition(id).label).join('\u00a0· ')}
      </span>
    </summary>
    <div class="checks" role="group" aria-label=${title}>
      ${group.map(({id}) => checkView(id, contents.condition(id), ticked))}
    </div>
  </details>`;
};
