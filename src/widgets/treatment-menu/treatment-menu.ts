import {html, nothing, type PropertyDeclarations} from 'lit';

import {BasaltElement} from '../../base/basalt-element.js';
import {buttonStyles} from '../../base/button.styles.js';
import {iconStyles} from '../../base/icon.styles.js';
import {LightChildren} from '../../controllers/light-children.js';
import {findTreatment} from '../../domain/profile/find-treatment.js';
import {textStyles} from '../../parts/text.styles.js';
import {Choice} from './choice.js';
import type {Filter} from './filter.js';
import type {Given} from './given.js';
import {headView, listView, noteView} from './menu-view.js';
import {Offer} from './offer.js';
import type {Rows} from './rows.js';
import type {Told} from './told.js';
import {styles} from './treatment-menu.styles.js';

/** What only some menus have is a chunk of its own. */
const parts = {
  given: () => import('./given.js'),
  rows: () => import('./rows.js'),
  sought: () => import('./filter.js'),
  told: () => import('./told.js'),
};

/**
 * What the spa does, how long it takes and what it costs, and a way to book each.
 *
 * The page's own table or list is the menu, and stays as it was written: rows are the elements with
 * `data-treatment="hot-stone-60"`, or every row of the table and every item of the list where none
 * has it. A row's own link books; a row without one gets one where the menu knows an address.
 * `data-minutes="60"` and `data-needs="Warmth, A quiet hour"` are for the filter, where neither the
 * profile nor the text tells it. With no children the menu shows the profile's treatments, and with
 * none of those the massages that the quiz knows, without prices.
 *
 * A `<script type="application/json">` inside the tag, or the property `treatments`, holds
 * treatments as the profile does: a list, or an object with `currency` and `treatments`. Children
 * beside it are then what a visitor without scripts reads; beside `{}` the profile's stand for them.
 *
 * A press on a treatment's link opens the `<basalt-book-now>` that `for` names, or the one in the
 * `book` slot, for that treatment; with neither it goes to where the treatment is booked. While a
 * check holds that button back, or names the menu in its own `for`, the menu gives way too.
 *
 * A treatment's `benefits` are shown in our safe words alone, each with its grade, the evidence to open
 * and the disclaimers. Where the menu's own list books, the line at its foot says to complete the
 * safety check first; beside the page's own table or list that is for the page to say.
 *
 * JSON that cannot be read, a `location`, a benefit or a condition that is none, and an id in `for` that is no
 * booking button are told on the console, once, and left out.
 *
 * @tagname basalt-treatment-menu
 * @slot - The page's own table or list of treatments.
 * @slot intro - Below the heading, where the menu makes its own list.
 * @slot note - In place of the line about who should ask first. An empty element leaves it out.
 * @slot book - The page's `<basalt-book-now>`, which the menu's links then open.
 * @attr {string} for - Id of the `<basalt-book-now>` that the menu's links open.
 * @fires {TreatmentChooseEvent} basalt-treatment-choose - The visitor pressed a treatment's own link.
 * @csspart heading - The heading.
 * @csspart filter - The choices that shorten the list.
 * @csspart group - Treatments under one heading.
 * @csspart treatment - A treatment.
 * @csspart price - A length of it, with what it costs.
 * @csspart book - The same, where it is a link that books.
 * @csspart benefits - What guests look for in a treatment, with the evidence.
 * @csspart evidence - How sure research is of one of these, and the evidence to open.
 * @csspart tax - What is said of taxes.
 * @cssprop [--basalt-display-font=inherit] - Font of the headings and of the treatments' names.
 * @cssprop [--basalt-display-weight=600] - Weight of the same.
 * @cssprop [--basalt-accent=#994828] - Links.
 * @cssprop [--basalt-accent-soft] - Ground of what was chosen, and of what is pointed at.
 */
export class BasaltTreatmentMenu extends BasaltElement {
  static override styles = [
    BasaltElement.styles,
    buttonStyles,
    iconStyles,
    textStyles,
    styles,
  ].flat();

  static override properties: PropertyDeclarations = {
    heading: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    url: {},
    location: {},
    highlight: {},
    filter: {type: Boolean},
    withoutTaxNote: {type: Boolean, attribute: 'without-tax-note'},
    structuredData: {type: Boolean, attribute: 'structured-data'},
    treatments: {attribute: false},
    halt: {attribute: false},
  };

  /** Text of the heading, in the place of the shipped one. Not for a table or list of the page's own. */
  heading = '';

  /** Level of the heading, from 1 to 4. Those below it follow. */
  headingLevel = 2;

  /** Where a treatment is booked that has no page of its own. Defaults to the profile's. */
  url = '';

  /** Id of one of the profile's houses: the menu has its treatments and prices, and books there. */
  location = '';

  /** Id of the treatment that stands out. Follows every `basalt-treatment-choose` of the page. */
  highlight = '';

  /** Lets visitors shorten the list by length and by what they look for. */
  filter = false;

  /** Leaves out what is said of taxes below the prices. */
  withoutTaxNote = false;

  /** Tells search engines of the profile's treatments, as `Service` and `Offer` of schema.org. */
  structuredData = false;

  /** Treatments as in the profile: parsed JSON, a list or an object with `currency` and `treatments`. */
  treatments?: unknown;

  /**
   * @internal
   * What stands in the place of the menu while a check on the page advises against a massage: `''`
   * is nothing at all. Set by the checks; it follows from health answers, so it is in no attribute
   * and no event.
   */
  halt?: string;

  readonly #children = new LightChildren(this);
  /** @internal What there is to choose from. */
  readonly offer = new Offer(this);
  /** @internal What the menu was given beside the profile, once the script for that is there. */
  given?: Given;
  /** @internal The rows of the page's own markup, once their script is there. */
  rows?: Rows;
  /** @internal What the visitor looks for, once the script for that is there. */
  sought?: Filter;
  /** @internal What search engines are told, once the script for that is there. */
  told?: Told;
  readonly #coming = new Map<string, Promise<void>>();

  /** @internal What a press on a treatment does. */
  readonly choice = new Choice(this);

  /** @internal Whether the page's own markup is the menu. */
  get hasOwn(): boolean {
    return this.given?.value === undefined && this.#children.all.length > 0;
  }

  /** @internal Whether the menu was given something that is not read yet. */
  get waits(): boolean {
    const script = ':scope > script[type="application/json"]';
    return !this.given && !!(this.treatments || this.location || this.querySelector(script));
  }

  /**
   * @internal
   * Whether the menu itself draws the treatment, as its own id or as what the quiz calls it. Nothing
   * of what stands out there is in the page's own markup.
   */
  draws(treatment: string): boolean {
    const {hasOwn, halt, offer} = this;
    return !hasOwn && halt === undefined && !!findTreatment(offer.treatments, treatment);
  }

  /** Lets a treatment stand out, and brings the visitor to it. For a press on some button only. */
  async show(treatment: string) {
    const {show} = await import('./booking.js');
    await show(this, treatment);
  }

  /** @internal The id, as it is spelt here, of what stands out. */
  get chosen(): string {
    return findTreatment(this.offer.treatments, this.highlight)?.id ?? this.highlight;
  }

  // Whoever waits wants to see the treatments.
  protected override async getUpdateComplete() {
    await super.getUpdateComplete();
    await Promise.all(this.#coming.values());
    await super.getUpdateComplete();
    await this.offer.ready;
    return super.getUpdateComplete();
  }

  protected override updated() {
    if (this.waits) this.#bring('given');
    else if (this.hasOwn) this.#bring('rows');
    if (this.filter) this.#bring('sought');
    if (this.structuredData) this.#bring('told');
  }

  #bring(name: keyof typeof parts) {
    if (this.#coming.has(name)) return;
    const come = parts[name]().then(({Part}) => {
      Object.assign(this, {[name]: new Part(this)});
      this.requestUpdate();
    });
    // Without it the menu stands as it is.
    this.#coming.set(
      name,
      come.catch(() => undefined),
    );
  }

  protected override content() {
    const {halt, hasOwn, choice} = this;
    const held = halt !== undefined;
    // What is pressed is a link inside, which has its keys already.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<div
        class=${hasOwn ? 'own' : 'menu'}
        ?hidden=${held}
        @pointerover=${choice.hasten}
        @focusin=${choice.hasten}
        @click=${choice.press}
      >
        ${hasOwn ? nothing : headView(this)}
        <slot name="intro"></slot>
        ${this.filter ? html`<div class="filter" part="filter">${this.sought?.view() ?? nothing}</div>` : nothing}
        <div ?hidden=${!hasOwn}><slot></slot></div>
        ${hasOwn ? nothing : listView(this)}
        <slot name="note">${hasOwn ? nothing : noteView(this)}</slot>
        <slot name="book"></slot>
      </div>
      <p class="halt" ?hidden=${!halt}>${halt}</p>`;
  }
}
