import {sessionSteps} from '../generated/session-rules.js';
import type {Laid, SessionLength, StoneUse, Timed} from './session-types.js';
import {useOf} from './stones.js';

/** A step of the shipped session, with its time. */
export type ScheduledStep = Laid<Timed & {readonly id: string; readonly stones: StoneUse}>;

/** The length that a value names, or `undefined`: only 60 and 90 minutes are known. */
export const sessionLength = (value: unknown): SessionLength | undefined =>
  ([60, 90] as const).find((length) => length === value);

/** Steps one after the other, each with its beginning and end. */
export function layOut<Step extends Timed>(steps: readonly Step[]): readonly Laid<Step>[] {
  let to = 0;
  return steps.map((step) => ({...step, from: to, to: (to += step.minutes)}));
}

/** The ten steps of a session of that length. */
export const sessionSchedule = (length: SessionLength): readonly ScheduledStep[] =>
  layOut(
    sessionSteps.map(([id, minutes60, minutes90]) => ({
      id,
      minutes: length === 90 ? minutes90 : minutes60,
      stones: useOf(id),
    })),
  );

/** How long it all takes. */
export const lengthOf = (steps: readonly Laid<Timed>[]): number => steps.at(-1)?.to ?? 0;

/**
 * Which step a minute belongs to, by its place. Where one ends the next begins; a minute before the
 * first is the first's, one after the last, or none at all, the last's or the first's.
 */
export function stepAt(steps: readonly Laid<Timed>[], minute: number): number {
  const begun = steps.filter(({from}) => from <= minute).length;
  return Math.max(0, begun - 1);
}
