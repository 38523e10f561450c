import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';

import {BasaltElement} from '../../base/basalt-element.js';
import {LightChildren} from '../../controllers/light-children.js';
import {benefitsCarousel as text} from '../../localize/benefits-carousel-messages.js';
import {disclaimer} from '../../localize/disclaimer-messages.js';
import {loadBenefitsWords} from '../../localize/words/benefits.js';
import type {PartsWords} from '../../parts/evidence/article-copy.js';
import {gradeDots} from '../../parts/evidence/grade-dots.js';
import {pebbleStyles} from '../../parts/pebble/pebble.styles.js';
import type {CarouselActs} from './acts.js';
import {styles} from './benefits-carousel.styles.js';
import {slideView, stepView, tabView} from './slide-view.js';
import {ownSlides, shippedSlides, type Slide} from './slides.js';

/**
 * Shows what guests ask about, one benefit at a time, each with how sure the research really is.
 *
 * The slides are the page's own elements, or with none the six shipped benefits. Without scripts
 * the page's elements stand as a plain list; with scripts they become a row that the visitor
 * swipes, scrolls or steps through, and are never copied or moved. Nothing moves by itself.
 *
 * @tagname basalt-benefits-carousel
 * @slot - One element a slide. With `data-benefit="improved-sleep"`, or another shipped benefit,
 * a slide shows that benefit's grade and evidence; without, it shows none.
 * @fires {BenefitsCarouselChangeEvent} basalt-carousel-change - The visitor moved to another slide.
 * @csspart heading - The heading made from `heading`.
 * @csspart controls - Previous, position and next.
 * @csspart rail - The row of small stones.
 * @csspart slides - The row that scrolls.
 * @csspart slide - One slide.
 * @csspart text - A slide's words and grade.
 * @csspart note - The words that must stand by benefits: not medical care, and feelings vary.
 * @csspart evidence - The panel with the evidence.
 * @cssprop [--basalt-display-font=inherit] - Font of the headings.
 * @cssprop [--basalt-display-weight=600] - Weight of the headings.
 */
export class BasaltBenefitsCarousel extends BasaltElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...BasaltElement.shadowRootOptions,
    slotAssignment: 'manual',
  };

  static override styles = [BasaltElement.styles, pebbleStyles, styles].flat();

  static override properties: PropertyDeclarations = {
    layout: {},
    copy: {},
    heading: {},
    withoutControls: {attribute: 'without-controls', type: Boolean},
    index: {attribute: false},
    words: {state: true},
    failed: {state: true},
  };

  /** `rail` shows one benefit under a rail of stones, `cards` one to three side by side, `list` all. */
  layout: 'rail' | 'cards' | 'list' = 'rail';

  /**
   * The wording of the shipped benefits: `safe` promises nothing, and is shown for any other value;
   * `article` reports what the article claims, each claim with its grade, its limits, a source and
   * the disclaimers. What must not be published (detoxification) stays in the safe wording.
   */
  copy: 'safe' | 'article' = 'safe';

  /** Text of a heading above the slides. It also names the carousel. */
  heading = '';

  /** Leaves out the buttons and the rail. The row still swipes, scrolls and takes the arrow keys. */
  withoutControls = false;

  /** The slide that stands first, counted from zero. Setting it fires no event. */
  index = 0;

  private words?: PartsWords;

  /** @internal */
  failed = false;

  #slides: readonly Slide[] = [];
  #acts?: CarouselActs;
  readonly #children = new LightChildren(this);

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    if (this.layout !== 'rail' || this.index || this.copy !== 'safe') void this.#turn();
    this.#slides = ownSlides(this.#children.all);
    if (!this.#slides.length) {
      loadBenefitsWords().then(
        (words) => (this.words = words),
        () => {},
      );
      const words = this.copy === 'safe' ? this.words : this.#acts?.worded(this.words);
      if (words) this.#slides = shippedSlides(words);
    }
  }

  protected override content() {
    const total = this.#slides.length;
    if (!total) return nothing;
    const stepped = total > this.#shown;
    const label = this.heading || text.label();
    return html`<section
        class=${this.layout}
        aria-label=${label}
        aria-roledescription=${stepped ? text.carousel() : nothing}
        @pointerover=${this.#turn}
        @focusin=${this.#turn}
      >
        ${this.heading && html`<h2 part="heading">${this.heading}</h2>`}
        ${stepped && !this.withoutControls ? this.#controls(label) : nothing}
        <div part="slides" role="group" tabindex="0" aria-label=${label}>
          ${this.#slides.map(
            (slide, place) =>
              html`<div
                part="slide"
                role="group"
                aria-label=${text.position(place + 1, total)}
                aria-roledescription=${stepped ? text.slide() : nothing}
              >
                ${slideView(
                  slide,
                  place === this.#acts?.open,
                  this.#does((acts) => acts.toggle(place)),
                )}
              </div>`,
          )}
        </div>
      </section>
      <p part="note" role="status">
        ${disclaimer.notMedical()} ${disclaimer.varies()} ${this.failed ? text.failed() : nothing}
      </p>
      <div id="evidence" part="evidence"></div>`;
  }

  #controls(label: string) {
    const {index} = this;
    const total = this.#slides.length;
    const steps = (by: number) => this.#does(({row}) => row.go(this.index + by));
    return html`<div part="controls">
        ${stepView(text.previous(), 'm14 6-6 6 6 6', !index, steps(-1))}
        <p>${text.position(this.#acts?.range ?? index + 1, total)}</p>
        ${stepView(text.next(), 'm10 6 6 6-6 6', index + this.#shown >= total, steps(1))}
      </div>
      <div part="rail" role="group" aria-label=${label}>
        ${this.#slides.map((slide, place) =>
          tabView(
            slide,
            place === index,
            this.#does(({row}) => row.go(place)),
          ),
        )}
      </div>`;
  }

  protected override updated() {
    this.renderRoot.querySelectorAll('slot').forEach((slot, place) => {
      const {own} = this.#slides[place]!;
      slot.assign(...(own ? [own] : []));
    });
  }

  get #shown() {
    return this.#acts?.row.shown ?? 1;
  }

  // What steps and shows evidence comes when a visitor turns to the carousel. Only what was asked
  // for and did not come is told.
  async #wake(act?: (acts: CarouselActs) => unknown) {
    try {
      const {CarouselActs} = await import('./acts.js');
      this.#acts ??= new CarouselActs(this, () => this.#slides, gradeDots);
      await act?.(this.#acts);
    } catch {
      this.failed ||= !!act;
      this.copy = 'safe';
    }
  }

  readonly #turn = () => this.#wake();

  readonly #does = (act: (acts: CarouselActs) => unknown) => () => void this.#wake(act);
}
