import type {BodyRegion} from '../../domain/body/regions.js';
import type {BodyWords} from '../generated/content/body.types.js';
import {loadWords} from './load-words.js';

export type {BodyWords};

/** What the places on the body are called. */
export const loadBodyWords = async (): Promise<BodyWords> =>
  (
    await loadWords({
      en: () => import('../generated/content/body.en.js'),
      de: () => import('../generated/content/body.de.js'),
      ar: () => import('../generated/content/body.ar.js'),
    })
  ).bodyWords;

/** The whole name of a region: "Lower back, left". */
export function regionName({part, hand}: BodyWords, region: Pick<BodyRegion, 'part' | 'hand'>) {
  const name = part[region.part as 'neck'];
  return region.hand ? hand[region.hand].replace('{part}', name) : name;
}
