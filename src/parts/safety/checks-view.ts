import {html, type TemplateResult} from 'lit';

import type {ConditionRules} from '../../domain/quiz/quiz-types.js';
import {topicText} from '../../localize/safety-messages.js';
import {type Topic, topicOf} from './topics.js';

/** Value of the choice that is no condition. */
const NONE = 'none';

const topics = Object.keys(topicText) as Topic[];

/** What a condition is called, and the exact question that is asked of it. */
export interface ConditionWords {
  label: string;
  question: string;
}

type WordsOf = (id: string) => ConditionWords;

/** Conditions in their groups, in the order of the topics. */
export const groupsOf = <Condition extends ConditionRules>(conditions: readonly Condition[]) =>
  topics
    .map((topic) => ({topic, group: conditions.filter((each) => topicOf(each) === topic)}))
    .filter(({group}) => group.length);

/** Conditions to tick, in groups that are headed by what they are about. */
export const checksView = (
  conditions: readonly ConditionRules[],
  wordsOf: WordsOf,
  ticked: readonly string[] | undefined,
): TemplateResult[] =>
  groupsOf(conditions).map(
    ({topic, group}) =>
      html`<fieldset>
        <legend><b>${topicText[topic]()}</b></legend>
        <div class="checks">${group.map(({id}) => checkView(id, wordsOf(id), ticked))}</div>
      </fieldset>`,
  );

/** A condition to tick, with the exact question that is asked of it. */
export const checkView = (
  id: string,
  {label, question}: ConditionWords,
  ticked: readonly string[] | undefined,
): TemplateResult =>
  html`<label class="check">
    <input type="checkbox" value=${id} .checked=${ticked?.includes(id) ?? false} />
    <span><b>${label}</b><span class="small">${question}</span></span>
  </label>`;

/** "None of these", a choice equal to the others, and it looks like them. */
export const noneView = (
  none: string,
  ticked: readonly string[] | undefined,
  look: 'check' | 'option' = 'check',
): TemplateResult =>
  html`<label class="${look} none">
    <input type="checkbox" value=${NONE} .checked=${ticked?.length === 0} />
    <b>${none}</b>
  </label>`;

/**
 * What is ticked after a change inside an element that holds such choices: "none of these" and
 * the others push each other out; nothing at all is `undefined`.
 */
export const tickedIn = ({currentTarget, target}: Event): readonly string[] | undefined => {
  const {value, checked} = target as HTMLInputElement;
  if (value === NONE) return checked ? [] : undefined;
  const boxes = (currentTarget as Element).querySelectorAll<HTMLInputElement>(':checked');
  const ids = [...boxes].map((box) => box.value).filter((id) => id !== NONE);
  return ids.length ? ids : undefined;
};
