import type {ProfileTreatment, TreatmentPrice} from './profile-types.js';

/** One way to book a treatment: a length of it, or the treatment itself. */
export type TreatmentSession = TreatmentPrice & {id: string};

/** The lengths a treatment is sold in, each by its own id and with all that its booking needs. */
export function sessionsOf(treatment: ProfileTreatment): TreatmentSession[] {
  const {id, minutes, price, from, outcomes, booking, prices} = treatment;
  if (!prices?.length) return [{id, minutes, price, from, outcomes, booking}];
  return prices.map((each) => ({
    ...each,
    id: each.id ?? (each.minutes ? `${id}-${each.minutes}` : id),
    booking: {...booking, ...each.booking},
  }));
}

/** Every name that a treatment goes by, each with the figures that belong to it. */
const byName = (treatment: ProfileTreatment): ProfileTreatment[] => {
  const sessions = sessionsOf(treatment);
  return [{...treatment, ...sessions[0], id: treatment.id}, ...sessions].map((session) => ({
    ...treatment,
    ...session,
  }));
};

/**
 * The treatment, or the length of one, that goes by an id: its own, or what the quiz calls it. Its
 * figures and its booking are those of that length.
 */
export function findTreatment(
  treatments: readonly ProfileTreatment[] = [],
  id: string | undefined,
): ProfileTreatment | undefined {
  const all = treatments.flatMap(byName);
  return (
    all.find((each) => each.id === id) ?? all.find(({outcomes}) => outcomes?.includes(id as string))
  );
}

/** Every id by which treatments can be found. */
export const treatmentIds = (treatments: readonly ProfileTreatment[] = []): string[] =>
  treatments.flatMap(byName).flatMap(({id, outcomes = []}) => [id, ...outcomes]);
