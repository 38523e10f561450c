/** The widgets on the rack, and the pages they stand in. */
import {readFileSync} from 'node:fs';

import {MODULE, spaPage, STYLESHEET} from '../spa-page.mjs';

/**
 * One more widget joins every condition by a line here: what a spa writes into it, the words of
 * that by which a visitor without our script is known to read it, what the widget has drawn once it
 * works, and where pressing something is all it takes, what to press and what there is then.
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
    press: ['input[type="checkbox"]', 'input:checked'],
  },
  'basalt-benefits-article': {
    inside:
      '<h3>What guests ask about</h3><p>Stones hold their heat for a long while.</p><section data-benefit="improved-sleep"><h3>A quiet night</h3><p>Many drift off under the last stone.</p></section>',
    reads: 'Stones hold their heat',
    draws: '[part="note"]',
    press: ['[part="evidence"] summary', '[part="evidence"] [role="status"] + *'],
  },
  'basalt-body-map': {
    inside:
      '<label><input type="checkbox" name="sore" value="neck"> Neck, at the back</label><label><input type="checkbox" name="sore" value="lower-back-left"> Lower back, left</label>',
    reads: 'Neck, at the back',
    draws: '[part="map"] svg',
    press: ['[part="list"] input', '[part="list"] input:checked'],
  },
  'basalt-session-guide': {
    inside:
      '<ol><li data-minutes="10" data-stones="none"><strong>Welcome</strong> Tea and a talk.</li><li data-minutes="50" data-stones="resting"><strong>Stones</strong> Over a towel.</li></ol>',
    reads: 'Tea and a talk.',
    draws: '[part="slider"]',
    press: ['[part="slider"]', '[part="advice"] details > :not(summary)'],
  },
  'basalt-treatment-menu': {
    inside:
      '<ul><li data-treatment="hot-stone-60">Hot stone massage, an hour <a href="https://cal.com/stillwater/hot-stone">£78</a></li></ul>',
    reads: 'Hot stone massage, an hour',
    draws: 'slot',
  },
};

export const TAGS = Object.keys(WIDGETS);
export const [BOOK, CAROUSEL, QUIZ, CHECK, ARTICLE, MAP, GUIDE, MENU] = TAGS;

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

/** What is pressed in which widget, and what there is then. */
export const PRESSES = TAGS.filter((tag) => WIDGETS[tag].press).map((tag) => [
  tag,
  ...WIDGETS[tag].press,
]);

/** Runs in the page: presses all that `PRESSES` names, and says what did not come of it. */
export async function pressAll(presses) {
  const inside = (tag, css) => document.querySelector(tag)?.shadowRoot?.querySelector(css);
  for (const [tag, css] of presses) {
    inside(tag, css)?.dispatchEvent(new Event('pointerdown', {bubbles: true, composed: true}));
    inside(tag, css)?.click();
  }
  const missing = () => presses.filter(([tag, , then]) => !inside(tag, then));
  for (let time = 0; time < 400 && missing().length > 0; time++)
    await new Promise((go) => setTimeout(go, 25));
  return missing().map(([tag, , then]) => `<${tag}>: ${then}`);
}

const repository = new URL('../../../', import.meta.url);
export const source = (path) => readFileSync(new URL(path, repository), 'utf8');
export const built = (name) => source(`dist/${name}`);

export const JAVASCRIPT = {'content-type': 'text/javascript; charset=utf-8'};

/** The spa's own quiz that the documentation shows, in one line. */
export const OWN_QUIZ = JSON.stringify(
  JSON.parse(/```json\n([^]*?)```/.exec(source('docs/own-quiz.md'))[1]),
);
