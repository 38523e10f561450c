import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';

import {BasaltElement} from '../../base/basalt-element.js';
import {buttonStyles} from '../../base/button.styles.js';
import {Anchors} from '../../controllers/anchors.js';
import {LightChildren} from '../../controllers/light-children.js';
import {articleFacts} from '../../domain/generated/article-facts.js';
import {benefitsArticle as text} from '../../localize/benefits-article-messages.js';
import {disclaimer} from '../../localize/disclaimer-messages.js';
import {getLocale} from '../../localize/locale.js';
import {heading} from '../../parts/heading.js';
import {pebbleStyles} from '../../parts/pebble/pebble.styles.js';
import {EvidenceFold} from '../../parts/evidence/evidence-fold.js';
import {evidenceStyles} from '../../parts/evidence/evidence-fold.styles.js';
import {textStyles} from '../../parts/text.styles.js';
import {styles} from './benefits-article.styles.js';
import {contentsView, type Place} from './contents-view.js';
import {KnownArticle} from './known-article.js';
import {offerView} from './offer-view.js';
import {misspelt, type OwnArticle, readOwn} from './own.js';
import {ownView} from './own-view.js';
import {ProfileLink} from './profile-link.js';
import {Shipped} from './shipped.js';
import {shippedView} from './shipped-view.js';

/** From this width on, in ems, the list of contents stands beside the article. */
const ROOMY = 52.5;

/**
 * The whole article on hot stone massage: what it is, six things guests ask about, and what to make
 * of it, each part with how sure the research is and the evidence to open.
 *
 * The children are the article. Without scripts they stand as they are; with scripts they get a list
 * of contents, a reading time and, after each element with `data-benefit`, that benefit's grade and
 * evidence. They are never copied or moved, and their own `<details>` stay theirs. With no children
 * the shipped article stands here in the page's language; without scripts there is then nothing, so
 * write what a reader should find. `data-benefit` with an id that we do not know, and a `copy` that
 * is neither `safe` nor `article`, are told on the console.
 *
 * Links to the parts end in `#` and the part's name: the id of the page's own heading or of the
 * element around it, else the heading's words; in the shipped article the benefit's id, such as
 * `#improved-sleep`. For links from elsewhere to an article far down the page, add `eager`.
 *
 * The words and grades are those of `src/content/benefits.json`.
 *
 * @tagname basalt-benefits-article
 * @slot - The page's own article. An element with `data-benefit="improved-sleep"`, or another part of the shipped article, is followed by its grade and evidence.
 * @slot quiz - The page's quiz or a link to it, offered after the article.
 * @slot book - The page's `<basalt-book-now>`, offered after the article. With none there is a link to the profile's booking page, and with no profile nothing.
 * @csspart heading - A heading of ours.
 * @csspart contents - The list of contents.
 * @csspart time - The reading time.
 * @csspart section - A part of the shipped article.
 * @csspart evidence - The grade of a claim, and its evidence to open.
 * @csspart note - The line that says what hot stone massage is not.
 * @csspart offer - The quiz and the way to book.
 * @csspart book - The link to the profile's booking page.
 * @cssprop [--basalt-display-font=inherit] - Font of the headings.
 * @cssprop [--basalt-display-weight=600] - Weight of the headings.
 */
export class BasaltBenefitsArticle extends BasaltElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...BasaltElement.shadowRootOptions,
    slotAssignment: 'manual',
  };

  static override styles = [
    BasaltElement.styles,
    buttonStyles,
    textStyles,
    pebbleStyles,
    styles,
    evidenceStyles,
  ].flat();

  static override properties: PropertyDeclarations = {
    copy: {},
    heading: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    withoutContents: {type: Boolean, attribute: 'without-contents'},
    structuredData: {type: Boolean, attribute: 'structured-data'},
  };

  /**
   * The wording of the shipped article: `safe` promises nothing, and is shown for any other value;
   * `article` reports what the article claims, each claim with its grade, its limits, a source and
   * the disclaimers. What must not be published (detoxification) stays in the safe wording.
   */
  copy: 'safe' | 'article' = 'safe';

  /** Text of the heading above it all. The page's own article has none of ours unless this is set. */
  heading = '';

  /** Level of that heading, from 1 to 6. The parts of the shipped article are one lower. */
  headingLevel = 2;

  /** Leaves out the list of contents and the reading time. */
  withoutContents = false;

  /** Tells search engines that there is an article here (schema.org, once a page). */
  structuredData = false;

  #own?: OwnArticle | undefined;
  readonly #children = new LightChildren(this);
  // Nobody can give it other words: the article's own come with all that belongs beside them.
  readonly #shipped: Shipped = new Shipped(this);
  readonly #evidence: EvidenceFold = new EvidenceFold(this);
  readonly #profile = new ProfileLink(this);
  readonly #anchors = new Anchors(this, (name) => this.#placeOf(name));

  constructor() {
    super();
    new KnownArticle(this, () => (this.structuredData ? this.#facts : undefined));
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    const {all} = this.#children;
    this.#own = all.length ? readOwn(all) : undefined;
    if (!this.#own) this.#shipped.want(this.copy);
    const wrong = misspelt(all);
    if (wrong.length || !/^(safe|article)$/.test(this.copy)) {
      void import('./mistakes.js').then(({tellMistakes}) => tellMistakes(this, this.copy, wrong));
    }
  }

  protected override content() {
    const own = this.#own;
    const {words, missing} = this.#shipped;
    const offer = offerView({...this.#slotted(), link: this.#profile.url});
    if (!own && !words) {
      return html`<p role="alert">${missing ? text.missing() : nothing}</p>
        ${offer}`;
    }
    const title = this.heading || (own ? '' : text.title());
    const level = clamped(this.headingLevel);
    const below = Math.min(6, level + 1);
    return html`<article aria-label=${this.#facts!.headline}>
      ${title ? heading(level, title) : nothing}
      ${own ? nothing : html`<p class="lead">${words!.lead}</p>`}
      <div class="both">
        ${
          this.withoutContents
            ? nothing
            : contentsView(this.#places, (own ?? words!).words, this.#anchors, this.#roomy)
        }
        <div class="body">
          ${own ? ownView(own, this.#evidence) : shippedView(words!, below, this.#evidence)}
          <p class="small" part="note">${disclaimer.notMedical()} ${disclaimer.varies()}</p>
          ${offer}
        </div>
      </div>
    </article>`;
  }

  protected override updated() {
    const {passages = []} = this.#own ?? {};
    this.renderRoot.querySelectorAll<HTMLSlotElement>('.passage').forEach((slot, place) => {
      slot.assign(...(passages[place]?.elements ?? []));
    });
    for (const name of ['quiz', 'book']) {
      const slot = this.renderRoot.querySelector<HTMLSlotElement>(`slot[name=${name}]`);
      slot?.assign(...this.querySelectorAll(`:scope > [slot=${name}]`));
    }
    if (!this.#slotted().book) void this.#profile.ask();
  }

  /** Wide enough, at first, for the list of contents to stand beside the article. */
  get #roomy() {
    const em = Math.max(16, parseFloat(getComputedStyle(this).fontSize));
    return this.offsetWidth >= ROOMY * em;
  }

  get #places(): readonly Place[] {
    const {parts} = this.#shipped.words ?? {};
    return (
      this.#own?.places ?? articleFacts.map(({id}) => ({name: id, label: parts?.[id]?.title ?? ''}))
    );
  }

  get #facts() {
    const own = this.#own;
    const {words} = this.#shipped;
    if (own) {
      return {
        headline: this.heading || own.title || document.title,
        inLanguage: this.closest('[lang]')?.getAttribute('lang') ?? getLocale(),
      };
    }
    return (
      words && {
        headline: this.heading || text.title(),
        inLanguage: getLocale(),
        description: words.lead,
      }
    );
  }

  #placeOf(name: string) {
    return this.#own
      ? this.#own.places.find((place) => place.name === name)?.heading
      : articleFacts.some(({id}) => id === name)
        ? this.renderRoot.querySelector<HTMLElement>(`#${name} > .h`)
        : undefined;
  }

  #slotted() {
    const has = (name: string) => Boolean(this.querySelector(`:scope > [slot=${name}]`));
    return {quiz: has('quiz'), book: has('book')};
  }
}

/** A level that a heading can have. */
const clamped = (level: number) => Math.min(6, Math.max(1, Math.round(level) || 2));
