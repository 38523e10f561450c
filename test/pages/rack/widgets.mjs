/** The widgets on the rack, and the pages they stand in. */
import {readFileSync} from 'node:fs';

import {MODULE, spaPage, STYLESHEET} from '../spa-page.mjs';

/**
 * One more widget joins every condition by a line here: what a spa writes into it, the words of
 * that by which a visitor without our script is known to read it, and what the widget has drawn
 * once it works.
 */
export const WIDGETS = {
  'basalt-book-now': {
    inside: '<a href="https://cal.com/stillwater/hot-stone">Book a massage</a>',
    reads: 'Book a massage',
    draws: 'slot',
  },
  'basalt-benefits-carousel': {
    inside:
      '<article><h3>Muscle ease</h3><p>Warm stones, slow hands.</p></article><article><h3>Quiet</h3><p>An hour without a telephone.</p></article><article><h3>Sleep</h3><p>Many guests doze off.</p></article>',
    reads: 'Warm stones, slow hands.',
    draws: '[part="slide"]',
  },
  'basalt-pain-relief-quiz': {
    inside: '<p>Not sure? Call us on <a href="tel:+441632960118">01632 960 118</a>.</p>',
    reads: 'Not sure? Call us on',
    draws: 'button',
  },
  'basalt-safety-check': {
    inside: '<p>Tell us before a massage:</p><ul><li>You are pregnant.</li></ul>',
    reads: 'You are pregnant.',
    draws: 'input[type="checkbox"]',
  },
};

export const TAGS = Object.keys(WIDGETS);
export const [BOOK, CAROUSEL, QUIZ, CHECK] = TAGS;

/** A widget as a spa writes it. `eager`, because most pages here are longer than a screen. */
export const widget = (tag, attributes = 'eager', inside = WIDGETS[tag].inside) =>
  `<${tag} ${attributes}>${inside}</${tag}>`;

/** The same as the carrier that any editor leaves alone. */
export const carrier = (tag, attributes = 'data-eager', inside = WIDGETS[tag].inside) =>
  `<div data-basalt="${tag.replace('basalt-', '')}" ${attributes}>${inside}</div>`;

export const ALL = TAGS.map((tag) => widget(tag)).join('\n');
export const HEAD = STYLESHEET + MODULE;

/** A spa's page with all widgets, or with what is given. */
export const spa = (body = ALL, {head = HEAD, ...more} = {}) => spaPage(body, {head, ...more});

/** The same with something more in its head, before everything else. */
export const spaWith = (first, body = ALL, more = {}) => spa(body, {head: first + HEAD, ...more});

export const styled = (css, body = ALL) => spa(body, {head: `${HEAD}<style>${css}</style>`});
export const scripted = (script, body = ALL) => spaWith(`<script>${script}</script>`, body);

const repository = new URL('../../../', import.meta.url);
export const source = (path) => readFileSync(new URL(path, repository), 'utf8');
export const built = (name) => source(`dist/${name}`);

export const JAVASCRIPT = {'content-type': 'text/javascript; charset=utf-8'};

/** The spa's own quiz that the documentation shows, in one line. */
export const OWN_QUIZ = JSON.stringify(
  JSON.parse(/```json\n([^]*?)```/.exec(source('docs/own-quiz.md'))[1]),
);
