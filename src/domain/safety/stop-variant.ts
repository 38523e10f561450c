import {checkSafety} from './check-safety.js';
import type {ContraindicationRules, SafetyLists} from './safety-types.js';

/** How a stop is put: from "get help now" to "come back when it has passed". */
export type SafetyStop = 'emergency' | 'red-flag' | 'clinician' | 'postpone';

/**
 * How to put the stop that the ticked ids lead to, the most urgent of them first, as the quiz does:
 * an emergency, another red flag, a condition for a clinician, one that only needs time. Null when
 * they lead to none.
 *
 * It never throws. What `checkSafety` stops at because it cannot read it, or a stop of a kind we do
 * not know, is for a clinician: never for time alone to heal.
 */
export function stopVariant(safety: SafetyLists, ids: readonly string[]): SafetyStop | null {
  const {level, items, problems} = checkSafety(safety, ids);
  if (level !== 'stop') return null;
  const stops = items.filter((item) => item.level === 'stop').map(({id}) => id);
  // With none the rules could not be read, or an id could not: nothing is looked up in them.
  if (!stops.length) return 'clinician';
  const flags = safety.redFlags.filter(({id}) => stops.includes(id));
  if (flags.some(({urgency}) => urgency === 'emergency')) return 'emergency';
  if (flags.length) return 'red-flag';
  const passes = ({id, stopKind}: ContraindicationRules) =>
    stops.includes(id) && stopKind === 'postpone';
  const all = safety.contraindications.filter(passes).length === stops.length;
  return all && !problems.length ? 'postpone' : 'clinician';
}
