import {nothing, render, type ReactiveController} from 'lit';

import {SnapScroller} from '../../controllers/snap-scroller.js';
import {getLocale, withStrings} from '../../localize/locale.js';
import type {PartsWords} from '../../parts/evidence/article-copy.js';
import type {EvidencePanel} from '../../parts/evidence/evidence-panel.js';
import type {gradeDots} from '../../parts/evidence/grade-dots.js';
import {warn} from '../../services/diagnostics.js';
import type {BasaltBenefitsCarousel} from './benefits-carousel.js';
import {BenefitsCarouselChangeEvent} from './benefits-carousel.events.js';
import {layoutStyles} from './layouts.styles.js';
import type {Slide} from './slides.js';

const keyOf = (slide?: Slide) => slide?.own ?? slide?.facts;

/**
 * What a visitor can do with the carousel: step, and open the evidence. It comes when the visitor
 * turns to it, or with a layout that needs it. Until then the row scrolls as any row does.
 */
export class CarouselActs implements ReactiveController {
  /** The place of the slide whose evidence is open; -1 while none is. */
  open = -1;

  /** Steps through the slides. */
  readonly row: SnapScroller;

  #panel?: EvidencePanel;
  #safe?: PartsWords;
  #words?: PartsWords | undefined;
  #place?: HTMLElement;
  #current: unknown;
  #index: number;
  readonly #host: BasaltBenefitsCarousel;
  readonly #slides: () => readonly Slide[];
  readonly #dots: typeof gradeDots;

  /** What the carousel has already is handed on, so that no script needs to ask it back. */
  constructor(
    host: BasaltBenefitsCarousel,
    slides: () => readonly Slide[],
    dots: typeof gradeDots,
  ) {
    this.#host = host;
    this.#slides = slides;
    this.#dots = dots;
    this.#index = host.index;
    this.#current = keyOf(slides()[host.index]);
    host.shadowRoot!.adoptedStyleSheets.push(layoutStyles.styleSheet!);
    host.addController(this);
    this.row = new SnapScroller(host, '[part=slides]', (index) => this.#tell(index));
    host.requestUpdate();
    if (!/^(safe|article)$/.test(host.copy)) {
      warn(host, `copy="${host.copy}" is neither safe nor article, so the safe wording is shown.`);
    }
    for (const {own, facts} of slides()) {
      if (own?.dataset.benefit && !facts) {
        warn(
          own,
          `data-benefit="${own.dataset.benefit}" is no benefit we know, so no evidence is shown. Check its spelling.`,
        );
      }
    }
  }

  /** "1–3" where several slides are in view, which is read from left to right in Hebrew too. */
  get range() {
    const {index} = this.#host;
    const {shown} = this.row;
    if (shown < 2) return undefined;
    const figures = new Intl.NumberFormat(getLocale());
    return `\u2066${figures.formatRange(index + 1, index + shown)}\u2069`;
  }

  /** The words to show where the page asks for others; none while they are on their way. */
  worded(safe?: PartsWords): PartsWords | undefined {
    if (this.#host.copy !== 'article' || !safe) return safe;
    if (this.#safe !== safe) {
      this.#safe = safe;
      this.#words = undefined;
      void import('../../parts/evidence/article-copy.js')
        .then(({articleCopy}) => articleCopy(this.#host, safe))
        .catch(() => safe)
        .then((words) => {
          // The page may speak another language by now.
          if (this.#safe !== safe) return;
          this.#words = words;
          this.#host.requestUpdate();
        });
    }
    return this.#words;
  }

  hostUpdate() {
    const {index, layout} = this.#host;
    const slides = this.#slides();
    // Words that have not come yet are no reason to forget which slide was wanted.
    if (!slides.length) return;
    // A slide on show stays on show when others come and go.
    const at = slides.findIndex((slide) => keyOf(slide) === this.#current);
    const wanted = at >= 0 && index === this.#index ? at : index;
    this.#index = Math.max(0, Math.min(wanted, slides.length - this.row.shown));
    this.#host.index = this.#index;
    this.#current = keyOf(slides[this.#index]);
    // On the rail the evidence goes along with the slide; a card's own goes when the card does.
    if (this.open >= 0 && !this.row.shows(this.open)) {
      this.open = layout === 'rail' ? this.#index : -1;
    }
  }

  hostUpdated() {
    const {layout, renderRoot} = this.#host;
    const place = (this.#place ??= renderRoot.querySelector<HTMLElement>('#evidence') ?? undefined);
    if (!place) return;
    const slide = this.#slides()[this.open];
    // In a list it stands in its own slide, else below the row.
    const above = renderRoot.querySelector(
      slide && layout === 'list'
        ? `[part=slide]:nth-child(${this.open + 1}) > [part=text]`
        : '[part=note]',
    );
    if (above !== place.previousElementSibling) above?.after(place);
    render(slide?.facts && this.#panel ? this.#panel(slide, this.#close) : nothing, place);
  }

  async toggle(place: number) {
    const {loadPanel} = await withStrings(import('../../parts/evidence/evidence-panel.js'));
    this.#panel ??= await loadPanel(this.#host, this.#dots);
    this.#host.failed = false;
    this.open = this.open === place ? -1 : place;
    this.#host.requestUpdate();
  }

  #tell(index: number) {
    const {facts, own} = this.#slides()[index]!;
    this.#host.dispatchEvent(new BenefitsCarouselChangeEvent(index, facts?.id ?? own!.id));
  }

  // The panel's own button goes with it, so the one that opened it takes the focus back.
  readonly #close = () => {
    const opener = this.#host.renderRoot.querySelector<HTMLElement>('[aria-expanded=true]');
    opener?.focus();
    opener?.click();
  };
}
