import {html, nothing, type TemplateResult} from 'lit';

import {bodyMapText} from '../../localize/body-map-messages.js';
import {questionText as text} from '../../localize/pain-relief-quiz-session-messages.js';
import {chosenView} from '../../parts/body-map/chosen-view.js';
import {mapView} from '../../parts/body-map/map-view.js';
import {painView} from '../../parts/body-map/pain-view.js';
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
    ${pointedView(
      session,
      step,
      html`<div class=${scale ? 'scale' : 'options'}>
        ${several ? severalView(session, step, words) : oneView(session, step, words)}
      </div>`,
    )}
    ${scale ? endsView(step, words) : nothing}
  </fieldset>`;
};

/** The body to point at, beside the list that it chooses from. */
const pointedView = ({pointing}: QuizSession, step: QuestionStep, list: TemplateResult) => {
  const {map, names} = pointing;
  if (!names.words || !pointing.fits(step)) return list;
  return html`<p class="help">${bodyMapText.hint()}</p>
    <div class="pointed">
      ${mapView(map, names.words)}
      <div class="intro">${chosenView(map, names.words, painView)} ${list}</div>
    </div>`;
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
