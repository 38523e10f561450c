import {html} from 'lit';

import {dots} from '../../domain/benefits/grade.js';
import {benefitsCarousel as text} from '../../localize/benefits-carousel-messages.js';
import {gradeText} from '../../localize/grade-messages.js';
import {gradeDots} from '../../parts/evidence/grade-dots.js';
import {etchings} from '../../parts/pebble/etchings.js';
import type {Slide} from './slides.js';

const line = (path: string) =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

/** A button to the slide before or after. At the end it stays, and says that it does nothing. */
export const stepView = (name: string, path: string, end: boolean, step: () => void) =>
  html`<button class="btn" aria-label=${name} aria-disabled=${end} @click=${step}>
    ${line(path)}
  </button>`;

/** A slide's stone on the rail. It takes the warmth of its grade while its slide is on show. */
export const tabView = ({label, facts}: Slide, current: boolean, choose: () => void) =>
  html`<button class="tab" aria-label=${label} aria-current=${current} @click=${choose}>
    <span class="stone warm-${facts && current ? dots(facts.grade) : 0}"></span
    ><b>${label}</b>${facts && gradeDots(facts.grade)}
  </button>`;

/** What a slide holds: the stone, the words or the page's own element, and the grade. */
export const slideView = ({label, words, facts}: Slide, open: boolean, toggle: () => void) =>
  html`${facts && html`<span class="stone warm-${dots(facts.grade)}">${line(etchings[facts.icon]!)}</span>`}
    <div part="text">
      ${
        words &&
        html`<h3>${label}</h3>
          <p>${words}</p>`
      }<slot></slot>${
        facts &&
        html`<div class="grade">
          <p>${gradeDots(facts.grade)}${gradeText[facts.grade]()}</p>
          <button class="btn" aria-expanded=${open} aria-controls="evidence" @click=${toggle}>
            ${open ? text.close() : text.see()}
          </button>
        </div>`
      }
    </div>`;
