import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';

import {warn} from '../../services/diagnostics.js';
import {readOwnSteps} from './own-steps.js';
import type {ShownStep} from './timeline.js';

/** The list of steps that a page wrote into a guide, also while the parser still fills it. */
export class OwnList implements ReactiveController {
  /** Its steps, if all have their minutes. */
  steps: readonly ShownStep[] = [];

  readonly #observer = isServer ? (undefined as never) : new MutationObserver(() => this.#read());
  readonly #told = new Set<string>();

  constructor(readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected() {
    this.#read();
    this.#observer.observe(this.host, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['data-minutes', 'data-stones'],
    });
  }

  hostDisconnected() {
    this.#observer.disconnect();
  }

  #read() {
    const {host} = this;
    const {steps, mistakes} = readOwnSteps(host);
    this.steps = steps;
    host.requestUpdate();
    // The parser may still be in the middle of the list: only a whole one is a mistake.
    if (document.readyState === 'loading') return;
    for (const mistake of [...mistakes, ...this.#sum()]) {
      if (!this.#told.has(mistake)) warn(host, mistake);
      this.#told.add(mistake);
    }
  }

  #sum(): string[] {
    const said = this.host.getAttribute('minutes');
    const sum = this.steps.reduce((all, {minutes}) => all + minutes, 0);
    return said === null || !sum || Number(said) === sum
      ? []
      : [
          `minutes="${said}", but the data-minutes of its steps add up to ${sum}, which is shown. Make them add up, or leave minutes out.`,
        ];
  }
}
