import {safetyRules} from '../../domain/generated/safety-rules.js';
import {checkSafety} from '../../domain/safety/check-safety.js';
import type {SafetyResult} from '../../domain/safety/safety-types.js';
import {type SafetyStop, stopVariant} from '../../domain/safety/stop-variant.js';
import {tickedIn} from '../../parts/safety/checks-view.js';
import {tellMistakes} from '../../parts/safety/page-mistakes.js';
import type {Topic} from '../../parts/safety/topics.js';
import type {Contents} from './contents.js';
import {wordsIn} from './find.js';
import type {BasaltSafetyCheck} from './safety-check.js';
import {SafetyDoneEvent} from './safety-check.events.js';

/** What one visitor ticked, what it means, and what they can do. It lives in memory only. */
export class Check {
  /** The conditions ticked; `[]` is "none of these", and `undefined` nothing yet. */
  ticked: readonly string[] | undefined;
  /** What the visitor looks for in the list. */
  query = '';
  /** The country chosen on the emergency screen. */
  country = '';
  /** The visitor wanted an answer without a tick. */
  unanswered = false;
  /** The groups that stand open. */
  readonly opened: Set<Topic>;
  #acted = false;
  #told = false;

  constructor(
    readonly host: BasaltSafetyCheck,
    readonly contents: Contents,
    opened: readonly Topic[],
  ) {
    this.opened = new Set(opened);
  }

  get result(): SafetyResult | undefined {
    return this.ticked && checkSafety(safetyRules, this.ticked);
  }

  get stop(): SafetyStop | null {
    return this.ticked ? stopVariant(safetyRules, this.ticked) : null;
  }

  /** The words looked for; none when the whole list stands. */
  get sought(): string[] {
    return wordsIn(this.query);
  }

  readonly tick = (event: Event) => {
    this.#act();
    this.ticked = tickedIn(event);
    this.unanswered = false;
    this.host.requestUpdate();
  };

  readonly find = (event: Event) => {
    this.#act();
    this.query = (event.target as HTMLInputElement).value;
    this.host.requestUpdate();
  };

  /** Escape empties the search, and is then nobody else's: a dialog around the check stays open. */
  readonly escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.query) return;
    event.preventDefault();
    event.stopPropagation();
    this.query = '';
    this.host.requestUpdate();
  };

  /** A group was opened or closed, by the visitor or because something in it was found. */
  fold(topic: Topic, open: boolean) {
    if (!open) this.opened.delete(topic);
    else if (!this.sought.length) this.opened.add(topic);
    this.host.requestUpdate();
  }

  readonly chooseCountry = (country: string) => {
    this.country = country;
    this.host.requestUpdate();
  };

  /**
   * The visitor has left the list for the answer. The page is told so once, and only of an answer
   * that is no stop: by the button alone and not by a tick, so that "none of these" looks the same
   * as anything else.
   */
  readonly done = async () => {
    this.#act();
    const {result} = this;
    this.unanswered = !result;
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (!result) return;
    this.#show('.verdict [tabindex]', 'start');
    if (result.level === 'stop' || this.#told) return;
    this.#told = true;
    this.host.dispatchEvent(new SafetyDoneEvent());
  };

  /** Back to the first thing ticked. */
  readonly change = async () => {
    this.query = '';
    const first = this.host.renderRoot.querySelector(':checked');
    first?.closest('details')?.setAttribute('open', '');
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.#show(':checked', 'center');
  };

  /** Moves the focus, and the page where that is out of sight or low: the visitor asked for it. */
  #show(selector: string, block: ScrollLogicalPosition) {
    const shown = this.host.renderRoot.querySelector<HTMLElement>(selector);
    if (!shown) return;
    shown.focus({preventScroll: true});
    const {top} = shown.getBoundingClientRect();
    if (top < 0 || top > innerHeight / 2) shown.scrollIntoView({block, behavior: 'instant'});
  }

  #act() {
    this.contents.hasten();
    if (!this.#acted) tellMistakes(this.host);
    this.#acted = true;
  }
}
