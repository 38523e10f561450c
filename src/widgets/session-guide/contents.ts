import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {getLocale} from '../../localize/locale.js';
import {loadSessionWords, type SessionWords} from '../../localize/words/session.js';
import type {Leaflet} from './leaflet.js';
import type {OwnList} from './own-list.js';

export type GuideHost = ReactiveControllerHost & HTMLElement;

const ACTS = ['pointermove', 'pointerdown', 'keydown'];

/**
 * What a guide says. The steps come first. What stands folded below them, and what printing needs,
 * comes when the visitor first acts, wherever on the page: nobody prints without a key or a pointer.
 */
export class Contents implements ReactiveController {
  words?: SessionWords;
  leaflet?: Leaflet;
  /** What reads the page's own list. */
  own?: OwnList;
  /** The words could not be had: the page's own stand. */
  failed = false;

  #locale = '';
  #later?: Promise<Leaflet>;

  constructor(readonly host: GuideHost) {
    host.addController(this);
    new MutationObserver(this.#look).observe(host, {childList: true});
  }

  /** Whether the page wrote a list of steps. */
  get listed(): boolean {
    return this.host.querySelector(':scope > ol') !== null;
  }

  hostConnected() {
    this.#look();
    for (const act of ACTS) addEventListener(act, this.hasten, {capture: true, passive: true});
  }

  hostDisconnected() {
    for (const act of ACTS) removeEventListener(act, this.hasten, {capture: true});
  }

  hostUpdate() {
    if (this.#locale !== getLocale()) void this.load();
  }

  readonly load = async () => {
    this.failed = false;
    const locale = (this.#locale = getLocale());
    const words = await loadSessionWords().catch(() => undefined);
    // The page may have changed its language meanwhile.
    if (locale !== this.#locale) return;
    this.words = words ?? this.words;
    this.failed = !this.words;
    await this.leaflet?.load();
    this.host.requestUpdate();
  };

  /** The visitor is here. */
  readonly hasten = () => {
    this.later().catch(() => undefined);
  };

  later(): Promise<Leaflet> {
    return (this.#later ??= import('./leaflet.js')
      .then(async ({Leaflet}) => {
        const leaflet = new Leaflet(this.host);
        await leaflet.load();
        this.leaflet = leaflet;
        this.host.requestUpdate();
        await this.host.updateComplete;
        return leaflet;
      })
      .catch((lost: unknown) => {
        // The next act asks again.
        this.#later = undefined;
        throw lost;
      }));
  }

  // Few pages write their own steps: what reads them is a chunk of its own.
  readonly #look = () => {
    if (this.own || !this.listed) return;
    import('./own-list.js').then(
      ({OwnList}) => (this.own ??= new OwnList(this.host)),
      // The list stands without its timeline.
      () => undefined,
    );
  };
}
