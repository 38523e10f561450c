import type {BodyRegion} from './regions.js';

/** An area of the shipped quiz's question about the body. */
export type Area = 'neck' | 'upper-back' | 'lower-back' | 'whole-back' | 'back-one-leg';

/** A leg of any kind is the leg of the quiz: the most careful of its areas. */
const PARTS: readonly (readonly [area: Area, parts: readonly string[]])[] = [
  ['neck', ['back-of-head', 'neck']],
  [
    'upper-back',
    [
      'shoulder',
      'upper-back',
      'mid-back',
      'upper-arm',
      'forearm',
      'hand',
      'front-of-shoulder',
      'front-of-upper-arm',
      'inner-forearm',
    ],
  ],
  ['lower-back', ['lower-back', 'base-of-spine', 'buttock', 'hip']],
  ['back-one-leg', ['back-of-thigh', 'calf', 'front-of-thigh', 'knee', 'shin', 'foot']],
];

/**
 * What the quiz's list calls a region. Nothing for what a massage of the back has no answer to: the
 * quiz does not let anybody point there, and its safety questions ask about the chest.
 */
export const quizArea = ({part}: Pick<BodyRegion, 'part'>): Area | undefined =>
  PARTS.find(([, parts]) => parts.includes(part))?.[0];
