import {html, nothing} from 'lit';

import {count} from '../../localize/session-figures.js';
import {sessionGuideText as text} from '../../localize/session-guide-messages.js';
import type {SessionWords} from '../../localize/words/session.js';
import {figureView} from './figure-view.js';
import type {Timeline} from './timeline.js';

/** The minute that is looked at: the back with its stones, what is done, and how that feels. */
export const stageView = (timeline: Timeline, words: SessionWords) => {
  const {minute, total, step, drawn, use, stones} = timeline;
  const said = words.stones[use];
  return html`<div class="stage" part="stage">
    ${drawn ? figureView(use, stones, said) : nothing}
    <div>
      <p class="small">${text.minuteOf(count(minute), count(total))}</p>
      <div aria-live="polite">
        <p class="h name">${step.title}</p>
        ${step.feel ? html`<p>${step.feel}</p>` : nothing}
        ${drawn ? html`<p class="small">${said}</p>` : nothing}
      </div>
    </div>
  </div>`;
};
