import {html, nothing} from 'lit';

import type {ConditionRules} from '../../domain/quiz/quiz-types.js';
import {topicText} from '../../localize/pain-relief-quiz-session-messages.js';
import {heading} from './heading.js';
import type {QuizSession} from './session.js';
import type {GateStep} from './steps.js';
import {type Topic, topicOf} from './topics.js';

/** Value of the choice that is no condition. */
const NONE = 'none';

const topics = Object.keys(topicText) as Topic[];

/** A part of the safety gate: conditions to tick, in groups, and "none of these" as an equal choice. */
export const gateView = (session: QuizSession, {id, conditions}: GateStep) => {
  const {quiz} = session;
  const {prompt, none} = quiz.safety[id as 'redFlags'];
  return html`<fieldset @change=${(event: Event) => session.choose(tickedIn(event))}>
    <legend>${heading(session.host.headingLevel, prompt, 'where')}</legend>
    <p>${quiz.safety.help}</p>
    ${topics.map((topic) =>
      groupView(
        session,
        topic,
        conditions.filter((each) => topicOf(each) === topic),
      ),
    )}
    <label class="check none">
      <input type="checkbox" value=${NONE} .checked=${ticked(session)?.length === 0} />
      <b>${none}</b>
    </label>
  </fieldset>`;
};

const ticked = ({visit}: QuizSession) => visit.answer as readonly string[] | undefined;

const groupView = (session: QuizSession, topic: Topic, conditions: readonly ConditionRules[]) =>
  conditions.length
    ? html`<fieldset>
        <legend><b>${topicText[topic]()}</b></legend>
        <div class="checks">${conditions.map(({id}) => checkView(session, id))}</div>
      </fieldset>`
    : nothing;

const checkView = (session: QuizSession, id: string) => {
  const {visit, safety} = session;
  const {label, question} = safety[visit.step.id as 'redFlags'][id as 'both-legs'];
  return html`<label class="check">
    <input type="checkbox" value=${id} .checked=${ticked(session)?.includes(id) ?? false} />
    <span><b>${label}</b><span class="small">${question}</span></span>
  </label>`;
};

/** What is ticked now: "none of these" and the conditions push each other out. */
const tickedIn = ({currentTarget, target}: Event) => {
  const {value, checked} = target as HTMLInputElement;
  if (value === NONE) return checked ? [] : undefined;
  const boxes = (currentTarget as Element).querySelectorAll<HTMLInputElement>(':checked');
  const ids = [...boxes].map((box) => box.value).filter((id) => id !== NONE);
  return ids.length ? ids : undefined;
};
