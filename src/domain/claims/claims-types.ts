import type {Market} from '../market.js';

/** `error`: do not publish. `warn`: only with documented evidence or a local review. `info`: a tip. */
export type ClaimSeverity = 'error' | 'warn' | 'info';

/**
 * What a text is: the spa's own words, a guest's quote, or what must be able to name conditions
 * (safety questions, citations, summaries of evidence).
 */
export type ClaimScope = 'promo' | 'testimonial' | 'exempt';

/** The markets as the rules' file writes them. */
export type ClaimMarket = Uppercase<Market>;

/** One rule of `claims.json`. */
export type ClaimRule = {
  readonly id: string;
  readonly category: string;
  readonly scope: 'promo' | 'testimonial';
  readonly severity: Readonly<Record<ClaimMarket, ClaimSeverity>>;
  /** A regular expression over English text. */
  readonly pattern: string;
  readonly flags: string;
  /** A sentence in which this is found is spared ("we do not treat pain"). */
  readonly unless?: string;
  readonly why: string;
  /** What to write instead, or a hint in brackets. */
  readonly replacement: string;
  readonly sources: readonly string[];
  readonly tests: {readonly hit: readonly string[]; readonly miss: readonly string[]};
};

/** What of a rule is needed to lint by it. */
export type RuleToLint = Omit<ClaimRule, 'category' | 'tests'>;

/** What of a source is shown. */
export type CitedSource = Pick<ClaimSource, 'title' | 'url'>;

/** Where a rule comes from. What was not `seen` was read through the notes in `via`. */
export type ClaimSource = {
  readonly title: string;
  readonly url: string;
  readonly seen: boolean;
  readonly via?: readonly string[];
  readonly note?: string;
};

export type Disclaimer = {readonly id: string; readonly where: string; readonly text: string};

/** The whole of `claims.json`, in English. */
export type Claims = {
  readonly version: string;
  readonly lastReviewed: string;
  readonly notLegalAdvice: string;
  readonly jurisdictions: Readonly<Record<ClaimMarket, string>>;
  readonly severities: Readonly<Record<ClaimSeverity, string>>;
  readonly scopes: Readonly<Record<ClaimScope, string>>;
  readonly accepted: readonly {
    readonly text: string;
    readonly jurisdictions: readonly ClaimMarket[];
    readonly source: string;
  }[];
  readonly disclaimers: readonly Disclaimer[];
  readonly disclaimerNote: string;
  readonly testimonialSchema: {
    readonly required: readonly string[];
    readonly block: readonly string[];
    readonly defaultContent: string;
  };
  readonly rules: readonly ClaimRule[];
  readonly sources: Readonly<Record<string, ClaimSource>>;
  readonly unlessScope: string;
  readonly marketKeysNote: string;
};

/** How to read a text. What is missing or unknown is read in the strictest way there is. */
export type LintOptions = {
  readonly market?: Market;
  /** `promo` when left out. */
  readonly scope?: ClaimScope;
  /** The rules are English: another locale is read by them too, and proves nothing. */
  readonly locale?: string;
};

/** Something to look at before publishing. */
export type ClaimFinding = {
  rule: string;
  severity: ClaimSeverity;
  /** As written: `text.slice(index, index + match.length)`. */
  match: string;
  index: number;
  /** What to write instead; a hint is in brackets: "(remove)". */
  suggestion: string;
  /** What is wrong with it, and who says so, with addresses. */
  why: string;
};
