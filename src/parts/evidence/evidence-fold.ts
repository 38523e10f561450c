import type {ReactiveController} from 'lit';

import type {BasaltElement} from '../../base/basalt-element.js';
import {withStrings} from '../../localize/locale.js';
import type {EvidencePanel} from './evidence-panel.js';
import {gradeDots} from './grade-dots.js';

/** The evidence of what a widget claims: it comes when a visitor opens it for the first time. */
export class EvidenceFold implements ReactiveController {
  panel?: EvidencePanel;
  failed = false;

  readonly #host: BasaltElement;
  /** What was opened for the paper alone. */
  #opened: HTMLDetailsElement[] = [];

  constructor(host: BasaltElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
  }

  readonly toggled = ({target}: Event) => {
    if ((target as HTMLDetailsElement).open) void this.#load();
  };

  async #load() {
    if (this.panel) return;
    try {
      this.failed = false;
      const {loadPanel} = await withStrings(import('./evidence-panel.js'));
      this.panel = await loadPanel(this.#host, gradeDots);
    } catch {
      this.failed = true;
    }
    this.#host.requestUpdate();
  }

  // Paper cannot be opened. A browser waits for nothing before it prints: evidence that nobody has
  // opened is not there yet, and the grades alone are printed.
  readonly #open = () => {
    if (!this.panel) return;
    const closed = this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>(
      '.evidence details:not([open])',
    );
    this.#opened = [...closed];
    for (const details of closed) details.open = true;
  };

  readonly #close = () => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
