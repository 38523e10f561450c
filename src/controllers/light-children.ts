import type {ReactiveController, ReactiveControllerHost} from 'lit';

const DEBRIS = 'br,script,style,template,link,meta,p:empty';

/**
 * Keeps count of a host's own children: those there when it starts, those the parser brings later,
 * and those a page adds, removes or reorders. Children with a `slot` attribute belong to named
 * slots, and the debris of editors (`<br>`, empty `<p>`) is nobody's content.
 */
export class LightChildren<Child extends HTMLElement = HTMLElement> implements ReactiveController {
  /** The children, in the order of the page. */
  all: readonly Child[] = [];

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #selector: string;
  readonly #observer = new MutationObserver(() => this.#read());

  constructor(host: ReactiveControllerHost & HTMLElement, selector = '*') {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostConnected() {
    this.#read();
    this.#observer.observe(this.#host, {childList: true});
  }

  hostDisconnected() {
    this.#observer.disconnect();
  }

  #read() {
    const found = [...this.#host.children].filter(
      (child) => child.matches(this.#selector) && !child.matches(DEBRIS) && !child.hasAttribute('slot'),
    ) as Child[];
    if (found.length === this.all.length && found.every((child, index) => child === this.all[index])) return;
    this.all = found;
    this.#host.requestUpdate();
  }
}
