import {html, nothing} from 'lit';

import {clockIcon} from '../../base/icons/clock.js';
import {lockIcon} from '../../base/icons/lock.js';
import {stone} from '../../base/stone.js';
import {disclaimer} from '../../localize/disclaimer-messages.js';
import {quizText as text} from '../../localize/pain-relief-quiz-messages.js';
import {heading} from '../../parts/heading.js';
import {ahead, loadCourse} from './course.js';
import type {Resume} from './resume.js';

/** Whether the questions are being fetched, or could not be. */
export type Loading = '' | 'busy' | 'failed';

/** The first screen: what this is, what it is not, and how long it takes. */
export const startView = (
  level: number,
  loading: Loading,
  begin: () => void,
  own?: {title?: string; intro?: string},
  memory?: Resume,
) => html`
  <div class="intro" @pointerenter=${hasten} @focusin=${hasten}>
    ${heading(level, own?.title ?? text.title())}
    <p class="lead">
      <slot name="intro">${own ? (own.intro ?? text.introOwn()) : text.intro()}</slot>
    </p>
    <p role="alert">${loading === 'failed' ? text.failed() : nothing}</p>
    <div class="row">
      <button
        type="button"
        class="btn solid"
        part="begin"
        aria-busy=${loading === 'busy'}
        @click=${begin}
      >
        ${
          {'': memory?.begin ?? text.begin(), busy: text.opening(), failed: text.tryAgain()}[
            loading
          ]
        }
      </button>
      ${memory?.againView()}
      <span class="row small">${clockIcon()}${own ? text.timeNeededOwn() : text.timeNeeded()}</span>
    </div>
    <p class="row small">${lockIcon()}${memory?.promise ?? text.promise()}</p>
    <p class="small">${text.disclaimer()} ${disclaimer.notMedical()}</p>
  </div>
  ${spine([0, 0, 0, 0, 2, 3])}
`;

// Whoever reaches for the button means to begin.
const hasten = () => ahead(loadCourse);

/** Stones in pairs beside the spine, as they lie in a treatment, each as warm as given. */
export const spine = (warmths: readonly (0 | 1 | 2 | 3)[]) =>
  html`<div class="spine" aria-hidden="true">
    ${warmths.map((warmth, seed) => stone(seed, warmth))}
  </div>`;
