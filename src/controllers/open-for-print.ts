import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Opens every `<details>` of a host while the page is printed, and closes those again that were
 * closed. It acts at once: nothing that a host would render later is in time for the paper.
 */
export class OpenForPrint implements ReactiveController {
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(
    readonly host: ReactiveControllerHost & {readonly renderRoot: Element | DocumentFragment},
  ) {
    host.addController(this);
  }

  hostConnected() {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
    this.#close();
  }

  readonly #open = () => {
    this.#opened = [
      ...this.#opened,
      ...this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])'),
    ];
    for (const details of this.#opened) details.open = true;
  };

  readonly #close = () => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
