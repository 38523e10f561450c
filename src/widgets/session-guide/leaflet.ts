import type {ReactiveControllerHost} from 'lit';

import {OpenForPrint} from '../../controllers/open-for-print.js';
import {printAlone} from '../../controllers/print-alone.js';
import {type BurnsWords, loadBurnsWords} from '../../localize/words/burns.js';
import {burnsView, heatView, sourcesView} from './leaflet-view.js';
import {leafletStyles} from './leaflet.styles.js';

/** What a visitor reads folded, or takes along on paper. */
export class Leaflet {
  #words?: BurnsWords;

  constructor(readonly host: ReactiveControllerHost & HTMLElement) {
    new OpenForPrint(host as typeof host & {renderRoot: ShadowRoot});
    host.shadowRoot!.adoptedStyleSheets.push(leafletStyles.styleSheet!);
  }

  readonly load = async () => {
    this.#words = await loadBurnsWords();
  };

  /** The three folded parts, in their order. */
  parts(tag: string): readonly unknown[] {
    const words = this.#words!;
    return [heatView(words, tag), burnsView(words), sourcesView(words)];
  }

  print() {
    printAlone(this.host);
  }
}
