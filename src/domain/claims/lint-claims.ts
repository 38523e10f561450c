import {isMarket} from '../market.js';
import type {Market} from '../market.js';
import type {ClaimFinding, ClaimScope, LintOptions} from './claims-types.js';
import {compiledRules} from './compile-rules.js';
import type {CompiledRule} from './compile-rules.js';
import {paragraphsOf} from './paragraphs.js';
import type {Paragraph} from './paragraphs.js';
import {sentenceStarts, sparing} from './sentences.js';

type Reading = {readonly market: Market | undefined; readonly scope: ClaimScope};

/**
 * What in a spa's own English words may be a health claim, in the order of the text.
 *
 * `index` and `match` are those of the text as given, although case, accents, quotes, soft hyphens,
 * spaces and line breaks make no difference to what is found. An empty line ends a sentence, and
 * what spares a claim ("we do not treat pain") must stand in the same sentence.
 *
 * `promo` text is held to the rules for marketing. A `testimonial` is held to them too, and to those
 * for guests' quotes: a quote in an ad is the spa's own claim. `exempt` text is not looked at.
 *
 * It never throws and takes time in proportion to the text's length. What is no text has no
 * findings. A market that is missing or unknown is all of them at once, each rule as severe as it is
 * anywhere; an unknown scope is held to every rule; every locale is read by the English rules.
 */
export function lintClaims(text: string, options?: LintOptions): ClaimFinding[] {
  const {market, scope} = readingOf(options);
  if (typeof text !== 'string' || scope === 'exempt') return [];
  const rules = compiledRules().filter((rule) => scope !== 'promo' || rule.scope === 'promo');
  return paragraphsOf(text).flatMap((paragraph) =>
    rules
      .flatMap((rule) => findingsOf(rule, paragraph, text, market))
      .sort((a, b) => a.index - b.index),
  );
}

function readingOf(options: LintOptions | undefined): Reading {
  try {
    const {market, scope = 'promo'} = options ?? {};
    return {market: isMarket(market) ? market : undefined, scope};
  } catch {
    return {market: undefined, scope: 'testimonial'};
  }
}

function findingsOf(
  {id, pattern, unless, severityIn, suggestion, why}: CompiledRule,
  {plain, starts, ends}: Paragraph,
  text: string,
  market: Market | undefined,
): ClaimFinding[] {
  const findings: ClaimFinding[] = [];
  pattern.lastIndex = 0;
  let found = pattern.exec(plain);
  const spares = found && unless ? sparing(plain, sentenceStarts(plain), unless) : () => false;
  for (; found; found = pattern.exec(plain)) {
    const end = found.index + found[0].length;
    if (spares(found.index, end)) continue;
    const index = starts[found.index]!;
    const match = text.slice(index, ends[end - 1]);
    findings.push({rule: id, severity: severityIn(market), match, index, suggestion, why});
  }
  return findings;
}
