import {lengthOf, sessionSchedule, stepAt} from '../../domain/session/schedule.js';
import type {Laid, SessionLength, StoneUse, Timed} from '../../domain/session/session-types.js';
import {stonesOn} from '../../domain/session/stones.js';
import type {SessionWords} from '../../localize/words/session.js';

/** A step as it is shown: ours with its words, or the page's own with its title. */
export type ShownStep = Timed & {
  readonly title: string;
  /** What the stones do; `undefined` where the page does not say. */
  readonly stones: StoneUse | undefined;
  readonly text?: string;
  readonly feel?: string;
};

/** The ten shipped steps of a session of that length. */
export const shippedSteps = (length: SessionLength, words: SessionWords) =>
  sessionSchedule(length).map((step) => ({...step, ...words.step[step.id as 'arrive']}));

/** The steps, and the minute that is looked at. */
export class Timeline {
  readonly total: number;
  readonly minute: number;

  constructor(
    readonly steps: readonly Laid<ShownStep>[],
    minute: number,
  ) {
    this.total = lengthOf(steps);
    this.minute = Math.min(minute, this.total);
  }

  /** The place of the step that the minute belongs to. */
  get at(): number {
    return stepAt(this.steps, this.minute);
  }

  get step(): Laid<ShownStep> {
    return this.steps[this.at]!;
  }

  /** Whether anybody says what the stones do. */
  get drawn(): boolean {
    return this.steps.some(({stones}) => stones);
  }

  get use(): StoneUse {
    return this.step.stones ?? 'none';
  }

  /** The ids of the stones on the back at this minute. */
  get stones(): readonly string[] {
    return stonesOn(this.use, this.minute - this.step.from).map(({id}) => id);
  }

  /** How many minutes have stones in them. */
  get warm(): number {
    return this.steps.filter(isWarm).reduce((sum, {minutes}) => sum + minutes, 0);
  }
}

export const isWarm = ({stones}: ShownStep): boolean => (stones ?? 'none') !== 'none';
