import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';

/**
 * Keeps count of a host's own children and of what happens inside them: those there when it
 * starts, those the parser is still filling, and those a page adds, changes, moves or removes.
 * Children with a `slot` attribute belong to named slots, and the debris of editors (`<br>`, a
 * blank `<p>`) is nobody's content.
 */
export class LightChildren<Child extends HTMLElement = HTMLElement> implements ReactiveController {
  /** The children, in the order of the page. */
  all: readonly Child[] = [];

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = isServer ? (undefined as never) : new MutationObserver(() => this.#read());

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#read();
    this.#observer.observe(this.#host, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  }

  hostDisconnected() {
    this.#observer.disconnect();
  }

  #read() {
    this.all = ([...this.#host.children] as Child[]).filter(
      (child) =>
        !child.matches('br,script,style,template,link,meta,[slot]') &&
        (!child.matches('p') || child.textContent.trim() || child.querySelector(':not(br)')),
    );
    this.#host.requestUpdate();
  }
}
