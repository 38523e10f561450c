import {type Direction, nextRegion} from '../src/domain/body/next-region.js';
import type {BodyRegion} from '../src/domain/body/regions.js';

const arrows: readonly Direction[] = ['up', 'down', 'left', 'right'];

/** A region, and the arrow keys that lead from it through all others and through each only once. */
export function wayThroughAll<Region extends BodyRegion>(
  among: readonly Region[],
): {start: Region; arrows: Direction[]} {
  const seen = new Set<Region>();
  const way: Direction[] = [];
  const stepsFrom = (region: Region) =>
    arrows.flatMap((arrow) => {
      const next = nextRegion(region, arrow, among);
      return next && !seen.has(next) ? [{arrow, next}] : [];
    });
  // Where there are few ways on is best gone to first: it would be cut off later.
  const waysOn = ({next}: {next: Region}) => stepsFrom(next).length;
  const goes = (region: Region): boolean => {
    seen.add(region);
    if (seen.size === among.length) return true;
    for (const {arrow, next} of stepsFrom(region).sort((a, b) => waysOn(a) - waysOn(b))) {
      way.push(arrow);
      if (goes(next)) return true;
      way.pop();
    }
    seen.delete(region);
    return false;
  };
  const start = among.find(goes);
  if (!start) throw new Error('No way leads through all regions');
  return {start, arrows: way};
}
