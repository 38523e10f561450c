import {html, nothing} from 'lit';

import {questionText as text} from '../../localize/pain-relief-quiz-session-messages.js';
import {heading} from '../../parts/heading.js';
import {noneView, tickedIn} from '../../parts/safety/checks-view.js';
import type {QuestionWords} from './questionnaire.js';
import type {QuizSession} from './session.js';
import type {QuestionStep} from './steps.js';

/** A question: an option, several, or a number on a scale. */
export const questionView = (session: QuizSession, step: QuestionStep) => {
  const {questionnaire, host, choose} = session;
  const {id, type} = step;
  const words = questionnaire.question(id);
  const scale = type === 'scale';
  const several = type === 'multi';
  return html`<fieldset
    aria-describedby=${scale ? 'ends' : nothing}
    @change=${several ? (event: Event) => choose(tickedIn(event)) : nothing}
  >
    <legend>${heading(host.headingLevel, words.title, 'where')}</legend>
    ${words.help ? html`<p class="help">${words.help}</p>` : nothing}
    <div class=${scale ? 'scale' : 'options'}>
      ${several ? severalView(session, step, words) : oneView(session, step, words)}
    </div>
    ${scale ? endsView(step, words) : nothing}
  </fieldset>`;
};

const oneView = (
  {visit, choose}: QuizSession,
  {type, values}: QuestionStep,
  {option}: QuestionWords,
) =>
  values.map(
    (value) =>
      html`<label class="option">
        <input
          type="radio"
          name="answer"
          .checked=${visit.answer === value}
          @change=${() => choose(value)}
        />
        <span>${type === 'scale' ? value : option[value]}</span>
      </label>`,
  );

const severalView = ({visit}: QuizSession, {values}: QuestionStep, {option}: QuestionWords) => {
  const ticked = visit.answer as readonly unknown[] | undefined;
  return html`${values.map(
    (value) =>
      html`<label class="option">
        <input type="checkbox" value=${value} .checked=${ticked?.includes(value) ?? false} />
        <span>${option[value]}</span>
      </label>`,
  )}
  ${noneView(text.none(), visit.answer as readonly string[], 'option')}`;
};

const endsView = ({values}: QuestionStep, {min, max}: QuestionWords) =>
  html`<p class="row small" id="ends">
    <span>${values[0]}: ${min}</span><span>${values.at(-1)}: ${max}</span>
  </p>`;
