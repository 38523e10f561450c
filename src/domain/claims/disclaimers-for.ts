import {claims} from '../generated/claims.js';
import type {Market} from '../market.js';
import type {Disclaimer} from './claims-types.js';

/** Places in a page that want words beside them. */
export type DisclaimerPlace =
  'benefits' | 'book' | 'quiz-start' | 'quiz-result' | 'quiz-stop' | 'testimonials';

/** The file says `where` in a sentence: these are the same places, by the disclaimer's id. */
const places = new Map<string, readonly DisclaimerPlace[]>([
  ['not-medical', ['benefits', 'quiz-start', 'quiz-result']],
  ['check-first', ['book']],
  ['red-flag', ['quiz-stop']],
  ['results-vary', ['benefits']],
  ['privacy', ['quiz-start']],
  ['review-policy', ['testimonials']],
]);
const known = new Set<unknown>([...places.values()].flat());

/**
 * What must stand next to the benefits, a Book button, a step of the quiz or reviews, in the file's
 * order. With no place, or one it does not know, it gives all there are. It never throws.
 *
 * The rules want the same in every market we know, and so in one that we do not. Ask with the
 * spa's own all the same: a rule for one market may come.
 */
export function disclaimersFor(_market: Market, place?: DisclaimerPlace): Disclaimer[] {
  return claims.disclaimers.filter(
    ({id}) =>
      place === undefined || !known.has(place) || (places.get(id) ?? [place]).includes(place),
  );
}
