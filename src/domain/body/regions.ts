/** What one looks at: somebody from behind, or from the front. */
export type Side = 'back' | 'front';

/** Which of two, as the person whose body it is would say. */
export type Hand = 'left' | 'right';

/** Where the list of all regions puts it. */
export type Group = 'head' | 'back' | 'arms' | 'chest' | 'legs';

/** A place on the body that can be pointed at. */
export interface BodyRegion {
  /** Stable: a spa's own system reads it. */
  readonly id: string;
  /** What it is called, by its key in the words; `hand` says which of two. */
  readonly part: string;
  readonly hand?: Hand;
  readonly group: Group;
  readonly side: Side;
  /** Its middle in the drawing of its side, 100 wide and 220 high. */
  readonly x: number;
  readonly y: number;
}

/** The middle of the body, from which the right hand of two is mirrored. */
const MIDDLE = 50;

/** A part of the body, and where it is, measured from the middle. */
type Part = readonly [part: string, group: Group, aside: number, y: number];

/** From behind. */
const BEHIND: readonly Part[] = [
  ['back-of-head', 'head', 0, 17],
  ['neck', 'head', 0, 36],
  ['shoulder', 'head', 15, 46],
  ['upper-back', 'back', 6, 57],
  ['mid-back', 'back', 6, 72],
  ['lower-back', 'back', 6, 87],
  ['base-of-spine', 'back', 0, 99],
  ['buttock', 'legs', 10.5, 109],
  ['upper-arm', 'arms', 24, 65],
  ['forearm', 'arms', 29, 91],
  ['hand', 'arms', 32.5, 116],
  ['back-of-thigh', 'legs', 10.5, 137],
  ['calf', 'legs', 9.7, 171],
];

const FACING: readonly Part[] = [
  ['face', 'head', 0, 19],
  ['front-of-shoulder', 'head', 19, 49],
  ['chest', 'chest', 8, 58],
  ['belly', 'chest', 0, 82],
  ['front-of-upper-arm', 'arms', 24.5, 67],
  ['inner-forearm', 'arms', 29.5, 92],
  ['hip', 'legs', 13.5, 101],
  ['front-of-thigh', 'legs', 11, 135],
  ['knee', 'legs', 9.8, 156],
  ['shin', 'legs', 9.3, 178],
  ['foot', 'legs', 11, 207],
];

const regionsOf = (side: Side, parts: readonly Part[]): BodyRegion[] =>
  parts.flatMap(([part, group, aside, y]) => {
    const place = {part, group, side, y};
    if (!aside) return {...place, id: part, x: MIDDLE};
    // Seen from behind, the left of the body is on the left; face to face it is on the right.
    const left = side === 'back' ? -aside : aside;
    return [
      {...place, id: `${part}-left`, hand: 'left' as const, x: MIDDLE + left},
      {...place, id: `${part}-right`, hand: 'right' as const, x: MIDDLE - left},
    ];
  });

/** Every region, from the head down: the back, then the front. */
export const bodyRegions: readonly BodyRegion[] = [
  ...regionsOf('back', BEHIND),
  ...regionsOf('front', FACING),
];
