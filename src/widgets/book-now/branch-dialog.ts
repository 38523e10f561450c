import {html, nothing} from 'lit';

import {closeIcon} from '../../base/icons/close.js';
import {atLocation} from '../../domain/profile/at-location.js';
import type {Profile, ProfileLocation} from '../../domain/profile/profile-types.js';
import {bookBranches as text} from '../../localize/book-branches-messages.js';
import {branchStyles} from './branch-dialog.styles.js';
import type {BasaltBookNow, Part} from './book-now.js';
import {openingText} from './opening-text.js';
import {wear} from './wear.js';

/** The small dialog in which the visitor says which house of the spa they would like to come to. */
class BranchDialog implements Part {
  #locations: readonly ProfileLocation[] = [];
  #profile: Profile = {};
  #chosen?: string;
  #tell?: (id: string | undefined) => void;
  readonly #host: BasaltBookNow;

  constructor(host: BasaltBookNow) {
    this.#host = host;
    host.parts.push(this);
    wear(host, branchStyles);
  }

  async ask(profile: Profile, chosen?: string) {
    const {locations = []} = profile;
    this.#profile = profile;
    this.#locations = locations;
    this.#chosen = chosen ?? locations[0]!.id;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (!this.#element) return undefined;
    this.#element.showModal();
    this.#element.querySelector<HTMLElement>('input:checked')?.focus();
    const id = await new Promise<string | undefined>((tell) => (this.#tell = tell));
    this.#locations = [];
    this.#host.requestUpdate();
    return locations.find((location) => location.id === id);
  }

  view() {
    // The backdrop is for pointers; the keyboard has Escape and the button.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<dialog
      part="branches"
      class="branches"
      aria-labelledby="branches"
      @click=${this.#press}
      @close=${this.#closed}
    >
      ${this.#locations.length ? this.#form() : nothing}
    </dialog>`;
  }

  // Without a form element: a strict policy may forbid those to be sent, even to nowhere.
  #form() {
    return html`<div class="ask">
      <fieldset @change=${this.#choose}>
        <legend id="branches">${text.heading()}</legend>
        ${this.#locations.map(
          (location) =>
            html`<label class="option">
              <input
                type="radio"
                name="branch"
                .value=${location.id}
                ?checked=${location.id === this.#chosen}
              />
              <span>
                <bdi>${location.name}</bdi>
                ${
                  location.address
                    ? html`<span class="note"><bdi>${location.address}</bdi></span>`
                    : nothing
                }
                ${this.#hours(location)}
              </span>
            </label>`,
        )}
      </fieldset>
      <button type="button" class="btn solid" @click=${this.#continue}>${text.go()}</button>
      <button
        type="button"
        class="btn round close"
        aria-label=${text.close()}
        @click=${() => this.#element?.close()}
      >
        ${closeIcon()}
      </button>
    </div>`;
  }

  // Hours that are the same in every house help nobody to choose.
  #hours(location: ProfileLocation) {
    if (!this.#locations.some(({hours, closed, timeZone}) => hours ?? closed ?? timeZone))
      return nothing;
    const hours = openingText(atLocation(this.#profile, location), this.#host);
    return hours ? html`<span class="note">${hours}</span>` : nothing;
  }

  readonly #choose = ({target}: Event) => {
    this.#chosen = (target as HTMLInputElement).value;
  };

  readonly #continue = () => {
    this.#tell?.(this.#chosen);
    this.#element?.close();
  };

  readonly #press = (event: Event) => {
    if (event.target === event.currentTarget) this.#element?.close();
  };

  readonly #closed = () => this.#tell?.(undefined);

  get #element() {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>('.branches');
  }
}

const dialogs = new WeakMap<BasaltBookNow, BranchDialog>();

/** Asks the visitor for a house of the spa, and gives the one they chose; nothing if they close the question. */
export async function chooseBranch(
  host: BasaltBookNow,
  profile: Profile,
  chosen?: string,
): Promise<ProfileLocation | undefined> {
  const dialog = dialogs.get(host) ?? new BranchDialog(host);
  dialogs.set(host, dialog);
  return dialog.ask(profile, chosen);
}
