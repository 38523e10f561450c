import {html, nothing, type TemplateResult} from 'lit';

import {stopIcon} from '../../base/icons/stop.js';
import type {StopVariant} from '../../domain/quiz/quiz-types.js';
import type {SafetyWords} from '../../localize/words/safety.js';
import {heading} from '../heading.js';

/** What stands in the panel that advises against a massage. */
export interface Halt {
  headingLevel: number;
  words: SafetyWords;
  variant: StopVariant;
  /** The call for help, for an emergency. */
  call: () => unknown;
  /** What led here, and the way back from it. */
  cause: TemplateResult;
}

/**
 * Why there is no massage today, and whom to turn to. Nothing here sells: no booking, no price, and
 * in an emergency the call comes first.
 */
export const haltView = ({headingLevel, words, variant, call, cause}: Halt): TemplateResult => {
  const {stop, seeDoctor} = words;
  const emergency = variant === 'emergency';
  const {title, summary} = stop[emergency ? 'emergency-care' : 'see-clinician'];
  return html`<section class="halt" part="stop">
    ${stopIcon()}
    <div role="alert">
      ${heading(headingLevel, title)}
      <p class="lead">${summary}</p>
      ${emergency ? nothing : html`<p>${stop['see-clinician'].variant[variant]}</p>`}
      ${variant === 'red-flag' ? html`<p><b>${seeDoctor}</b></p>` : nothing}
    </div>
    ${emergency ? call() : nothing}
    <div class="cause">${cause}</div>
  </section>`;
};
