import {html, nothing} from 'lit';

import {bookDialog as text} from '../../localize/book-dialog-messages.js';
import {calendar, ending, ways, where} from './book-frame-view.js';
import type {BookInline} from './book-inline.js';
import {checkFirstView} from './check-first-view.js';

/** The booking system in the page, with the way to a new tab below it. */
export const inlineView = (inline: BookInline) =>
  inline.course.stage === 'closed'
    ? nothing
    : html`<section part="inline" class="inline" tabindex="-1" aria-label=${text.heading()}>
        ${inline.canChange ? where(inline) : nothing}
        ${inline.course.isEnded ? ending(inline) : [checkFirstView(inline), calendar(inline)]}
        ${
          /open|requested/.test(inline.course.stage)
            ? html`<p class="note">${inline.noted ? text.noted() : text.privacy()}</p>
                ${ways(inline)}`
            : nothing
        }
      </section>`;
