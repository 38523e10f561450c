import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {getLocale} from '../../localize/locale.js';
import {loadSessionWords, type SessionWords} from '../../localize/words/session.js';
import type {Leaflet} from './leaflet.js';
import type {OwnList} from './own-list.js';

/** The guide, as what works for it sees it. */
export type GuideHost = ReactiveControllerHost & HTMLElement & {readonly minutes: number};

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
  #later?: Promise<Leaflet | undefined>;

  constructor(readonly host: GuideHost) {
    host.addController(this);
  }

  /** Whether the page wrote a list of steps. */
  get listed(): boolean {
    return this.host.querySelector(':scope > ol') !== null;
  }

  hostConnected() {
    for (const act of ACTS) addEventListener(act, this, {once: true, capture: true});
  }

  hostDisconnected() {
    for (const act of ACTS) removeEventListener(act, this, {capture: true});
  }

  hostUpdate() {
    if (this.#locale !== getLocale()) void this.load();
  }

  async load() {
    const locale = (this.#locale = getLocale());
    const words = await loadSessionWords().catch(() => undefined);
    // The page may have changed its language meanwhile.
    if (locale !== this.#locale) return;
    this.words = words ?? this.words;
    this.failed = !this.words;
    await this.leaflet?.load();
    this.host.requestUpdate();
  }

  handleEvent() {
    void this.later();
  }

  later(): Promise<Leaflet | undefined> {
    return (this.#later ??= import('./leaflet.js')
      .then(async ({Leaflet}) => {
        this.leaflet = await new Leaflet(this.host).load();
        this.host.requestUpdate();
        await this.host.updateComplete;
        return this.leaflet;
      })
      // The steps stand without it.
      .catch(() => undefined));
  }

  // Few pages write their own steps: what reads them is a chunk of its own.
  readonly look = () => {
    this.host.requestUpdate();
    if (!this.listed) return;
    import('./own-list.js').then(
      ({OwnList}) => (this.own ??= new OwnList(this.host)),
      // The list stands without its timeline.
      () => undefined,
    );
  };
}
