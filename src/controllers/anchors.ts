import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Links to places in a host. A browser looks for `#name` in the document alone and not in shadow
 * roots, and `<base href>` sends such a link to another page. So the links hold the page's whole
 * address, and what a browser does with a name is done here: go there, move the focus, keep the name
 * in the address for the back button and for whoever it is sent to.
 */
export class Anchors implements ReactiveController {
  readonly #find: (name: string) => HTMLElement | null | undefined;
  #arrived = false;

  constructor(
    host: ReactiveControllerHost,
    find: (name: string) => HTMLElement | null | undefined,
  ) {
    this.#find = find;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected() {
    removeEventListener('hashchange', this.#follow);
  }

  /** Whoever opened the page at a place that is there only now, and has not scrolled, is taken there. */
  hostUpdated() {
    if (this.#arrived || !this.#named) return;
    this.#arrived = true;
    if (scrollY) return;
    this.#follow();
    // WebKit has looked for the place in vain, and takes the page back to its top once.
    const again = () => scrollY || this.#follow();
    addEventListener('scroll', again, {once: true});
  }

  address(name: string): string {
    return `${location.href.split('#')[0]}#${encodeURIComponent(name)}`;
  }

  /** For a link's click. One that opens a tab or a window is the browser's. */
  readonly go = (event: MouseEvent) => {
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const {hash} = event.currentTarget as HTMLAnchorElement;
    const place = this.#at(hash);
    if (!place) return;
    event.preventDefault();
    // Some pages keep their own whereabouts behind the "#".
    if (!/^#[!/]/.test(location.hash)) location.hash = hash;
    place.scrollIntoView();
    focus(place);
  };

  get #named() {
    return this.#at(location.hash);
  }

  #at(hash: string) {
    const name = nameIn(hash);
    return name ? this.#find(name) : undefined;
  }

  readonly #follow = () => this.#named?.scrollIntoView();
}

/** The name in an address, which anyone may have written. */
function nameIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

/** Moves the focus so that a screen reader reads on from there; a page's own heading stays as it is. */
function focus(place: HTMLElement) {
  if (!place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), {once: true});
  }
  place.focus({preventScroll: true});
}
