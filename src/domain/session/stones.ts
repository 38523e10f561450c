import {stoneRows} from '../generated/session-rules.js';
import type {StonePlace, StoneUse} from './session-types.js';

/** The spine as it is drawn: no stone lies on it. The one at its base lies below its end. */
export const SPINE = {x: 50, from: 33, to: 116.5, width: 1} as const;

/** How wide and high a stone is, in the measures of its place. */
export const STONE_SIZES = {small: [4.6, 4.6], medium: [5.8, 6.4], large: [11.6, 7]} as const;

/** What the stones do, as the text of each step says. A step not named here is done by hand. */
const USES: Readonly<Record<string, StoneUse>> = {
  'heat-test': 'sample',
  'first-contact': 'gliding',
  placement: 'resting',
  focus: 'resting',
};

/** What the stones do at a step of the shipped session. */
export const useOf = (step: string): StoneUse => (Object.hasOwn(USES, step) ? USES[step]! : 'none');

/** The stones of each row: one left and one right of the spine, or a single one below it. */
const rows: readonly (readonly StonePlace[])[] = stoneRows.map(([id, x, y, size]) =>
  x === SPINE.x
    ? [{id, x, y, size}]
    : [
        {id: `${id}-left`, x, y, size},
        {id: `${id}-right`, x: 2 * SPINE.x - x, y, size},
      ],
);

/** All seventeen. */
export const stonePlaces: readonly StonePlace[] = rows.flat();

/** The pairs along the spine, from the shoulder blades down: the way that stones glide. */
const along = rows.filter(([left, right]) => right && SPINE.x - left!.x < 10);

/**
 * The stones that are on the body. Gliding, it is one pair, which is further down with every minute
 * of the step and then begins again.
 */
export function stonesOn(use: StoneUse, minuteOfStep = 0): readonly StonePlace[] {
  if (use === 'resting') return stonePlaces;
  if (use !== 'gliding') return [];
  return along[Math.floor(minuteOfStep) % along.length] ?? along[0]!;
}
