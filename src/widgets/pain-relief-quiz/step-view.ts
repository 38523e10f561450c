import {html, nothing} from 'lit';

import {lockIcon} from '../../base/icons/lock.js';
import {getLocale} from '../../localize/locale.js';
import {quizText} from '../../localize/pain-relief-quiz-messages.js';
import {questionText as text} from '../../localize/pain-relief-quiz-session-messages.js';
import {gateView} from './gate-view.js';
import {progressView} from './progress-view.js';
import {questionView} from './question-view.js';
import type {QuizSession} from './session.js';

/**
 * A screen that asks something: how far along it is, the question, and the way on and back. A form
 * of method "dialog" outside a dialog goes nowhere, so that no mistake of ours can ever put an
 * answer into an address.
 */
export const stepView = (session: QuizSession) => {
  const {step, progress} = session.visit;
  const {number, most, sure} = progress;
  const {gate} = session.questionnaire.safety;
  const asksSafety = step.type === 'gate';
  const none = asksSafety ? gate[step.id as 'redFlags'].none : text.none();
  const missing = asksSafety || step.type === 'multi' ? text.tickOne(none) : text.chooseOne();
  return html`
    ${progressView(number, most)}
    <form method="dialog" novalidate @submit=${session.advance}>
      <p class="row small" id="where">
        ${asksSafety ? html`<span>${text.part(gate.title, figure(step.part), figure(step.parts))}</span>` : nothing}
        <span>${text[sure ? 'progress' : 'progressUpTo'](figure(number), figure(most))}</span>
      </p>
      ${asksSafety ? gateView(session, step) : questionView(session, step)}
      <div class="row controls" part="controls">
        <p role="alert">${session.unanswered ? missing : nothing}</p>
        <button type="button" class="btn quiet" @click=${session.back}>${text.back()}</button>
        <button class="btn solid">${text.next()}</button>
      </div>
      ${session.memory?.view(session) ?? (asksSafety ? promiseView() : nothing)}
    </form>
  `;
};

const figure = (value: number) => value.toLocaleString(getLocale());

const promiseView = () => html`<p class="row small">${lockIcon()}${quizText.promise()}</p>`;
