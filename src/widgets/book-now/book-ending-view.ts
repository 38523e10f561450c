import {html, nothing} from 'lit';

import {stone} from '../../base/stone.js';
import type {Profile, ProfileTreatment} from '../../domain/profile/profile-types.js';
import {bookDialog as text} from '../../localize/book-dialog-messages.js';
import {isolated, telephone} from '../../localize/figures.js';
import {isOwnTime, visitText, zoneText} from '../../localize/times.js';
import type {MadeBooking} from './made-booking.js';

/** What the booking system said it made, and what the page knows of it. */
export interface Ending {
  stage: string;
  made: MadeBooking;
  profile: Profile;
  /** What was booked, where the page can be sure of it. */
  treatment?: ProfileTreatment;
  frame: string;
  link: string;
  close(): void;
  load(): void;
}

/** After a booking: what was made, where and when, and the ways into the visitor's calendar. */
export const bookedView = (ending: Ending) =>
  html`<div class="ending">
    <div class="art">${stone(1, 3)}</div>
    <h2 id="title" tabindex="-1">${text.booked()}</h2>
    ${ending.made.times.start ? nothing : html`<p>${text.bookedText()}</p>`}
    ${facts(ending)}${ending.made.calendarWays?.(ending) ?? nothing}
    <button
      type="button"
      class="btn ${ending.made.times.end ? 'quiet' : 'solid'}"
      @click=${ending.close}
    >
      ${text.done()}
    </button>
  </div>`;

/** The visitor cancelled it in the frame. */
export const cancelledView = (ending: Ending) => {
  const {
    link,
    profile: {phone},
  } = ending;
  return html`<div class="ending">
    <h2 id="title" tabindex="-1">${text.cancelled()}</h2>
    <p>${text.cancelledText()}</p>
    <button type="button" class="btn solid" @click=${ending.load}>${text.anotherTime()}</button>
    <p class="ways">
      <a class="btn text" href=${link} target="_blank" rel="noopener">${text.newTab()}</a>
      ${phone ? html`<a class="btn text" href=${telephone(phone)}>${text.call(isolated(phone))}</a>` : nothing}
    </p>
  </div>`;
};

/** The time is asked for. The frame stays below: the visitor may have to pay there. */
export const requestedView = (ending: Ending) =>
  html`<div class="card asked" role="status">
    <h3>${text.requested()}</h3>
    <p>${text.requestedText()}</p>
    ${facts({...ending, treatment: undefined, profile: {timeZone: ending.profile.timeZone}})}
  </div>`;

const facts = ({profile, treatment, made: {times, reference}}: Ending) =>
  html`<dl>
    ${times.start ? fact(text.when(), when(times.start, times.end), zone(times.start, profile)) : nothing}
    ${treatment?.name ? fact(text.session(), treatment.name) : nothing}
    ${profile.name ? fact(text.where(), html`<bdi>${profile.name}</bdi>`, profile.address) : nothing}
    ${reference ? fact(text.reference(), html`<bdi class="reference">${reference}</bdi>`) : nothing}
  </dl>`;

/** The hours stand below the day, where no line breaks between them. */
const when = (start: string, end?: string) => {
  const {day, hours} = visitText(start, end);
  return html`<bdi>${day}</bdi>${hours && html`<bdi class="hours">${hours}</bdi>`}`;
};

/** Where the spa's clock shows the same, whose clock it is need not be said. */
const zone = (start: string, {timeZone}: Profile) =>
  timeZone && isOwnTime(start, timeZone) ? undefined : text.yourTime(zoneText(start));

export const fact = (label: string, value: unknown, more?: string) =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}${more ? html`<span class="note"><bdi>${more}</bdi></span>` : nothing}</dd>
  </div>`;
