/** What one looks at: somebody from behind, or from the front. */
export type Side = 'back' | 'front';

/** Which of two, as the person whose body it is would say. */
export type Hand = 'left' | 'right';

/** Where the list of all regions puts it. */
export type Group = 'head' | 'back' | 'arms' | 'chest' | 'legs';

/** An area of the shipped quiz's question about the body. */
export type Area = 'neck' | 'upper-back' | 'lower-back' | 'whole-back' | 'back-one-leg';

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
  /**
   * What the quiz's list calls it. None for what a massage of the back has no answer to: the quiz
   * does not let anybody point there, and its safety questions ask about the chest.
   */
  readonly area?: Area;
}

/** The middle of the body, from which the right hand of two is mirrored. */
const MIDDLE = 50;

/** A part of the body: where it is, measured from the middle, and what the quiz calls it. */
type Part = readonly [part: string, group: Group, aside: number, y: number, area?: Area];

/** From behind. A leg of any kind is the leg of the quiz: the most careful of its areas. */
const BEHIND: readonly Part[] = [
  ['back-of-head', 'head', 0, 17, 'neck'],
  ['neck', 'head', 0, 36, 'neck'],
  ['shoulder', 'head', 15, 46, 'upper-back'],
  ['upper-back', 'back', 6, 57, 'upper-back'],
  ['mid-back', 'back', 6, 72, 'upper-back'],
  ['lower-back', 'back', 6, 87, 'lower-back'],
  ['base-of-spine', 'back', 0, 99, 'lower-back'],
  ['buttock', 'legs', 10.5, 109, 'lower-back'],
  ['upper-arm', 'arms', 24, 65, 'upper-back'],
  ['forearm', 'arms', 29, 91, 'upper-back'],
  ['hand', 'arms', 32.5, 116, 'upper-back'],
  ['back-of-thigh', 'legs', 10.5, 137, 'back-one-leg'],
  ['calf', 'legs', 9.7, 171, 'back-one-leg'],
];

const FACING: readonly Part[] = [
  ['face', 'head', 0, 19],
  ['front-of-shoulder', 'head', 19, 49, 'upper-back'],
  ['chest', 'chest', 8, 58],
  ['belly', 'chest', 0, 82],
  ['front-of-upper-arm', 'arms', 24.5, 67, 'upper-back'],
  ['inner-forearm', 'arms', 29.5, 92, 'upper-back'],
  ['hip', 'legs', 13.5, 101, 'lower-back'],
  ['front-of-thigh', 'legs', 11, 135, 'back-one-leg'],
  ['knee', 'legs', 9.8, 156, 'back-one-leg'],
  ['shin', 'legs', 9.3, 178, 'back-one-leg'],
  ['foot', 'legs', 11, 207, 'back-one-leg'],
];

const regionsOf = (side: Side, parts: readonly Part[]): BodyRegion[] =>
  parts.flatMap(([part, group, aside, y, area]) => {
    const place = {part, group, side, y, area};
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
