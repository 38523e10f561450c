import {html, nothing, type PropertyDeclarations} from 'lit';

import {BasaltElement} from '../../base/basalt-element.js';
import {takesNotes} from '../../domain/booking/detect-provider.js';
import {bookNow as text} from '../../localize/book-now-messages.js';
import {withStrings} from '../../localize/locale.js';
import {styles} from './book-now.styles.js';
import {type Booking, Destination} from './destination.js';
import {pressed} from './press.js';

/** What a chunk of its own adds to a button: it is drawn behind the link. */
export interface Part {
  view(): unknown;
}

/**
 * Opens the spa's own booking system: in a dialog or in the page where the system allows it, else
 * as a link.
 *
 * The page's own `<a href>` is the button. Without scripts it stays a plain link that books.
 * With scripts nothing is requested before the visitor presses it.
 *
 * Where the booking system says that it booked, the dialog says so, and when and where; with both
 * times it offers them to the visitor's calendar. Where it says nothing, so does the dialog.
 *
 * `mode="bar"` floats at the foot of a small screen, with or without scripts (`basalt.css`); with
 * them it is away while another booking button is in view, while the visitor writes and while a
 * check on the page advises against a massage. `mode="inline"` puts the booking system in the place
 * of the button. Where the profile has several houses, the visitor chooses one first.
 *
 * Below the button stands that the safety check comes first. `basalt.css` has these words, in each
 * language, so that they are there without a script too; `without-note` leaves them out where the page
 * says them by the button. The dialog and the frame in the page say it as well, and lead to the page's
 * `<basalt-safety-check>` where there is one; not with what a quiz suggests, which asked all of it.
 *
 * The page's campaign parameters and the profile's ids travel with a plain press; a press with a
 * modifier key is the browser's own. A mode that is none of these acts as `dialog`, and an address
 * that cannot be opened is left out; the console says so, once.
 *
 * @tagname basalt-book-now
 * @attr {string} preconnect - `hover` opens a connection to the booking system's host when the visitor points at the button; the host learns of that.
 * @attr {string} manage-url - Where a booking is changed or cancelled: `https:`, `tel:` or `mailto:`; without a value it is the profile's `manageUrl`. A quiet link beside the button leads there. For a button with its own `<a>` write a second one instead, which needs no script; with `manage-url` it comes when the visitor points at the button, unless it is `eager`.
 * @attr {string} staff - The therapist, as the booking system numbers or names them. What it does not take is told on the console when the button is pressed, once.
 * @attr {string} location - The branch, as the booking system names it.
 * @attr {string} date - The wished day, `YYYY-MM-DD`.
 * @attr {boolean} without-note - Leaves out the words on the safety check: the page says them itself, right by the button.
 * @attr {boolean} eager - Brings the script at once. A button with its own `<a>` works without, so it waits for the visitor.
 * @slot - The page's own `<a href="…">`. With none, a link is made from `url` and `label`. A second `<a>`, to change a booking say, stays a link beside the button.
 * @fires {BookRequestEvent} basalt-book-request - The visitor asked to book. Can be cancelled.
 * @fires {BookOpenEvent} basalt-book-open - The booking system was opened.
 * @fires {BookCompleteEvent} basalt-book-complete - The booking system said that a booking was made.
 * @csspart button - The link made from `url` and `label`.
 * @csspart note - The words on the safety check, in its `::after`.
 * @csspart dialog - The dialog around the booking system.
 * @csspart inline - The booking system in the page.
 * @csspart branches - The dialog in which the visitor chooses one of several houses.
 * @csspart facts - What the bar says of the treatment.
 * @csspart manage - The link to change or cancel a booking.
 * @csspart hours - Until when somebody answers the phone: of the house whose number it is, else of the one the visitor chose. A button with its own `<a>` needs `eager` for it.
 * @cssprop [--basalt-accent=#994828] - Ground of the button.
 * @cssprop [--basalt-accent-hover=#853a1c] - Ground of the button under the pointer.
 * @cssprop [--basalt-accent-ink=#fcfaf8] - Text of the button.
 */
export class BasaltBookNow extends BasaltElement {
  static override styles = [BasaltElement.styles, styles].flat();

  static override properties: PropertyDeclarations = {
    url: {},
    provider: {},
    mode: {},
    consent: {},
    treatment: {},
    label: {},
    variant: {},
    suggestion: {attribute: false},
    halt: {attribute: false},
    busy: {state: true},
  };

  /** Address of the booking page: `https:`, `tel:` or `mailto:`. Defaults to the link's own, then to the profile's. */
  url = '';

  /** Who runs the booking page, as in the list of providers. Recognised from the address when left out. */
  provider = '';

  /**
   * `dialog` opens the booking system over the page where it allows that, `inline` in the page;
   * `link` goes to it. `bar` is a dialog whose button floats at the foot of a small screen.
   */
  mode: 'dialog' | 'link' | 'inline' | 'bar' = 'dialog';

  /** `ask` shows what will be loaded, and waits for a second click before it is. */
  consent: '' | 'ask' = '';

  /** Id of the treatment to book, as in the profile. */
  treatment?: string;

  /** Text of the link that is made when there is no child. */
  label = '';

  /** `solid`, `quiet` or `text`. */
  variant: 'solid' | 'quiet' | 'text' = 'solid';

  /**
   * Id of the treatment that a quiz suggests. The booking goes to that treatment's own page, where
   * the profile has one. It follows from health answers, so it goes into no attribute and no event.
   * A quiz that suggests nothing yet sets it to `''`: the profile is then read ahead, since to fetch
   * it for a suggestion alone would tell that there is one.
   */
  suggestion?: string;

  /**
   * @internal
   * What stands in the place of the button while a check on the page advises against a massage:
   * `''` is nothing at all. Set by the checks; it follows from health answers, so it is in no
   * attribute and no event.
   */
  halt?: string;

  /**
   * What the visitor wants the spa to know, by a choice of their own. It goes into the frame's
   * address alone: into no link, attribute, event or history, and nowhere before they book.
   */
  notes = '';

  private busy = false;

  /** @internal What others have to show: the dialog, a line of the bar. */
  readonly parts: Part[] = [];

  readonly #destination = new Destination(this);
  #looked?: Promise<void>;

  /** Where a press leads: the address, and who keeps the times there. */
  get booking(): Booking | undefined {
    return this.#destination.booking;
  }

  /** Whether a press opens a booking system that takes `notes`. */
  get takesNotes(): boolean {
    return this.mode !== 'link' && takesNotes(this.booking?.provider ?? '');
  }

  protected override content() {
    const {halt} = this;
    if (halt !== undefined) return halt && html`<span class="halt">${halt}</span>`;
    const link = this.querySelector('a');
    const url = this.booking?.url;
    // The page's own link is the button, as long as it leads where the booking goes. Editors wrap
    // it in a paragraph, and builders allow no children at all: then one is made.
    const own = link?.parentElement === this && (!url || link.href === url);
    const label =
      this.label || link?.textContent || (this.mode === 'inline' ? text.times() : text.book());
    // What is pressed is the link inside, which has its keys already.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<span class="${this.variant} ${this.busy ? 'busy' : ''}" @click=${this.#press}
        ><span ?hidden=${!own}><slot @slotchange=${() => this.requestUpdate()}></slot></span
        >${own ? nothing : html`<a part="button" href=${url ?? nothing}>${label}</a>`}</span
      >${this.parts.map((part) => part.view())}<span part="note"></span>`;
  }

  protected override updated() {
    this.#looked = this.#destination.look();
    // What few buttons have comes when one has it.
    if (
      !/^(dialog|link|inline)$/.test(this.mode) ||
      this.matches('[preconnect],[manage-url]') ||
      this.booking?.provider === 'tel'
    )
      void withStrings(import('./extras.js')).then(({extras}) => extras(this));
  }

  // Whoever waits wants to know where the booking goes.
  protected override async getUpdateComplete() {
    const done = await super.getUpdateComplete();
    await this.#looked;
    return done;
  }

  readonly #press = async (event: MouseEvent) => {
    const opening = pressed(this, this.#destination, event);
    if (!opening) return;
    this.busy = true;
    await opening;
    this.busy = false;
  };
}
