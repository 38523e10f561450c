import {html, nothing} from 'lit';

import {lockIcon} from '../../base/icons/lock.js';
import {questionText as text} from '../../localize/pain-relief-quiz-session-messages.js';
import {gateView} from './gate-view.js';
import {progressView} from './progress-view.js';
import {questionView} from './question-view.js';
import type {QuizSession} from './session.js';
import {total} from './steps.js';

/**
 * A screen that asks something: how far along it is, the question, and the way on and back. A form
 * of method "dialog" outside a dialog goes nowhere, so that no mistake of ours can ever put an
 * answer into an address.
 */
export const stepView = (session: QuizSession) => {
  const {step} = session.visit;
  const {safety} = session.quiz;
  const gate = step.type === 'gate';
  const missing = gate ? text.tickOne(safety[step.id as 'redFlags'].none) : text.chooseOne();
  return html`
    ${progressView(step.number)}
    <form method="dialog" novalidate @submit=${session.advance}>
      <p class="row small" id="where">
        ${gate ? html`<span>${text.part(safety.title, step.part, step.parts)}</span>` : nothing}
        <span>${text.progress(step.number, total)}</span>
      </p>
      ${gate ? gateView(session, step) : questionView(session, step)}
      <div class="controls" part="controls">
        <p role="alert">${session.unanswered ? missing : nothing}</p>
        <button type="button" class="btn quiet" @click=${session.back}>${text.back()}</button>
        <button class="btn solid">${text.next()}</button>
      </div>
      ${gate ? html`<p class="row small">${lockIcon()}${text.private()}</p>` : nothing}
    </form>
  `;
};
