import {html, nothing, type PropertyDeclarations} from 'lit';

import {BasaltElement} from '../../base/basalt-element.js';
import {buttonStyles} from '../../base/button.styles.js';
import {iconStyles} from '../../base/icon.styles.js';
import {stoneStyles} from '../../base/stone.styles.js';
import type {SafetyResult} from '../../domain/safety/safety-types.js';
import {safetyCheckText as text} from '../../localize/safety-check-messages.js';
import {choiceStyles} from '../../parts/choice.styles.js';
import {holdBooking} from '../../parts/safety/hold-booking.js';
import {haltStyles} from '../../parts/safety/halt.styles.js';
import {textStyles} from '../../parts/text.styles.js';
import {warningTokens} from '../../tokens/warning.styles.js';
import {Check} from './check.js';
import {Contents} from './contents.js';
import {listView} from './list-view.js';
import {listStyles} from './list.styles.js';
import {openAtFirst} from './open-at-first.js';
import {styles} from './safety-check.styles.js';
import {verdictView} from './verdict-view.js';

/**
 * "Is hot stone massage right for me today?": conditions to tick, and at once what they mean: not
 * today, check first, tell your therapist, or nothing speaks against it. Each with its reason, what
 * can be done instead, and where that comes from, as far as there are sources fit for the public.
 *
 * Without scripts the children stand: write the conditions as a list. With scripts they make way for
 * the check, and stay out of sight unless its words cannot be loaded. What a visitor ticks lives in
 * memory: it is in no event, attribute, address or storage, and is gone with the page.
 *
 * While the answer is not to have a massage today, no booking is offered: every floating bar of the
 * page is gone, and in the place of each `<basalt-book-now>` named by `for` stands why.
 *
 * A `market` that is not known, or an id in `for` that is no booking button, is told on the console
 * when a visitor first acts.
 *
 * @tagname basalt-safety-check
 * @slot - What a visitor without scripts reads: the conditions as a list, and what to do.
 * @attr {string} for - Ids of the `<basalt-book-now>`s that belong to the check, with spaces between.
 * @fires {SafetyDoneEvent} basalt-safety-done - The visitor pressed the button below the list, and the answer is not to stop. The same for every such answer, once until the check is reset. A tick fires nothing, nor does a stop.
 * @csspart heading - The heading, and the one of the answer.
 * @csspart list - The conditions, with all that stands above them.
 * @csspart search - The field that searches the list.
 * @csspart done - The button below the list.
 * @csspart result - What the ticks mean.
 * @csspart stop - The panel that advises against a massage.
 * @csspart call - The link to the emergency number.
 * @cssprop [--basalt-display-font=inherit] - Font of the headings.
 * @cssprop [--basalt-display-weight=600] - Weight of the headings.
 * @cssprop [--basalt-accent=#994828] - What is ticked.
 */
export class BasaltSafetyCheck extends BasaltElement {
  static override styles = [
    BasaltElement.styles,
    warningTokens,
    buttonStyles,
    iconStyles,
    stoneStyles,
    textStyles,
    choiceStyles,
    haltStyles,
    styles,
    listStyles,
  ].flat();

  static override properties: PropertyDeclarations = {
    heading: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    market: {},
  };

  /** Text of the heading, in the place of the shipped one. */
  heading = '';

  /** Level of the heading, from 1 to 6. The answer's is one lower. */
  headingLevel = 2;

  /**
   * Where the spa does business, for the emergency number: `us`, `uk`, `eu`, `ie`, `fr`, `au`, `nz`
   * or `ca`. Defaults to the profile's. With neither, the visitor is shown all numbers.
   */
  market = '';

  readonly #contents = new Contents(this);
  #check?: Check;

  constructor() {
    super();
    holdBooking(this, () => (this.#check?.stop ? text.instead() : undefined));
  }

  /**
   * Ids of the conditions ticked; `[]` is "none of these", `undefined` nothing yet. Health data:
   * keep it in the page.
   */
  get ticked(): string[] | undefined {
    const ticked = this.#check?.ticked;
    return ticked && [...ticked];
  }

  /** What the ticks mean. Health data: keep it in the page. */
  get result(): SafetyResult | undefined {
    return this.#check?.result;
  }

  /** Forgets what is ticked and looked for. */
  reset() {
    this.#check = undefined;
    this.requestUpdate();
  }

  protected override content() {
    const {words, failed, hasten, load} = this.#contents;
    if (!words) {
      return html`<p role="alert">${failed ? text.failed() : nothing}</p>
        ${failed ? html`<button type="button" class="btn quiet" @click=${load}>${text.tryAgain()}</button>` : nothing}
        <slot></slot>`;
    }
    const check = (this.#check ??= new Check(this, this.#contents, openAtFirst(this)));
    return html`<div class="both" @pointerenter=${hasten} @focusin=${hasten}>
        ${listView(check)} ${verdictView(check)}
      </div>
      <div hidden><slot></slot></div>`;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    super.willUpdate(changed);
    // A visitor who is on the page's own link, which makes way now, would be lost.
    const lost = !this.#check && this.#contents.words && this.contains(document.activeElement);
    if (lost) void this.updateComplete.then(() => this.#focusHeading());
  }

  #focusHeading() {
    this.renderRoot.querySelector<HTMLElement>('[part="heading"]')?.focus();
  }
}
