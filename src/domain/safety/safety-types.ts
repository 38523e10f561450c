import type {Market} from '../market.js';
import type {Problem} from '../problem.js';

/** What a condition asks for, worst first: not today; a clinician's word first; a word to the therapist. */
export type SafetyLevel = 'stop' | 'ask-clinician' | 'tell-therapist';

/** How soon a red flag needs a doctor. */
export type Urgency = 'emergency' | 'see-doctor-soon';

/** Whether a stop needs a clinician or only time. */
export type StopKind = 'clinician' | 'postpone';

export type RedFlagRules = {readonly id: string; readonly urgency: Urgency};

export type ContraindicationRules = {
  readonly id: string;
  readonly level: SafetyLevel;
  /** How careful the quiz must be: 1 is no long heat, 4 is nothing today. */
  readonly floor: number;
  readonly stopKind?: StopKind;
};

/** Ids and levels without words: what a widget ships. */
export type SafetyRules = {
  readonly redFlags: readonly RedFlagRules[];
  readonly contraindications: readonly ContraindicationRules[];
};

/** What `checkSafety` reads: the lean rules and the whole file both have it. */
export type SafetyLists = {
  readonly redFlags: readonly (RedFlagRules & {readonly reason?: string})[];
  readonly contraindications: readonly (ContraindicationRules & {
    readonly reason?: string;
    readonly alternative?: string;
  })[];
};

export type SafetyItem = {
  id: string;
  level: SafetyLevel;
  /** Why it matters; null when the lean rules were given, which carry no words. */
  reason: string | null;
  /** What the visitor can do instead; null for a red flag and with the lean rules. */
  alternative: string | null;
};

export type SafetyResult = {
  level: SafetyLevel | 'clear';
  items: SafetyItem[];
  problems: Problem[];
};

type Sourced = {readonly sources: readonly string[]; readonly sourceNote?: string};

export type RedFlag = RedFlagRules &
  Sourced & {readonly label: string; readonly question: string; readonly reason: string};

export type Contraindication = ContraindicationRules &
  Sourced & {
    readonly label: string;
    readonly question: string;
    readonly reason: string;
    readonly alternative: string;
  };

export type TemperatureRange = {
  readonly label: string;
  readonly f: readonly [number, number];
  readonly c: readonly [number, number];
  readonly sources: readonly string[];
};

export type SessionStep = {
  readonly order: number;
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly minutes60: number;
  readonly minutes90: number;
};

export type StonePoint = {
  readonly id: string;
  readonly label: string;
  readonly side: 'left' | 'right' | 'centre';
  /** The vertebra beside it, roughly; null off the spine. */
  readonly level: string | null;
  readonly x: number;
  readonly y: number;
  readonly size: 'small' | 'medium' | 'large';
  /** Whether a towel lies under the stone. */
  readonly barrier: boolean;
};

/** Where a statement comes from. Show the public only those with `publish: true`. */
export type SafetySource = {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly seen: boolean;
  readonly weight: 'high' | 'medium' | 'low';
  readonly note?: string;
  readonly publish: boolean;
};

/** What the public is shown of a source. */
export type PublicSource = Pick<SafetySource, 'title' | 'publisher' | 'url'>;

/** The whole of `safety.json`, in English. */
export type Safety = {
  readonly version: string;
  readonly lastReviewed: string;
  readonly reviewEveryMonths: number;
  readonly notice: string;
  readonly levels: Readonly<
    Record<
      SafetyLevel,
      {readonly label: string; readonly quizFloor: number | string; readonly meaning: string}
    >
  >;
  readonly urgencies: {
    readonly emergency: {
      readonly label: string;
      readonly meaning: string;
      readonly actionFrom: string;
    };
    readonly 'see-doctor-soon': {
      readonly label: string;
      readonly actionByRegion: Readonly<
        Record<'UK' | 'US' | 'AU' | 'NZ' | 'CA' | 'default', string>
      >;
      readonly meaning: string;
      readonly note: string;
    };
  };
  readonly redFlagNote: string;
  readonly contraindications: readonly Contraindication[];
  readonly redFlags: readonly RedFlag[];
  readonly stones: {
    readonly material: Sourced & {readonly text: string};
    readonly heating: Sourced & {readonly text: string};
    readonly waterBathRanges: readonly TemperatureRange[];
    readonly rangeNote: string;
    readonly lowerFor: Sourced & {readonly text: string};
    readonly heatDepth: Sourced & {readonly text: string};
  };
  readonly burnSafety: readonly (Sourced & {readonly id: string; readonly text: string})[];
  readonly session: {
    readonly durations: readonly {readonly minutes: number; readonly use: string}[];
    readonly durationSources: readonly string[];
    readonly steps: readonly SessionStep[];
    readonly stepSources: readonly string[];
    readonly timingNote: string;
  };
  readonly placement: {
    readonly view: string;
    readonly viewBox: string;
    readonly midlineX: number;
    readonly note: string;
    readonly points: readonly StonePoint[];
    readonly avoid: readonly {readonly id: string; readonly label: string}[];
    readonly sources: readonly string[];
  };
  readonly sources: Readonly<Record<string, SafetySource>>;
  readonly sourcesNote: string;
  readonly emergency: {
    readonly note: string;
    readonly byMarket: Readonly<Record<Market, {readonly label: string; readonly tel: string}>>;
  };
  readonly contraindicationGroupsNote: string;
};
