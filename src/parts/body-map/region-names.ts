import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {getLocale} from '../../localize/locale.js';
import {type BodyWords, loadBodyWords} from '../../localize/words/body.js';

/** What the regions are called, in the page's language. */
export class RegionNames implements ReactiveController {
  words?: BodyWords;
  /** They could not be had. */
  failed = false;

  #locale = '';

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostUpdate() {
    if (this.#locale !== getLocale()) void this.load();
  }

  readonly load = async () => {
    this.failed = false;
    const locale = (this.#locale = getLocale());
    const words = await loadBodyWords().catch(() => undefined);
    // The page may have changed its language meanwhile.
    if (locale !== this.#locale) return;
    this.words = words ?? this.words;
    this.failed = !this.words;
    this.host.requestUpdate();
  };
}
