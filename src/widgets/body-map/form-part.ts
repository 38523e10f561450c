import {entriesOf, selectionOf, writeSelection} from '../../domain/body/selection-text.js';
import type {Selection} from '../../domain/body/selection.js';
import {bodyFieldText as text} from '../../localize/body-field-messages.js';
import type {BodyMap} from '../../parts/body-map/body-map.js';
import type {BasaltBodyMap} from './body-map.js';
import {Checkboxes} from './checkboxes.js';

/** A body map's part in the form around it: what it sends, and whether it may. */
export class FormPart {
  readonly internals: ElementInternals;
  #boxes?: Checkboxes;
  // Something other than the page's first value was chosen: by a visitor, a script or the browser.
  #dirty = false;

  constructor(
    readonly host: BasaltBodyMap,
    readonly map: BodyMap,
  ) {
    this.internals = host.attachInternals();
  }

  /** Stands in the place of the page's checkboxes, with what was ticked in them until now. */
  takeOver() {
    if (this.#boxes) return;
    const {ticked, written, values} = (this.#boxes = new Checkboxes(this.host));
    this.tell(values);
    if (this.#dirty) return;
    const untouched = writeSelection(ticked) === writeSelection(written);
    this.map.selection = untouched ? this.#first : ticked;
  }

  /** What of the page's own it cannot send is told by a chunk that few pages ask for. */
  tell(text: string, attribute?: string) {
    const isOdd = (entry: string) => entry && writeSelection(selectionOf(entry)) !== entry;
    if (text.split(',').some((entry) => isOdd(entry.trim())))
      void import('./mistakes.js').then(({tellMistakes}) =>
        tellMistakes(this.host, attribute, text),
      );
  }

  choose(selection: Selection) {
    this.map.selection = selection;
    this.touch();
    this.host.requestUpdate();
  }

  /** Something was chosen, and what the page wrote counts no longer. */
  touch() {
    this.#dirty = true;
    this.hand();
  }

  /** Goes back to what the page wrote. */
  reset() {
    this.#dirty = false;
    this.follow();
    this.hand();
    this.host.requestUpdate();
  }

  /** What the page writes counts until something is chosen. */
  follow() {
    if (!this.#dirty) this.map.selection = this.#first;
  }

  /** Hands what is chosen to the form. Until the map stands there, the checkboxes send themselves. */
  hand() {
    const {host, internals} = this;
    const {selection} = this.map;
    const name = host.name || this.#boxes?.name;
    const entries = new FormData();
    if (name) for (const entry of entriesOf(selection)) entries.append(name, entry);
    internals.setFormValue(this.#boxes && name ? entries : null, writeSelection(selection));

    // Where nothing can be chosen yet, or at all, a form is not held up.
    const missing = host.required && this.#boxes && !selection;
    internals.setValidity(
      {valueMissing: missing},
      missing ? text.missing(text.none()) : '',
      // Said beside the choice that is always there.
      host.shadowRoot?.querySelector<HTMLElement>('#none') ?? undefined,
    );
    if (!missing) host.complains = false;
  }

  get #first(): Selection {
    const {defaultValue} = this.host;
    return defaultValue ? selectionOf(defaultValue) : this.#boxes?.written;
  }
}
