import {openingAt} from '../../domain/hours/opening-at.js';
import {DAY, wallClock} from '../../domain/hours/wall-clock.js';
import type {Profile} from '../../domain/profile/profile-types.js';
import {bookExtras as text} from '../../localize/book-extras-messages.js';
import {getLocale} from '../../localize/locale.js';

/**
 * Until when the spa is open, or when it opens, in the page's language and by the spa's own clock.
 * `''` when nobody can say: nothing is better than a wrong hour.
 */
export function openingText(
  {hours, timeZone, closed}: Profile,
  element: Element,
  now: Date = new Date(),
): string {
  const opening = openingAt(hours, timeZone, now, closed);
  if (!opening) return '';
  const language = languageOf(element);
  const say = (moment: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, {timeZone, ...options}).format(moment);
  const time = (moment: Date) => say(moment, {timeStyle: 'short'});
  if (opening.open) {
    const soon = opening.until && +opening.until - +now < DAY;
    return soon ? text.openUntil(time(opening.until!)) : text.openNow();
  }
  const {next} = opening;
  if (!next) return '';
  const clock = wallClock(timeZone)!;
  const [day, today] = [next, now].map((moment) => Math.floor(clock.shows(+moment) / DAY));
  const days = day! - today!;
  if (days < 1) return text.opensToday(time(next));
  if (days < 2) return text.opensTomorrow(time(next));
  const name = say(next, days < 7 ? {weekday: 'long'} : {day: 'numeric', month: 'long'});
  return text.opensOn(name, time(next));
}

/** `en-GB` writes 18:00 where `en` writes 6:00 PM: a page that says which is followed. */
function languageOf(element: Element): string {
  const locale = getLocale();
  const said = element.closest<HTMLElement>('[lang]')?.lang ?? '';
  return /^[\w-]+$/.test(said) && said.split('-')[0] === locale && isLanguage(said) ? said : locale;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
