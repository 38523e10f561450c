import type {BodyRegion} from '../../domain/body/regions.js';
import type {BodyWords} from '../generated/content/body.types.js';
import {loadWords} from './load-words.js';

export type {BodyWords};

/** What the places on the body are called. */
export const loadBodyWords = (): Promise<BodyWords> => loadWords('body');

/** The whole name of a region: "Lower back, left". */
export function regionName({part, hand}: BodyWords, region: Pick<BodyRegion, 'part' | 'hand'>) {
  const name = part[region.part as 'neck'];
  return region.hand ? hand[region.hand].replace('{part}', name) : name;
}
