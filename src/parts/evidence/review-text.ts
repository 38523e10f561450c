import {reviewDue} from '../../domain/benefits/review-due.js';
import {lastReviewed, reviewEveryMonths} from '../../domain/generated/evidence-facts.js';
import {evidence as text} from '../../localize/evidence-messages.js';
import {dateText} from './citation-text.js';

const monthsText = (months: number, language: string) =>
  new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'month',
    unitDisplay: 'long',
    numberingSystem: 'latn',
  }).format(months);

/** When the evidence was last reviewed, and that it is long ago where it is. */
export function reviewText(language: string, now: Date): string {
  const reviewed = text.reviewed(dateText(lastReviewed, language));
  return reviewDue(lastReviewed, reviewEveryMonths, now)
    ? `${reviewed} ${text.stale(monthsText(reviewEveryMonths, language))}`
    : reviewed;
}
