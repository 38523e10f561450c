/**
 * What the demo spa answers to the form "A note for your therapist": the note itself, to be taken
 * along. A spa's own form handler stands here in real life. Nothing is kept or written anywhere.
 */
import {readFileSync} from 'node:fs';

import {html} from './pretend-booking/pages.mjs';

const {hands, parts} = JSON.parse(
  readFileSync(new URL('../src/content/body.json', import.meta.url), 'utf8'),
);

/** "lower-back-left:6" in words; nothing for what is no place on the body. */
function placeOf(entry) {
  const [, part, hand, pain] = /^([a-z-]+?)(?:-(left|right))?(?::(10|\d))?$/.exec(entry) ?? [];
  if (!Object.hasOwn(parts, part ?? '')) return undefined;
  const name = hand ? hands[hand].replace('{part}', parts[part]) : parts[part];
  return {name, pain};
}

/** The page for what a form sent, as `application/x-www-form-urlencoded`. */
export function notePage(sent) {
  const form = new URLSearchParams(sent);
  const places = form.getAll('sore').map(placeOf).filter(Boolean);
  const words = form.get('words')?.trim();
  return `<!doctype html>${html`<html lang="en-GB">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>Your note: Stillwater Bath House</title>
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href="favicon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="stillwater.css" />
    </head>
    <body>
      <header class="site-header wrap">
        <a class="wordmark" href="./">Stillwater <span>Bath House</span></a>
      </header>
      <main class="wrap note-page">
        <h1>A note for your therapist</h1>
        ${
          places.length
            ? html`<h2 class="plain">Where it is sore</h2>
                <ul>
                  ${places.map(
                    ({name, pain}) =>
                      html`<li>
                        ${name}${pain === undefined ? '' : html` <span>${pain} out of 10</span>`}
                      </li>`,
                  )}
                </ul>`
            : html`<p>No place in particular.</p>`
        }
        ${
          words
            ? html`<h2 class="plain">In your words</h2>
                <p class="words">${words}</p>`
            : ''
        }
        <p class="quiet">
          Bring it along on paper or on your phone. It is not kept here: once you close this page,
          it is gone.
        </p>
        <a class="tap" href="visit.html#note">Back to the form</a>
      </main>
    </body>
  </html>`}`;
}
