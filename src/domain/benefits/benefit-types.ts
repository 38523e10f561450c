/** How sure the research makes us that a claim is true, after GRADE. */
export type Grade = 'moderate' | 'low' | 'very-low' | 'none';

/** What a card needs besides its words. A section (overview, conclusion) is no benefit. */
export type BenefitFacts = {
  readonly id: string;
  readonly icon: string;
  readonly grade: Grade;
};

/** A study or guideline checked against its source. `year` is null for an undated web page. */
export type Citation = {
  readonly authors: string;
  readonly title: string;
  readonly journal?: string;
  readonly year?: number | null;
  readonly doi?: string;
  readonly url?: string;
};

/** The grade of a claim, that of each of its parts, in the order of their words, and what they rest on. */
export type EvidenceFacts = {
  readonly grade: Grade;
  readonly parts: readonly Grade[];
  readonly citations: readonly Citation[];
};

/** A citation with how we checked it. Show only one that is `verified` and not `resultSeen: false`. */
export type CheckedCitation = Citation & {
  readonly id: string;
  readonly volume?: string;
  readonly pages?: string;
  readonly pmid?: string;
  readonly how: string;
  readonly verified: boolean;
  readonly resultSeen?: boolean;
};

/** One part of the article: twice in words, once in evidence. */
export type Benefit = {
  readonly id: string;
  readonly kind: 'benefit' | 'section';
  readonly order?: number;
  readonly icon: string;
  /** The article's wording, which a spa cannot safely publish without its grade. */
  readonly title: string;
  readonly shortText: string;
  readonly text: string;
  /** The wording a spa can publish at low risk: the default. */
  readonly safeTitle: string;
  readonly safeShortText: string;
  readonly safeText: string;
  readonly claimsWarning?: string;
  readonly evidence: {
    readonly grade: Grade;
    readonly summary: string;
    readonly limits: string;
    readonly parts: readonly {readonly claim: string; readonly grade: Grade}[];
    readonly citations: readonly CheckedCitation[];
  };
};

/** The whole of `benefits.json`, in English. */
export type Benefits = {
  readonly $schemaNote: string;
  readonly version: string;
  readonly lastReviewed: string;
  readonly reviewEveryMonths: number;
  readonly source: {readonly title: string; readonly file: string};
  readonly grades: Readonly<
    Record<Grade, {readonly label: string; readonly dots: number; readonly meaning: string}>
  >;
  readonly gradingMethod: string;
  readonly disclaimer: string;
  readonly items: readonly Benefit[];
};
