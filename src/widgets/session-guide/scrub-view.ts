import {html, nothing, svg} from 'lit';

import {count, timeText} from '../../localize/session-figures.js';
import {sessionGuideText as text} from '../../localize/session-guide-messages.js';
import {isWarm, type ShownStep, type Timeline} from './timeline.js';

/** Between two steps, in percent of the whole. */
const GAP = 0.45;

const block = (step: ShownStep, x: number | string, width: number | string) =>
  isWarm(step)
    ? svg`<rect class="ember" x=${x} width=${width} height="52" rx="9" /><rect
        class="hot" x=${x} width=${width} height="47" rx="9" />`
    : svg`<rect class="rest" x=${x} width=${width} height="52" rx="9" />`;

/**
 * One block a step, as wide as it is long. A slider's handle never passes its ends by more than half
 * its width, so the blocks end half a handle before them, and a cap of that width closes each end.
 */
const ribbon = ({steps, total}: Timeline) => {
  const share = (minutes: number) => (100 * minutes) / total;
  return html`<svg class="ribbon flips" aria-hidden="true" focusable="false">
    ${block(steps[0]!, -12, 20)}
    <svg x="100%" overflow="visible">${block(steps.at(-1)!, -8, 20)}</svg>
    ${steps.map((step, place) =>
      block(
        step,
        `${share(step.from)}%`,
        `${share(step.minutes) - (place < steps.length - 1 ? GAP : 0)}%`,
      ),
    )}
  </svg>`;
};

/** The session as a ribbon with a slider on it. */
export const scrubView = (timeline: Timeline, go: (minute: number) => void) => {
  const {minute, total, step, warm, drawn} = timeline;
  return html`<div class="scrub">
    <div class="track">
      ${ribbon(timeline)}
      <input
        type="range"
        part="slider"
        min="0"
        max=${total}
        step="1"
        .value=${String(minute)}
        aria-label=${text.slider()}
        aria-valuetext=${text.minuteStep(count(minute), count(total), step.title)}
        @input=${({target}: Event) => go((target as HTMLInputElement).valueAsNumber)}
      />
    </div>
    <div class="ticks" aria-hidden="true">
      <span>${count(0)}</span><span>${count(Math.round(total / 2))}</span
      ><span>${timeText(total)}</span>
    </div>
    <ul class="key">
      ${
        drawn
          ? html`<li><i class="hot"></i>${text.inUse(timeText(warm))}</li>
              <li><i></i>${text.byHand(timeText(total - warm))}</li>`
          : nothing
      }
      <li class="quiet">${text.guide()}</li>
    </ul>
  </div>`;
};
