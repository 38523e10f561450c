import {claims} from '../generated/claims.js';
import type {Market} from '../market.js';
import type {ClaimMarket, ClaimRule, ClaimSeverity} from './claims-types.js';

export type CompiledRule = {
  readonly id: string;
  readonly scope: ClaimRule['scope'];
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
  return (compiled ??= claims.rules.map(compile));
}

function compile(rule: ClaimRule): CompiledRule {
  const severities = Object.values(rule.severity);
  const worst = worstFirst.find((severity) => severities.includes(severity)) ?? 'error';
  return {
    id: rule.id,
    scope: rule.scope,
    pattern: new RegExp(rule.pattern, `${rule.flags}g`),
    unless: rule.unless === undefined ? undefined : new RegExp(rule.unless, rule.flags),
    severityIn: (market) => (market ? rule.severity[market.toUpperCase() as ClaimMarket] : worst),
    suggestion: rule.replacement,
    why: `${rule.why} Sources: ${rule.sources.map(sourceOf).join('; ')}.`,
  };
}

function sourceOf(key: string): string {
  const source = claims.sources[key];
  return source ? `${source.title}, ${source.url}` : key;
}
