import {isServer, type PropertyDeclarations} from 'lit';

import {BasaltElement} from '../../base/basalt-element.js';
import {asText} from './diagnostics-text.js';
import {diagnosticsView} from './diagnostics-view.js';
import {styles} from './diagnostics.styles.js';
import {type Mistake, Mistakes} from './mistakes.js';
import type {PageClaims} from './page-claims.js';
import {type PageFacts, readPage} from './page-facts.js';
import {showOnPage} from './show-on-page.js';

/** Between two looks through the page, in ms: one that is at work changes all the time. */
const PAUSE = 100;

/**
 * Tells a page's owner in plain words what the widgets have to say about it: every mistake that is
 * on the console, and which widgets the page has. The script puts it into a page that is opened
 * with `?basalt-debug` in its address, or when `basalt.debug()` is called in the console, which also
 * lists what of the page's own words may be a health claim. Nobody else sees it.
 *
 * It requests nothing, stores nothing and never takes the focus. Without scripts there is none.
 *
 * @tagname basalt-diagnostics
 * @csspart panel - The panel at the foot of the window.
 */
export class BasaltDiagnostics extends BasaltElement {
  static override styles = [BasaltElement.styles, styles].flat();

  static override properties: PropertyDeclarations = {
    mistakes: {attribute: false},
    claims: {attribute: false},
    copied: {state: true},
    uncopied: {state: true},
  };

  override theme = 'basalt';

  /** What the widgets told the console. */
  mistakes = new Mistakes();

  /** What of the page's own words may be a health claim. Undefined when nobody asked. */
  claims?: PageClaims;

  private copied = false;
  private uncopied = '';

  #soon = 0;
  readonly #awaited = new Set<string>();
  readonly #observer = isServer
    ? (undefined as never)
    : new MutationObserver(() => {
        this.#soon ||= setTimeout(() => {
          this.#soon = 0;
          this.requestUpdate();
        }, PAUSE);
      });

  protected override content() {
    const facts = readPage(document);
    for (const tag of facts.waiting) this.#await(tag);
    return diagnosticsView({
      facts,
      mistakes: this.#all(facts),
      claims: this.claims,
      copied: this.copied,
      uncopied: this.uncopied,
      show: showOnPage,
      copy: this.#copy,
      close: () => this.remove(),
    });
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#observer.observe(document, {childList: true, subtree: true});
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer.disconnect();
    clearTimeout(this.#soon);
    this.#soon = 0;
  }

  protected override updated() {
    this.mistakes.onHeard = () => {
      this.copied = false;
      this.requestUpdate();
    };
  }

  readonly #copy = async () => {
    const facts = readPage(document);
    const text = asText(this.#all(facts), facts, this.claims);
    try {
      await navigator.clipboard.writeText(text);
      this.copied = true;
      this.uncopied = '';
    } catch {
      // No clipboard without https, and none for a page in a frame.
      this.uncopied = text;
      await this.updateComplete;
      const field = this.renderRoot.querySelector('textarea');
      field?.focus();
      field?.select();
    }
  };

  /** What the console was told, and after it what nobody told. */
  #all({strays}: PageFacts): Mistake[] {
    const {heard} = this.mistakes;
    // The loader tells of a carrier in the same first words.
    const beginning = ({words}: Mistake) => words.split(' is ')[0];
    const told = new Set(heard.map(beginning));
    return [...heard, ...strays.filter((stray) => !told.has(beginning(stray)))];
  }

  #await(tag: string) {
    if (this.#awaited.has(tag)) return;
    this.#awaited.add(tag);
    // A tag that is misspelt beyond what a tag may be is never defined.
    void customElements.whenDefined(tag).then(
      () => this.requestUpdate(),
      () => undefined,
    );
  }
}
