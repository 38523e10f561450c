import type {CitedSource, ClaimFinding} from '../../domain/claims/claims-types.js';
import {reasonFor} from '../../domain/claims/compile-rules.js';
import {lintClaims} from '../../domain/claims/lint-claims.js';
import {isMarket} from '../../domain/market.js';
import type {Market} from '../../domain/market.js';
import {pageProfile} from '../../services/profile.js';
import {nameOf} from './mistakes.js';
import {ownWords} from './own-words.js';

/** Words of the page that may be a health claim, in words for its owner. */
export interface PageClaim extends Pick<ClaimFinding, 'rule' | 'severity' | 'match'> {
  /** The widget that they stand in. */
  subject: string;
  element: Element;
  why: string;
  instead: string;
  sources: readonly CitedSource[];
}

/** What was found, and the markets by whose rules it was read. */
export interface PageClaims {
  claims: readonly PageClaim[];
  markets: readonly (Market | undefined)[];
}

const WORST_FIRST = ['error', 'warn', 'info'];

/**
 * Reads what the page says in our widgets, each in its own `market` or else the profile's. Without
 * one, every rule is as severe as it is anywhere.
 */
export async function pageClaims(page: ParentNode): Promise<PageClaims> {
  const {market: usual} = await pageProfile();
  const markets = new Set<Market | undefined>();
  const claims = ownWords(page).flatMap(({text, widget, element, scope}) => {
    const own = widget.getAttribute('market') ?? widget.getAttribute('data-market');
    const market = isMarket(own) ? own : usual;
    markets.add(market);
    return lintClaims(text, {market, scope}).map(
      ({rule, severity, match, suggestion}): PageClaim => ({
        rule,
        severity,
        match: match.replace(/\s+/g, ' '),
        subject: nameOf(widget),
        element,
        instead: suggestion,
        ...reasonFor(rule),
      }),
    );
  });
  const rank = ({severity}: PageClaim) => WORST_FIRST.indexOf(severity);
  return {claims: claims.sort((a, b) => rank(a) - rank(b)), markets: [...markets]};
}
