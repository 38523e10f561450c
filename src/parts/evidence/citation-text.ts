import {evidence as text} from '../../localize/evidence-messages.js';

/** "Moyer CA, Rounds J, Hannum JW" is "Moyer and others"; an institution keeps its whole name. */
export function authorsText(authors: string): string {
  const [first = '', second] = authors.split(/\s*[,;]\s*/);
  const name = first.replace(/\s+\p{Lu}{1,3}$/u, '');
  return second ? text.others(name) : name;
}

/** A day as the language writes it. The date has no hour, so no time zone may move it. */
export function dateText(day: string, language: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = {dateStyle: 'long', numberingSystem: 'latn'};
  return new Intl.DateTimeFormat(language, options).format(new Date(year, month - 1, date));
}
