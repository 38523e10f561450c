import {isMarket} from '../market.js';
import type {Market} from '../market.js';
import type {ClaimFinding, ClaimScope, LintOptions} from './claims-types.js';
import {compiledRules} from './compile-rules.js';
import type {CompiledRule} from './compile-rules.js';
import {paragraphsOf} from './paragraphs.js';
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
  const findings: ClaimFinding[] = [];
  for (const paragraph of paragraphsOf(text)) {
    const {plain} = paragraph;
    const found = rules.flatMap((rule) =>
      spansOf(rule, plain).map(([from, to]) => findingOf(rule, paragraph.span(from, to))),
    );
    for (const finding of found.sort((a, b) => a.index - b.index)) findings.push(finding);
  }
  return findings;

  function findingOf(rule: CompiledRule, [index, end]: readonly [number, number]): ClaimFinding {
    const {id, severityIn, suggestion, why} = rule;
    const match = text.slice(index, end);
    return {rule: id, severity: severityIn(market), match, index, suggestion, why};
  }
}

function readingOf(options: LintOptions | undefined): Reading {
  try {
    const {market, scope = 'promo'} = options ?? {};
    return {market: isMarket(market) ? market : undefined, scope};
  } catch {
    return {market: undefined, scope: 'testimonial'};
  }
}

/** Where a rule is broken in a paragraph. */
function spansOf({pattern, unless}: CompiledRule, plain: string): [from: number, to: number][] {
  const spans: [number, number][] = [];
  pattern.lastIndex = 0;
  let found = pattern.exec(plain);
  const spares = found && unless ? sparing(plain, sentenceStarts(plain), unless) : () => false;
  for (; found; found = pattern.exec(plain)) {
    const to = found.index + found[0].length;
    if (!spares(found.index, to)) spans.push([found.index, to]);
  }
  return spans;
}
