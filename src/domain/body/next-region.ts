import type {BodyRegion} from './regions.js';

/** Where an arrow key points. */
export type Direction = 'up' | 'down' | 'left' | 'right';

/** The two drawings stand beside each other: the back, and on its right the front. */
const FRONT_AT = 100;

const placeOf = ({side, x, y}: BodyRegion) => [side === 'front' ? x + FRONT_AT : x, y] as const;

/** How much a step aside counts against a step in the direction wanted. */
const ASIDE = 2;

/**
 * The region that one means by an arrow key: the nearest of those that lie more in this direction
 * than aside of it. Undefined at the edge of the drawing.
 */
export function nextRegion<Region extends BodyRegion>(
  from: Region,
  direction: Direction,
  among: readonly Region[],
): Region | undefined {
  const [x, y] = placeOf(from);
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  const across = direction === 'left' || direction === 'right';
  let nearest: Region | undefined;
  let least = Infinity;
  for (const region of among) {
    const [atX, atY] = placeOf(region);
    const ahead = sign * (across ? atX - x : atY - y);
    const aside = Math.abs(across ? atY - y : atX - x);
    // What lies far aside is somewhere else, and not "left" or "below".
    if (ahead <= 0 || aside > ahead * ASIDE) continue;
    const far = ahead + aside * ASIDE;
    if (far < least) [nearest, least] = [region, far];
  }
  return nearest;
}
