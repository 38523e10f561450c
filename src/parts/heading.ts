import {html, nothing, type TemplateResult} from 'lit';

/**
 * The heading of a screen. Its level is the page's to choose, so no element fits; it takes the
 * focus when the visitor moves on, so that a screen reader reads on from there. `where` is the id
 * of the words that say how far along that is.
 */
export const heading = (level: number, text: string, where?: string): TemplateResult =>
  html`<span
    class="h"
    part="heading"
    role="heading"
    tabindex="-1"
    aria-level=${level}
    aria-describedby=${where ?? nothing}
    >${text}</span
  >`;
