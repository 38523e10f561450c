import {isMarket} from '../../domain/market.js';
import {warn} from '../../services/diagnostics.js';
import {untied} from '../../services/hold.js';

/**
 * Tells the mistakes a page made with a check. To be called when a visitor first acts, whatever
 * they do: a warning on some answers only would tell them.
 */
export function tellMistakes(check: Element & {market: string}): void {
  const {market} = check;
  if (market && !isMarket(market)) {
    warn(check, `market="${market}" is not known. Write us, uk, eu, ie, fr, au, nz or ca.`);
  }
  for (const id of untied(check)) {
    warn(
      check,
      `for="${id}" is no booking button here. Write the id of a <basalt-book-now> of this page.`,
    );
  }
}
