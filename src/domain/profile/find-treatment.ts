import type {ProfileTreatment, TreatmentPrice} from './profile-types.js';

/** One way to book a treatment: a length of it, or the treatment itself. */
export type TreatmentSession = TreatmentPrice & {id: string};

/** The lengths a treatment is sold in, each by its own id and with all that its booking needs. */
export function sessionsOf(treatment: ProfileTreatment): TreatmentSession[] {
  const {id, booking, prices} = treatment;
  if (!prices?.length) return [treatment];
  return prices.map((each) => ({
    ...each,
    id: each.id ?? (each.minutes ? `${id}-${each.minutes}` : id),
    booking: {...booking, ...each.booking},
  }));
}

/** The treatments by every name that they go by, each with the figures that belong to that name. */
export const byEveryName = (treatments: readonly ProfileTreatment[] = []): ProfileTreatment[] =>
  treatments.flatMap((treatment) => {
    const sessions = sessionsOf(treatment);
    const {id, outcomes} = treatment;
    return [{...sessions[0], id, outcomes}, ...sessions].map((each) => ({
      ...treatment,
      ...each,
    }));
  });

/**
 * The treatment, or the length of one, that goes by an id: its own, or what the quiz calls it. Its
 * figures and its booking are those of that length.
 */
export function findTreatment(
  treatments: readonly ProfileTreatment[] | undefined,
  id: string | undefined,
): ProfileTreatment | undefined {
  const all = byEveryName(treatments);
  return all.find((each) => each.id === id) ?? all.find(({outcomes}) => outcomes?.includes(id!));
}
