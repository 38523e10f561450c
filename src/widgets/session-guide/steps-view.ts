import {html, nothing} from 'lit';

import {stone} from '../../base/stone.js';
import {timeText} from '../../localize/session-figures.js';
import {isWarm, type Timeline} from './timeline.js';

/** All steps, along the spine: two stones beside it where stones are in use, else a marker on it. */
export const stepsView = ({steps, at}: Timeline, go: (minute: number) => void) =>
  html`<ol class="steps" part="steps">
    ${steps.map(
      (step, place) =>
        html`<li class=${place === at ? 'at' : nothing}>
          <span class="pair">
            ${
              isWarm(step)
                ? html`${stone(place, 3)}${stone(place + 4, 3)}`
                : html`<span class="pale">${stone(place)}</span>`
            }
          </span>
          <div>
            <button
              type="button"
              aria-current=${place === at ? 'step' : nothing}
              @click=${() => go(step.from)}
            >
              ${step.title}
            </button>
            <p class="small">${step.text}</p>
            <p class="small feel">${step.feel}</p>
          </div>
          <span class="small time">${timeText(step.minutes)}</span>
        </li>`,
    )}
  </ol>`;
