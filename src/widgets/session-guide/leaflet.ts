import {OpenForPrint} from '../../controllers/open-for-print.js';
import {printAlone} from '../../controllers/print-alone.js';
import {sessionLength} from '../../domain/session/schedule.js';
import {type LeafletWords, loadLeafletWords} from '../../localize/words/leaflet.js';
import {warn} from '../../services/diagnostics.js';
import type {GuideHost} from './contents.js';
import {burnsView, heatView, listView, sourcesView} from './leaflet-view.js';
import {leafletStyles} from './leaflet.styles.js';

/** What a visitor reads folded, or takes along on paper. */
export class Leaflet {
  #words?: LeafletWords;

  constructor(readonly host: GuideHost) {
    new OpenForPrint(host as typeof host & {renderRoot: ShadowRoot});
    const {minutes} = host;
    if (!sessionLength(minutes) && !host.querySelector(':scope > ol')) {
      warn(
        host,
        `minutes="${host.getAttribute('minutes') ?? minutes}" is not known, so 60 is used. Write minutes="60" or minutes="90".`,
      );
    }
    host.shadowRoot!.adoptedStyleSheets.push(leafletStyles.styleSheet!);
  }

  async load(): Promise<this> {
    this.#words = await loadLeafletWords();
    return this;
  }

  /** The folded parts, in their order. */
  get parts(): readonly unknown[] {
    const words = this.#words!;
    const tag = this.host.closest('[lang]')?.getAttribute('lang') ?? '';
    return [
      listView([...Object.values(words.wear)]),
      listView([...Object.values(words.after), words.burn['after-burn']]),
      heatView(words, tag),
      burnsView(words),
      sourcesView(words),
    ];
  }

  print() {
    printAlone(this.host);
  }
}
