import {claimRules, claimSources} from '../generated/claim-rules.js';
import type {Market} from '../market.js';
import type {CitedSource, ClaimMarket, ClaimSeverity, RuleToLint} from './claims-types.js';

export type CompiledRule = {
  readonly id: string;
  readonly scope: RuleToLint['scope'];
  readonly pattern: RegExp;
  readonly unless: RegExp | undefined;
  readonly severityIn: (market: Market | undefined) => ClaimSeverity;
  readonly suggestion: string;
  readonly why: string;
};

const worstFirst: readonly ClaimSeverity[] = ['error', 'warn', 'info'];

let compiled: readonly CompiledRule[] | undefined;

/** The rules of `claims.json`, made ready once, and not before somebody lints. */
export function compiledRules(): readonly CompiledRule[] {
  return (compiled ??= claimRules.map(compile));
}

function compile(rule: RuleToLint): CompiledRule {
  const severities = Object.values(rule.severity);
  const worst = worstFirst.find((severity) => severities.includes(severity)) ?? 'error';
  return {
    id: rule.id,
    scope: rule.scope,
    pattern: new RegExp(rule.pattern, `${rule.flags}g`),
    unless: rule.unless === undefined ? undefined : new RegExp(rule.unless, rule.flags),
    severityIn: (market) => (market ? rule.severity[market.toUpperCase() as ClaimMarket] : worst),
    suggestion: rule.replacement,
    why: `${rule.why} Sources: ${rule.sources.map(named).join('; ')}.`,
  };
}

function named(key: string): string {
  const source = claimSources[key];
  return source ? `${source.title}, ${source.url}` : key;
}

/** What is wrong with breaking a rule, and who says so, apart from each other. */
export function reasonFor(id: string): {why: string; sources: readonly CitedSource[]} {
  const rule = claimRules.find((each) => each.id === id);
  return {
    why: rule?.why ?? '',
    sources: (rule?.sources ?? []).flatMap((key) => claimSources[key] ?? []),
  };
}
