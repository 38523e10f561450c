import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';

import {BasaltElement} from '../../base/basalt-element.js';
import {buttonStyles} from '../../base/button.styles.js';
import {bodyRegions} from '../../domain/body/regions.js';
import {selectionOf, writeSelection} from '../../domain/body/selection-text.js';
import type {Sore} from '../../domain/body/selection.js';
import {bodyFieldText as text} from '../../localize/body-field-messages.js';
import {bodyMapText} from '../../localize/body-map-messages.js';
import {bodyMapStyles} from '../../parts/body-map/body-map.styles.js';
import {BodyMap} from '../../parts/body-map/body-map.js';
import {chosenView} from '../../parts/body-map/chosen-view.js';
import {mapView} from '../../parts/body-map/map-view.js';
import {RegionNames} from '../../parts/body-map/region-names.js';
import {heading} from '../../parts/heading.js';
import {textStyles} from '../../parts/text.styles.js';
import {BodyChangeEvent} from './body-map.events.js';
import {stoneTokens} from '../../tokens/stone.styles.js';
import {styles} from './body-map.styles.js';
import {FormPart} from './form-part.js';
import {listView, noneView} from './list-view.js';

/**
 * "Where is it sore?": a body to point at, from behind and from the front, and beside it a list that
 * does the same in words. A form control, like a group of checkboxes: it takes part in the form
 * around it with `name`, `required`, reset and what the browser restores.
 *
 * A form is sent one entry a region under the same name: its id, and `:` with how sore it is, from 0
 * to 10, where somebody said so (`sore=lower-back-left:6`, `sore=neck`); `sore=none` for "none of
 * these". The ids never change; docs/body-map.md lists them. Left and right are the person's own.
 *
 * Without scripts its children stand: `<label><input type="checkbox" name="sore" value="neck"> Neck</label>`
 * for each region worth asking about. With scripts the map stands in their place with what is ticked in
 * them, and sends the same; without a `name` of its own it sends theirs. They come back if the words
 * of the map cannot be loaded.
 *
 * A region that is not known, in `value` or a checkbox, is told on the console and left out.
 *
 * @tagname basalt-body-map
 * @slot - A label with a checkbox for each region.
 * @attr {string} value - What is chosen at first and after a reset: `lower-back-left:6,neck`, `none`, or nothing.
 * @attr {boolean} disabled - Nothing can be chosen, and no form sends it.
 * @fires {BodyChangeEvent} basalt-body-change - The visitor changed what is chosen. It carries nothing: read `value`.
 * @csspart heading - The heading.
 * @csspart map - The drawn body, with what turns it round.
 * @csspart chosen - What is chosen, in words, and how sore it is.
 * @csspart list - All regions in words.
 * @csspart error - What is missing.
 * @cssprop [--basalt-display-font=inherit] - Font of the heading.
 * @cssprop [--basalt-display-weight=600] - Weight of the heading.
 * @cssprop [--basalt-accent=#994828] - What is chosen.
 * @cssprop [--basalt-glow=#ec8443] - The ember under a chosen stone.
 */
export class BasaltBodyMap extends BasaltElement {
  /** @internal */
  static readonly formAssociated = true;

  static override styles = [
    BasaltElement.styles,
    buttonStyles,
    textStyles,
    stoneTokens,
    bodyMapStyles,
    styles,
  ].flat();

  static override properties: PropertyDeclarations = {
    heading: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    name: {reflect: true},
    required: {type: Boolean, reflect: true},
    pain: {type: Boolean},
    defaultValue: {attribute: 'value'},
    // What a script set before the element was defined is not lost.
    value: {noAccessor: true, attribute: false},
    disabled: {noAccessor: true, attribute: false},
    complains: {state: true},
  };

  /** Text of the heading, in the place of the shipped one. */
  heading = '';

  /** Level of the heading, from 1 to 6. */
  headingLevel = 2;

  /** What a form sends it as. Defaults to the name of the checkboxes in it. */
  name = '';

  /** A form is not sent before something is chosen, be it "none of these". */
  required = false;

  /** Asks for each chosen region how sore it is, from 0 to 10. */
  pain = false;

  /** What is chosen at first and after a reset: the attribute `value`. */
  defaultValue = '';

  /** @internal What is missing is said in words. */
  complains = false;

  readonly #names = new RegionNames(this);
  readonly #map = new BodyMap(
    this,
    bodyRegions,
    () => {
      this.#part.touch();
      this.dispatchEvent(new BodyChangeEvent());
    },
    async () => (await import('../../domain/body/next-region.js')).nextRegion,
  );
  readonly #part = new FormPart(this, this.#map);
  #rate?: Parameters<typeof chosenView>[2];

  constructor() {
    super();
    this.addEventListener('invalid', () => (this.complains = true));
  }

  /** What is chosen: `lower-back-left:6,neck`, `none`, or nothing. Health data: keep it in the page. */
  get value(): string {
    return writeSelection(this.#map.selection);
  }

  set value(value: string) {
    this.#part.choose(selectionOf(value));
  }

  /** Nothing can be chosen, and no form sends it. A disabled fieldset around it does the same. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', disabled);
  }

  /** What is chosen, region by region. Health data: keep it in the page. */
  get regions(): readonly Sore[] {
    return (this.#map.selection ?? []).map((sore) => ({...sore}));
  }

  /** Whether it takes part in what is asked before a form is sent. */
  get willValidate(): boolean {
    return this.#part.internals.willValidate;
  }

  /** The form that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.#part.internals.form;
  }

  /** What speaks against sending it. */
  get validity(): ValidityState {
    return this.#part.internals.validity;
  }

  /** That in words. */
  get validationMessage(): string {
    return this.#part.internals.validationMessage;
  }

  /** Whether anything may be sent. */
  checkValidity(): boolean {
    return this.#part.internals.checkValidity();
  }

  /** The same, and tells the visitor what is missing. */
  reportValidity(): boolean {
    return this.#part.internals.reportValidity();
  }

  /** Goes to the region that the arrow keys go on from. */
  override focus(options?: FocusOptions) {
    this.renderRoot.querySelector<SVGElement>('[data-region][tabindex="0"]')?.focus(options);
  }

  /** @internal */
  formResetCallback() {
    this.complains = false;
    this.#part.reset();
  }

  /** @internal By its own attribute or a fieldset around it. */
  formDisabledCallback(disabled: boolean) {
    this.#map.disabled = disabled;
    this.requestUpdate();
  }

  /** @internal After a reload, or when the browser goes back to a page. */
  formStateRestoreCallback(state: unknown) {
    this.#part.choose(selectionOf(state));
  }

  protected override content() {
    const {words, failed, load} = this.#names;
    if (!words) {
      return html`<p role="alert">${failed ? text.failed() : nothing}</p>
        ${failed ? html`<button type="button" class="btn quiet" @click=${load}>${text.tryAgain()}</button>` : nothing}
        <slot></slot>`;
    }
    const map = this.#map;
    return html`<div
        class="body ${map.disabled ? 'off' : ''}"
        role="group"
        aria-label=${this.heading || text.title()}
        aria-describedby="hint"
      >
        <div>
          ${heading(this.headingLevel, this.heading || text.title())}
          <p class="lead" id="hint">${bodyMapText.hint()}</p>
        </div>
        ${mapView(map, words)}
        <div class="words">
          ${chosenView(map, words, this.pain ? this.#rate : undefined)}
          <div part="list">${listView(map, words)} ${noneView(map)}</div>
          <p class="missing" id="missing" part="error" role="alert">
            ${this.complains ? this.validationMessage : nothing}
          </p>
        </div>
      </div>
      <div hidden><slot></slot></div>`;
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    if (this.pain && !this.#rate) void this.#askPain();
    if (changed.has('defaultValue')) {
      this.#part.follow();
      this.#part.tell(this.defaultValue, 'value');
    }
    if (this.#names.words) this.#part.takeOver();
    this.#part.hand();
  }

  // What few pages ask for is a chunk of its own.
  async #askPain() {
    this.#rate = (await import('../../parts/body-map/pain-view.js')).painView;
    this.requestUpdate();
  }

  // What is missing is told beside a choice, which stands there only now.
  protected override updated() {
    this.#part.hand();
  }
}
