import {html, nothing, svg} from 'lit';

import {count, timeText} from '../../localize/session-figures.js';
import {sessionGuideText as text} from '../../localize/session-guide-messages.js';
import {isWarm, type ShownStep, type Timeline} from './timeline.js';

/** Between two steps, in percent of the whole. */
const GAP = 0.45;

// With their ends written out: the build strips the slash of an empty element outside of an <svg>.
const block = (step: ShownStep, x: number | string, width: number | string) =>
  isWarm(step)
    ? svg`<rect class="ember" height="52" rx="6" x=${x} width=${width}></rect>
        <rect class="hot" height="47" rx="6" x=${x} width=${width}></rect>`
    : svg`<rect class="rest" height="52" rx="6" x=${x} width=${width}></rect>`;

/**
 * One block a step, as wide as it is long. A slider's handle never passes its ends by more than half
 * its width, so the blocks end half a handle before them, and a cap of that width closes each end.
 */
const ribbon = ({steps, total}: Timeline) => {
  const share = (minutes: number) => (100 * minutes) / total;
  return html`<svg class="ribbon flips" aria-hidden="true" focusable="false">
    ${block(steps[0]!, -12, 24)}
    <svg x="100%" overflow="visible">${block(steps.at(-1)!, -12, 24)}</svg>
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
        aria-valuetext=${`${text.minuteOf(count(minute), count(total))}: ${step.title}`}
        @input=${({target}: Event) => go((target as HTMLInputElement).valueAsNumber)}
      />
    </div>
    <div class="ticks small" aria-hidden="true">
      <span>${count(0)}</span><span>${count(Math.round(total / 2))}</span
      ><span>${timeText(total)}</span>
    </div>
    <ul class="key row small">
      ${
        drawn
          ? html`<li><i class="hot"></i>${text.inUse(timeText(warm))}</li>
              <li><i></i>${text.byHand(timeText(total - warm))}</li>`
          : nothing
      }
      <li>${text.guide()}</li>
    </ul>
  </div>`;
};
