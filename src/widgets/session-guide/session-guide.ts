import {html, nothing, type PropertyDeclarations} from 'lit';

import {BasaltElement} from '../../base/basalt-element.js';
import {buttonStyles} from '../../base/button.styles.js';
import {stoneStyles} from '../../base/stone.styles.js';
import {layOut, sessionLength} from '../../domain/session/schedule.js';
import type {SessionLength} from '../../domain/session/session-types.js';
import {sessionGuideText as text} from '../../localize/session-guide-messages.js';
import type {SessionWords} from '../../localize/words/session.js';
import {textStyles} from '../../parts/text.styles.js';
import {adviceView} from './advice-view.js';
import {Contents} from './contents.js';
import {figureStyles} from './figure.styles.js';
import {headView} from './head-view.js';
import {scrubView} from './scrub-view.js';
import {scrubStyles} from './scrub.styles.js';
import {styles} from './session-guide.styles.js';
import {stageView} from './stage-view.js';
import {stepsView} from './steps-view.js';
import {stepsStyles} from './steps.styles.js';
import {shippedSteps, Timeline} from './timeline.js';

/**
 * What happens in 60 or 90 minutes: ten steps with their minutes, where the stones are on the back,
 * what each step feels like, what to wear, what comes afterwards, and how burns are avoided. A
 * slider moves through the minutes, and a step can be pressed. It prints as a leaflet.
 *
 * Steps, minutes, places, temperatures and burn safety are those of `safety.json`, with the sources
 * that are fit for the public. Temperatures are ranges in both units, never one number.
 *
 * An `<ol>` of the page's own is its session and is shown as it is written: give every `<li>` its
 * `data-minutes` (and, for the drawing, `data-stones`: `none`, `sample`, `gliding` or `resting`) to
 * have the timeline below it. With no `<ol>` the shipped session is shown. Without scripts what is
 * written in the element stands, and so it does if the guide's words cannot be loaded.
 *
 * An `<li>` without its minutes, and minutes that do not add up to those of `minutes`, are told on
 * the console; so is a length that is not known, when a visitor first acts. Nothing here is health
 * data, and no event is fired.
 *
 * @tagname basalt-session-guide
 * @slot - The page's own steps, as an ordered list; or what a visitor without scripts reads.
 * @csspart heading - The heading.
 * @csspart switch - The choice between the two lengths.
 * @csspart slider - The slider on the ribbon of minutes.
 * @csspart stage - The minute that is looked at, with the drawing.
 * @csspart figure - The drawing of the back.
 * @csspart steps - The ten steps.
 * @csspart advice - What to wear, what comes afterwards, heat, burns and sources.
 * @csspart print - The button that prints the guide.
 * @cssprop [--basalt-display-font=inherit] - Font of the heading.
 * @cssprop [--basalt-display-weight=600] - Weight of the heading.
 * @cssprop [--basalt-accent=#994828] - The step that is looked at, and the ember under the stones.
 */
export class BasaltSessionGuide extends BasaltElement {
  static override styles = [
    BasaltElement.styles,
    buttonStyles,
    stoneStyles,
    textStyles,
    styles,
    scrubStyles,
    figureStyles,
    stepsStyles,
  ].flat();

  static override properties: PropertyDeclarations = {
    minutes: {type: Number},
    withoutSwitch: {type: Boolean, attribute: 'without-switch'},
    heading: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    minute: {state: true},
  };

  /** How long the session is: `60` or `90`. The visitor can switch, unless `without-switch`. */
  minutes = 60;

  /** Shows the one length alone, without the choice of the other. */
  withoutSwitch = false;

  /** Text of the heading, in the place of the shipped one. */
  heading = '';

  /** Level of the heading, from 1 to 6. */
  headingLevel = 2;

  private minute = 0;

  readonly #contents = new Contents(this);

  protected override content() {
    const {words, failed, listed, look, own} = this.#contents;
    // What the page wrote stays where it stood before the script.
    return html`<div class="guide">
      <div ?hidden=${words && !listed}><slot @slotchange=${look}></slot></div>
      ${words && (own || !listed) ? this.#guide(words) : html`<p role="alert">${failed ? text.failed() : nothing}</p>`}
    </div>`;
  }

  #guide(words: SessionWords) {
    const {listed, own, leaflet} = this.#contents;
    const length = listed ? undefined : this.#length;
    const shown = length ? shippedSteps(length, words) : layOut(own?.steps ?? []);
    const timeline = new Timeline(shown, this.minute);
    return html`${headView(this, length, this.withoutSwitch ? undefined : this.#choose)}
      ${
        shown.length
          ? html`${scrubView(timeline, this.#go)}
              <div class="both">
                ${stageView(timeline, words)} ${length ? stepsView(timeline, this.#go) : nothing}
              </div>`
          : nothing
      }
      ${adviceView(leaflet?.parts)}
      <button type="button" class="btn quiet" part="print" @click=${this.#print}>
        ${text.print()}
      </button>`;
  }

  get #length(): SessionLength {
    return sessionLength(this.minutes) ?? 60;
  }

  readonly #go = (minute: number) => {
    this.minute = minute;
  };

  /** The visitor stays at the step, whatever minute that is now. */
  readonly #choose = (length: SessionLength) => {
    const words = this.#contents.words!;
    const {at} = new Timeline(shippedSteps(this.#length, words), this.minute);
    this.minute = shippedSteps(length, words)[at]!.from;
    this.minutes = length;
  };

  readonly #print = async () => (await this.#contents.later())?.print();
}
