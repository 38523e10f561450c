import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';

/**
 * Reads the JSON that an author put into a host as `<script type="application/json">`, also when
 * it arrives or changes after the host has started. Bad JSON is told once for each text.
 */
export class JsonChild implements ReactiveController {
  /** What the JSON holds, or `undefined` while there is none that can be read. */
  value: unknown;

  #text = '';
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #parse: (text: string) => unknown;
  readonly #report: (error: unknown) => void;
  readonly #observer = isServer ? (undefined as never) : new MutationObserver(() => this.#read());

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    parse: (text: string) => unknown,
    report: (error: unknown) => void,
  ) {
    this.#host = host;
    this.#parse = parse;
    this.#report = report;
    host.addController(this);
  }

  hostConnected() {
    this.#read();
    this.#observer.observe(this.#host, {childList: true, characterData: true, subtree: true});
  }

  hostDisconnected() {
    this.#observer.disconnect();
  }

  #read() {
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const text = script?.textContent?.trim() ?? '';
    if (text === this.#text) return;
    this.#text = text;
    this.value = undefined;
    try {
      if (text) this.value = this.#parse(text);
    } catch (error) {
      // The parser may still be in the middle of the script: only a whole text is a mistake.
      if (document.readyState !== 'loading') this.#report(error);
    }
    this.#host.requestUpdate();
  }
}
