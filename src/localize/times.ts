import {getLocale} from './locale.js';

/** A country's way to write times, where the page names it: 18:00 in Britain, 6 PM in America. */
function regional(): string {
  const tag = document.documentElement.lang;
  const {language = ''} = readTag(tag) ?? {};
  return language === getLocale().split('-')[0] ? tag : getLocale();
}

function readTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

/**
 * When a visit is, by the visitor's own clock: "Tuesday 1 December 2026" and "18:00 – 19:00". One
 * that begins on one day and ends on another is written in one.
 */
export function visitText(start: string, end = start): {day: string; hours: string} {
  const date = {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'} as const;
  const clock = {hour: 'numeric', minute: '2-digit'} as const;
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(regional(), options);
  const moments = [new Date(start), new Date(end)] as const;
  const [day, last] = moments.map((moment) => format(date).format(moment));
  if (day !== last) return {day: format({...date, ...clock}).formatRange(...moments), hours: ''};
  return {day: day!, hours: format(clock).formatRange(...moments)};
}

/** The name of the visitor's own time zone at that moment: "Central European Standard Time". */
export function zoneText(moment: string): string {
  const format = new Intl.DateTimeFormat(regional(), {timeZoneName: 'long'});
  const parts = format.formatToParts(new Date(moment));
  return parts.find(({type}) => type === 'timeZoneName')?.value ?? '';
}

/** Whether the visitor's clock shows the same hour as one in this zone. */
export function isOwnTime(moment: string, timeZone: string): boolean {
  const hour = (zone?: string) =>
    new Intl.DateTimeFormat('en', {timeZone: zone, dateStyle: 'short', timeStyle: 'short'}).format(
      new Date(moment),
    );
  return hour() === hour(timeZone);
}
