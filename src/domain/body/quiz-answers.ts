import {type Area, quizArea} from './quiz-area.js';
import {type BodyRegion, bodyRegions} from './regions.js';
import type {Selection} from './selection.js';

/** An area as the quiz has it: its id, and the floor that an answer with it sets. */
type AreaRules = {readonly id: string; readonly floor?: number};

/** From here on, two places on the back are too far apart for one of its areas. */
const FAR = 25;

/** The areas that a quiz must have for its question to be answered by pointing. */
export const areasPointedAt: readonly Area[] = [
  ...new Set(bodyRegions.flatMap((region) => quizArea(region) ?? [])),
  'whole-back',
];

/** The regions that the quiz lets somebody point at: those its list has an answer for. */
export const regionsOfQuiz: readonly BodyRegion[] = bodyRegions.filter(quizArea);

/**
 * What a visitor who points at the body answers to the quiz: the area, and how strong it is where
 * they said so. Never less careful than if they had chosen from the list: an area that sets a higher
 * floor than the one found wins, and of several pains the strongest counts.
 */
export function answersFrom(
  selection: Selection,
  areas: readonly AreaRules[],
): {area?: string; intensity?: number} {
  const chosen = regionsOfQuiz.filter(({id}) => selection?.some((sore) => sore.id === id));
  if (!chosen.length) return {};
  const pains = (selection ?? []).flatMap(({pain}) => pain ?? []);
  return {
    area: mostCareful([areaOf(chosen), ...chosen.map((region) => quizArea(region)!)], areas),
    ...(pains.length ? {intensity: Math.max(...pains)} : {}),
  };
}

/** The area that has most of the regions, and the whole back for regions far apart. */
function areaOf(chosen: readonly BodyRegion[]): string {
  const heights = chosen.map(({y}) => y);
  const areas = chosen.map((region) => quizArea(region)!);
  const several = new Set(areas).size > 1;
  if (several && Math.max(...heights) - Math.min(...heights) > FAR) return 'whole-back';
  const count = (area: Area) => areas.filter((each) => each === area).length;
  // Of two with as many, the lower one: what lies between is nearer to its words.
  return areas.reduceRight((most, area) => (count(area) > count(most) ? area : most));
}

/** The first of those with the highest floor. */
function mostCareful(ids: readonly string[], areas: readonly AreaRules[]): string {
  const floorOf = (id: string) => areas.find((area) => area.id === id)?.floor ?? 0;
  return ids.reduce((most, id) => (floorOf(id) > floorOf(most) ? id : most));
}
