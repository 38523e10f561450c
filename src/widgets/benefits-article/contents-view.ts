import {html} from 'lit';

import {minutesToRead} from '../../domain/reading/reading-time.js';
import {benefitsArticle as text} from '../../localize/benefits-article-messages.js';
import {minutesText} from '../../localize/figures.js';
import {getLocale} from '../../localize/locale.js';
import type {Anchors} from '../../controllers/anchors.js';

/** A place in the article: what it is called, and its name in an address. */
export interface Place {
  readonly name: string;
  readonly label: string;
}

const timeView = (words: string) =>
  html`<span class="time small" part="time"
    >${text.time(minutesText(minutesToRead(words, getLocale())))}</span
  >`;

/** How long the article takes, and the way to each part of it. Where there is room it stands open. */
export const contentsView = (
  places: readonly Place[],
  words: string,
  anchors: Anchors,
  open: boolean,
) =>
  html`<nav class="contents" part="contents" aria-label=${text.contents()}>
    ${
      places.length > 1
        ? html`<details ?open=${open}>
            <summary><b>${text.contents()}</b>${timeView(words)}</summary>
            <ol>
              ${places.map(
                ({name, label}) =>
                  html`<li>
                    <a href=${anchors.address(name)} @click=${anchors.go}>${label}</a>
                  </li>`,
              )}
            </ol>
          </details>`
        : html`<p class="summary">${timeView(words)}</p>`
    }
  </nav>`;
