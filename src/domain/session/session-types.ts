/** How long a session is, in minutes, as far as we know its steps. */
export type SessionLength = 60 | 90;

/** What the stones do at a step: nothing, one is felt in the hand, they glide, or they rest. */
export type StoneUse = 'none' | 'sample' | 'gliding' | 'resting';

/** A step without its words: its id, its minutes in a session of 60 and in one of 90. */
export type SessionStepFacts = readonly [id: string, minutes60: number, minutes90: number];

/** A stone on the left of the spine, which has another on the right, or one in the middle. */
export type StoneRow = readonly [id: string, x: number, y: number, size: StonePlace['size']];

/** Where a stone rests, on a back that is 100 wide with its spine in the middle. */
export type StonePlace = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly size: 'small' | 'medium' | 'large';
};

/** Temperatures of the heater's water in one source, and the numbers of its public sources. */
export type HeatRange = {
  readonly f: readonly [number, number];
  readonly c: readonly [number, number];
  readonly sources: readonly number[];
};

/** Anything that takes so many minutes. */
export type Timed = {readonly minutes: number};

/** When it begins and ends, in minutes from the start. */
export type Laid<Step extends Timed> = Step & {readonly from: number; readonly to: number};
