import type {Problem} from '../problem.js';
import type {SafetyLevel, StopKind, Urgency} from '../safety/safety-types.js';

export type Heat = 'none' | 'mild' | 'hot';
export type Pressure = 'light' | 'light-medium' | 'medium' | 'firm';
export type StopVariant = 'emergency' | 'red-flag' | 'clinician' | 'severe-pain' | 'postpone';

/** Something the quiz can end with: a service, or a stop that names none. */
export type OutcomeRules = {
  readonly id: string;
  readonly kind: 'service' | 'stop';
  readonly minutes: number | null;
  readonly heat: Heat | null;
  readonly pressure: Pressure | null;
  /** How careful it is. A floor removes every service that ranks below it. */
  readonly cautionRank: number;
  readonly cta: 'book' | 'none';
};

/** How many points an answer adds to each service. A service not named gets none. */
export type Weights = Readonly<Record<string, number>>;

/** A red flag has an urgency; a contraindication has a level and a floor. */
export type ConditionRules = {
  readonly id: string;
  readonly urgency?: Urgency;
  readonly level?: SafetyLevel;
  readonly floor?: number;
  readonly stopKind?: StopKind;
};

export type GatePartRules = {readonly id: string; readonly options: readonly ConditionRules[]};

export type AnswerRules = {
  readonly id: string;
  readonly weights?: Weights;
  readonly floor?: number;
  readonly variant?: StopVariant;
  readonly excludeHeat?: readonly Heat[];
};

/** What a stretch of a scale counts as, `from` and `to` included. */
export type BandRules = AnswerRules & {readonly from: number; readonly to: number};

/** The safety questions: several lists to tick, and an empty list means "none of these". */
export interface GateRules {
  readonly id: string;
  readonly type: 'gate';
  readonly parts: readonly GatePartRules[];
}

/**
 * When a question is asked: only after one of these answers to a question before it. `is` has ids
 * of options; a scale has `from` and `to`, both included.
 */
export type ShowIf = {
  readonly question: string;
  readonly is?: readonly string[];
  readonly from?: number;
  readonly to?: number;
};

/** A question with one answer. */
export interface SingleRules {
  readonly id: string;
  readonly type: 'single';
  readonly showIf?: ShowIf;
  readonly options: readonly AnswerRules[];
}

/** A question with any number of answers, and an empty list means "none of these". */
export interface MultiRules {
  readonly id: string;
  readonly type: 'multi';
  readonly showIf?: ShowIf;
  readonly options: readonly AnswerRules[];
}

/** A question answered with one area of the body. */
export interface BodyRules {
  readonly id: string;
  readonly type: 'body';
  readonly showIf?: ShowIf;
  readonly options: readonly AnswerRules[];
}

/** A question answered with a whole number. */
export interface ScaleRules {
  readonly id: string;
  readonly type: 'scale';
  readonly showIf?: ShowIf;
  readonly min: number;
  readonly max: number;
  readonly bands: readonly BandRules[];
}

/** A question that is no part of the gate: it tells what a visitor would like. */
export type PreferenceRules = SingleRules | MultiRules | BodyRules | ScaleRules;

/** The quiz without its words: ids, floors and weights. What a widget ships. */
export interface QuizRules {
  readonly outcomes: readonly OutcomeRules[];
  readonly questions: readonly (GateRules | PreferenceRules)[];
  readonly scoring: {
    /** The services, most cautious first: the first named wins a tie, one not named is never suggested. */
    readonly tieBreak: readonly string[];
  };
}

/**
 * What the visitor said: a list of ids for each part of the gate (`redFlags`,
 * `contraindications`) and for a question with many answers (an empty list means none), an option's
 * id for a question with one, a number for a scale.
 */
export type QuizAnswers = {
  readonly [question: string]: readonly string[] | string | number | null | undefined;
};

export type QuizOptions = {
  /** Ids of the services the spa sells. Left out, it sells them all. */
  readonly offered?: readonly string[];
};

/** An answer that spoke for the suggestion. For a scale, `answer` is the id of its band. */
export type QuizReason = {question: string; answer: string; points: number};

export type QuizResult =
  | {status: 'invalid'; problems: Problem[]}
  | {status: 'incomplete'; missing: string[]}
  | {
      status: 'done';
      outcome: string;
      variant: string | null;
      cta: 'book' | 'enquire' | 'none';
      floor: number;
      reasons: QuizReason[];
    };

export interface Outcome extends OutcomeRules {
  readonly title: string;
  readonly summary: string;
  readonly why?: string;
  readonly variants?: Readonly<Record<string, string>>;
  readonly actionFrom?: string;
}

interface Worded {
  readonly order: number;
  readonly title: string;
  readonly explain: string;
}

export interface GateQuestion extends GateRules, Worded {
  readonly help: string;
  readonly parts: readonly (GatePartRules & {
    readonly type: 'multi';
    readonly required: boolean;
    readonly noneOption: string;
    readonly prompt: string;
    readonly optionsFrom: string;
  })[];
}

export interface SingleQuestion extends SingleRules, Worded {
  /** Whether the answer may also be given by pointing at a body. */
  readonly bodyMap?: boolean;
  readonly options: readonly (AnswerRules & {readonly label: string; readonly note?: string})[];
}

export interface ScaleQuestion extends ScaleRules, Worded {
  readonly minLabel: string;
  readonly maxLabel: string;
  readonly instrument: string;
  readonly bands: readonly (BandRules & {readonly note?: string})[];
}

/** The whole of `quiz.json`, in English. */
export interface Quiz extends QuizRules {
  readonly version: string;
  readonly title: string;
  readonly titleNote: string;
  readonly intro: string;
  readonly disclaimer: string;
  readonly intendedPurpose: string;
  readonly outcomes: readonly Outcome[];
  readonly questions: readonly (GateQuestion | SingleQuestion | ScaleQuestion)[];
  readonly scoring: QuizRules['scoring'] & {
    readonly order: readonly string[];
    readonly gateNeverScores: string;
    readonly transparency: string;
    readonly floors: Readonly<Record<string, string>>;
  };
  readonly branches: readonly {
    readonly id: string;
    readonly when: string;
    readonly then: string;
    readonly explain: string;
  }[];
  readonly privacy: {
    readonly storeAnswers: boolean;
    readonly network: boolean;
    readonly analytics: string;
    readonly bookingHandOff: string;
  };
  readonly countNote: string;
}
