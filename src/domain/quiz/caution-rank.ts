import type {Heat, Pressure} from './quiz-types.js';

/**
 * How careful a service is, from 0 (long heat) to 3 (short, gentle and without heat): the floor up
 * to which it may be suggested. The shipped services have these ranks too.
 */
export function cautionRankOf(minutes: number, heat: Heat, pressure: Pressure): number {
  if (heat === 'hot') return minutes > 60 ? 0 : 1;
  if (minutes > 60 || pressure === 'medium' || pressure === 'firm') return 1;
  return heat === 'none' && pressure === 'light' ? 3 : 2;
}
