/** Tidebook's pages. Everything that comes from outside goes through `html`, which escapes it. */
import {inWords} from './diary.mjs';

class Markup {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

/** Markup with its values escaped; lists are joined, and nothing is shown for `false`. */
export function html(strings, ...values) {
  const shown = (value) => {
    if (value instanceof Markup) return value.text;
    if (Array.isArray(value)) return value.map(shown).join('');
    if (value === undefined || value === null || value === false) return '';
    return String(value).replace(/[&<>"']/g, (character) => entities[character]);
  };
  return new Markup(strings.reduce((text, part, index) => text + shown(values[index - 1]) + part));
}

const wave = html`<svg
  viewBox="0 0 24 24"
  width="24"
  height="24"
  aria-hidden="true"
  focusable="false"
>
  <path
    d="M2.5 9.5c2.4 0 2.4 2 4.8 2s2.4-2 4.7-2 2.4 2 4.7 2 2.4-2 4.8-2M2.5 14.5c2.4 0 2.4 2 4.8 2s2.4-2 4.7-2 2.4 2 4.7 2 2.4-2 4.8-2"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
  />
</svg>`;

const tick = html`<svg
  class="tick"
  viewBox="0 0 24 24"
  width="40"
  height="40"
  aria-hidden="true"
  focusable="false"
>
  <circle cx="12" cy="12" r="11" />
  <path d="M7.5 12.3l3 3 6-6.4" />
</svg>`;

function page({title, embed, theme, status = 200}, content) {
  return html`<!doctype html>
    <html
      lang="en"
      data-status="${status}"
      ${embed && html` data-embed`}${theme && html` data-theme="${theme}"`}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="${theme ?? 'light dark'}" />
        <meta name="robots" content="noindex" />
        <title>${title} · Tidebook</title>
        <link rel="stylesheet" href="/tidebook.css" />
        <script src="/tidebook.js"></script>
      </head>
      <body>
        ${!embed && html`<header><span class="brand">${wave} Tidebook</span></header>`}
        <main>
          ${content}
          <footer>
            <p>
              ${embed && html`<span class="brand">${wave} Tidebook</span> `}An invented booking
              system, for trying things out. Nothing is really booked, and no email is sent.
            </p>
          </footer>
        </main>
      </body>
    </html> `.toString();
}

function about({spa, title, minutes}) {
  return html`<div class="about">
    <p class="spa">${spa.name}</p>
    <h1>${title}</h1>
    <dl>
      <div>
        <dt>How long</dt>
        <dd>${minutes} minutes</dd>
      </div>
      ${
        spa.address &&
        html`<div>
          <dt>Where</dt>
          <dd>${spa.address}</dd>
        </div>`
      }
    </dl>
  </div>`;
}

const problem = (field, problems) =>
  html`<p class="problem" id="${field}-problem">${problems[field]}</p>`;

const invalid = (field, problems) => html`${problems[field] && html` aria-invalid="true"`}`;

function dayTile({id, weekday, number, month}, index, checked) {
  const shortened = (word) => html`${word.slice(0, 3)}<span class="unseen">${word.slice(3)}</span>`;
  return html`<label class="tile">
    <input type="radio" name="day" id="day-${index}" value="${id}" ${checked && html` checked`} />
    <span>${shortened(weekday)}</span> <strong>${number}</strong> <span>${shortened(month)}</span>
  </label>`;
}

function dayTimes({name, times}, index, slot) {
  return html`<fieldset class="times" id="times-${index}" aria-describedby="slot-problem">
    <legend>Choose a time <span class="unseen">on ${name}</span></legend>
    <p class="when" aria-hidden="true">${name}, in the spa’s own time</p>
    <div class="tiles">
      ${times.map(
        ({start, from, to}) =>
          html` <label class="tile">
            <input
              type="radio"
              name="slot"
              value="${start}"
              data-when="${name}, ${from} to ${to}"
              ${start === slot && html` checked`}
            />
            <strong>${from}</strong>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** One treatment: pick a day, pick a time, say who you are. Works as a plain form too. */
export function bookingPage(view) {
  const {title, spa, action, days, day, slot, problems = {}, visitor} = view;
  const chosen = Math.max(
    0,
    days.findIndex(({id}) => id === day),
  );
  return page(
    {...view, title: `${title}, ${spa.name}`},
    html`<div class="columns">
      ${about(view)}
      <form method="post" action="${action}">
        <fieldset>
          <legend>Choose a day</legend>
          <div class="tiles days">
            ${days.map((each, index) => dayTile(each, index, index === chosen))}
          </div>
        </fieldset>
        ${days.map((each, index) => dayTimes(each, index, slot))} ${problem('slot', problems)}
        <fieldset class="visitor">
          <legend>Who is coming?</legend>
          <div class="field">
            <label for="name">Your name</label>
            <input
              id="name"
              name="name"
              autocomplete="name"
              dir="auto"
              required
              maxlength="200"
              value="${visitor.name}"
              aria-describedby="name-problem"
              ${invalid('name', problems)}
            />
            ${problem('name', problems)}
          </div>
          <div class="field">
            <label for="email">Email</label>
            <input
              id="email"
              name="email"
              type="email"
              autocomplete="email"
              required
              maxlength="200"
              value="${visitor.email}"
              aria-describedby="email-problem"
              ${invalid('email', problems)}
            />
            ${problem('email', problems)}
          </div>
          <div class="field">
            <label for="notes">Anything we should know? <span class="quiet">Optional</span></label>
            <textarea id="notes" name="notes" dir="auto" rows="3" maxlength="2000">
${visitor.notes}</textarea>
          </div>
        </fieldset>
        <div class="confirm">
          <p class="chosen" role="status"></p>
          <button type="submit">Confirm booking</button>
          <p class="problem" id="form-problem" role="alert">${problems.form}</p>
        </div>
      </form>
    </div>`,
  );
}

/** The booking is made. Read out and focused when it takes the form’s place. */
export function bookedPage(view) {
  const {booking, spa, again} = view;
  const pending = booking.status === 'PENDING';
  return page(
    {...view, title: 'You are booked'},
    html`<div class="booked">
      ${tick}
      <h1 tabindex="-1">${pending ? 'Your request is with the spa' : 'You are booked'}</h1>
      ${pending && html`<p>They will write to you when the time is yours.</p>`}
      <dl>
        <div>
          <dt>What</dt>
          <dd>${booking.title}</dd>
        </div>
        <div>
          <dt>When</dt>
          <dd>${inWords(booking)}</dd>
        </div>
        <div>
          <dt>Where</dt>
          <dd>${spa.name}${spa.address && html`, ${spa.address}`}</dd>
        </div>
        <div>
          <dt>For</dt>
          <dd dir="auto">${booking.name}</dd>
        </div>
        <div>
          <dt>Reference</dt>
          <dd class="reference">${booking.uid}</dd>
        </div>
      </dl>
      <p><a href="${again}">Book another time</a></p>
    </div>`,
  );
}

/** What the spa offers. */
export function listPage(view) {
  const {spa, offers} = view;
  return page(
    {...view, title: spa.name},
    html`<div class="list">
      <h1>${spa.name}</h1>
      ${spa.address && html`<p class="quiet">${spa.address}</p>`}
      <ul>
        ${offers.map(
          ({href, title, minutes}) =>
            html`<li>
              <a href="${href}">${title} <span class="quiet">${minutes} minutes</span></a>
            </li>`,
        )}
      </ul>
    </div>`,
  );
}

export function missingPage(view) {
  return page(
    {...view, title: 'Not found', status: 404},
    html`<div class="list">
      <h1>There is no such page</h1>
      <p>Please check the address.</p>
    </div>`,
  );
}
