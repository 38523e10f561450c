import {safeUrl} from '../../domain/booking/safe-url.js';
import {byEveryName} from '../../domain/profile/find-treatment.js';
import {tellMistakes} from '../../parts/safety/page-mistakes.js';
import {warn} from '../../services/diagnostics.js';
import type {BasaltPainReliefQuiz} from './pain-relief-quiz.js';
import type {QuizSession} from './session.js';

/** Whether the page brings its own way to book, such as a `<basalt-book-now slot="book">`. */
export const hasBooker = (host: Element): boolean =>
  host.querySelector(':scope > [slot="book"]') !== null;

/** The page's own links in the quiz, but for those inside its own way to book. */
export const linksIn = (host: Element): HTMLAnchorElement[] =>
  [...host.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
    (link) => !link.closest('[slot]'),
  );

/** The massages the spa sells, when its profile lists any that the quiz knows; else it sells all. */
export function massagesSold({questionnaire, profile}: QuizSession): string[] | undefined {
  const services = questionnaire.rules.outcomes.map(({id}) => id);
  const known = byEveryName(profile.treatments)
    .flatMap(({id, outcomes = []}) => [id, ...outcomes])
    .filter((id) => services.includes(id));
  return known.length ? known : undefined;
}

/**
 * Lets the page's own pictures of the suggestions come now, for every visitor alike. One that waits
 * to be seen would be asked for when it is shown, and so tell what is suggested.
 */
export function bringImages(host: Element): void {
  const suggestions = ':scope > :is([slot^="image-"], [slot^="result-"])';
  const waiting = `${suggestions}[loading], ${suggestions} [loading]`;
  for (const each of host.querySelectorAll(waiting)) each.setAttribute('loading', 'eager');
}

/**
 * Tells the page's mistakes on the console, when a visitor begins and never later: a warning on an
 * ending would say how the quiz ended.
 */
export function checkPage(host: BasaltPainReliefQuiz): void {
  tellMistakes(host);
  for (const {href} of linksIn(host)) {
    if (safeUrl(href)) continue;
    warn(
      host,
      `href="${href}" cannot be opened: only https, tel and mailto links can. Write href="https://…".`,
    );
  }
}
