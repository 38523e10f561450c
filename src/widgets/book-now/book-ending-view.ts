import {html, nothing} from 'lit';

import {stone} from '../../base/stone.js';
import type {Profile, ProfileTreatment} from '../../domain/profile/profile-types.js';
import {bookDialog as text} from '../../localize/book-dialog-messages.js';
import {isolated, telephone} from '../../localize/figures.js';
import {isOwnTime, visitText, zoneText} from '../../localize/times.js';
import type {calendarWays} from './book-calendar.js';

/** What the booking system said it made, and what the page knows of it. */
export interface Visit {
  stage: string;
  profile: Profile;
  /** What was booked, where the page can be sure of it. */
  treatment?: ProfileTreatment;
  /** Both are there only where the booking system tells them. */
  times: {start?: string; end?: string};
  reference?: string;
  frame: string;
  link: string;
  /** Comes with a script of its own, once there is something to put into a calendar. */
  calendarWays?: typeof calendarWays;
  close(): void;
  load(): void;
}

/** After a booking: what was made, where and when, and the ways into the visitor's calendar. */
export const bookedView = (visit: Visit) =>
  html`<div class="ending">
    <div class="art">${stone(1, 3)}</div>
    <h2 id="title" tabindex="-1">${text.booked()}</h2>
    ${visit.times.start ? nothing : html`<p>${text.bookedText()}</p>`}
    ${facts(visit)}${visit.calendarWays?.(visit) ?? nothing}
    <button type="button" class="btn ${visit.times.end ? 'quiet' : 'solid'}" @click=${visit.close}>
      ${text.done()}
    </button>
  </div>`;

/** The visitor cancelled it in the frame. */
export const cancelledView = (visit: Visit) => {
  const {
    link,
    profile: {phone},
  } = visit;
  return html`<div class="ending">
    <h2 id="title" tabindex="-1">${text.cancelled()}</h2>
    <p>${text.cancelledText()}</p>
    <button type="button" class="btn solid" @click=${visit.load}>${text.anotherTime()}</button>
    <p class="ways">
      <a class="btn text" href=${link} target="_blank" rel="noopener">${text.newTab()}</a>
      ${phone ? html`<a class="btn text" href=${telephone(phone)}>${text.call(isolated(phone))}</a>` : nothing}
    </p>
  </div>`;
};

/** The time is asked for. The frame stays below: the visitor may have to pay there. */
export const requestedView = (visit: Visit) =>
  html`<div class="card asked" role="status">
    <h3>${text.requested()}</h3>
    <p>${text.requestedText()}</p>
    ${facts({...visit, treatment: undefined, profile: {timeZone: visit.profile.timeZone}})}
  </div>`;

const facts = ({profile, treatment, times, reference}: Visit) =>
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
