import type {Problem} from '../problem.js';
import {findTicked} from './find-ticked.js';
import type {SafetyItem, SafetyLevel, SafetyLists, SafetyResult} from './safety-types.js';

type RankedItem = readonly [rank: number, item: SafetyItem];

const worstFirst: readonly SafetyLevel[] = ['stop', 'ask-clinician', 'tell-therapist'];

/**
 * Whether a hot stone massage is all right today, from the ids of the conditions ticked.
 *
 * Gives the worst `level` among them, and each with its level, reason and alternative, worst
 * first: emergencies, other red flags (both count as `stop`), then the rest in the file's order.
 * The ids, levels and reasons are those of `safety.json`.
 *
 * It never throws. An id it does not know may be a red flag of another version, so it is a problem
 * and the level is `stop`; so is it for ids that are no list and for rules that cannot be read.
 * `clear` therefore always means: a readable, empty list.
 */
export function checkSafety(safety: SafetyLists, ids: readonly string[]): SafetyResult {
  const problems: Problem[] = [];
  const conditions = conditionsOf(safety, problems);
  const ticked = findTicked(ids, conditions, '', problems);
  const items = [...conditions.values()].filter((item) => ticked.includes(item));
  return {level: problems.length ? 'stop' : (items[0]?.level ?? 'clear'), items, problems};
}

function conditionsOf(safety: SafetyLists, problems: Problem[]): Map<string, SafetyItem> {
  try {
    const ranked: RankedItem[] = [
      ...safety.redFlags.map(({id, urgency, reason}): RankedItem => {
        return [urgency === 'emergency' ? -2 : -1, itemOf(id, 'stop', reason)];
      }),
      ...safety.contraindications.map(({id, level, reason, alternative}): RankedItem => {
        const rank = worstFirst.indexOf(level);
        // A level we do not know is a stop, and -1 puts it among them.
        return [rank, itemOf(id, worstFirst[rank] ?? 'stop', reason, alternative)];
      }),
    ];
    ranked.sort(([a], [b]) => a - b);
    return new Map(ranked.map(([, item]) => [item.id, item]));
  } catch {
    problems.push({path: '', message: 'Broken rules: start again from the shipped safety.json.'});
    return new Map();
  }
}

function itemOf(id: string, level: SafetyLevel, reason?: string, alternative?: string): SafetyItem {
  return {id, level, reason: reason ?? null, alternative: alternative ?? null};
}
