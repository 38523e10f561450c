import type {BenefitFacts} from '../../domain/benefits/benefit-types.js';
import {benefitFacts as benefits} from '../../domain/generated/benefit-facts.js';
import type {PartsWords, PartWords} from '../../parts/evidence/article-copy.js';

/** One slide: the page's own element, or a shipped benefit with its words. */
export interface Slide {
  /** What the rail calls it. */
  readonly label: string;
  readonly own?: HTMLElement;
  /** Whose grade and evidence it shows. Never guessed. */
  readonly facts?: BenefitFacts;
  readonly words?: PartWords['text'];
}

/** A page's own elements as slides. One that names a shipped benefit shows that one's evidence. */
export const ownSlides = (children: readonly HTMLElement[]): readonly Slide[] =>
  children.map((own) => ({
    own,
    label: (own.querySelector('h1,h2,h3,h4,h5,h6') ?? own).textContent
      .trim()
      .split(/\s+/, 5)
      .join(' '),
    facts: benefits.find(({id}) => id === own.dataset.benefit),
  }));

/** The shipped benefits as slides. */
export const shippedSlides = (words: PartsWords): readonly Slide[] =>
  benefits.map((facts) => {
    const {title, text} = words[facts.id]!;
    return {facts, label: title, words: text};
  });
