const SCOPES = new Set(['promo', 'testimonial', 'exempt']);
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

/**
 * The elements one is in that say how their words are to be read: `data-basalt-claims="exempt"`,
 * and `<basalt-safety-check>`, whose children name conditions because they must.
 */
export class Regions {
  #open = [];
  #widgets = 0;
  /** Whether the last tag began a region. */
  changed = false;

  get scope() {
    return this.#open.at(-1)?.scope;
  }

  /** Whether one is in a widget of ours. */
  get inWidget() {
    return this.#widgets > 0;
  }

  open(tag, attributes, selfClosing) {
    this.changed = false;
    if (VOID.test(tag)) return;
    const top = this.#open.at(-1);
    const asked = attributes['data-basalt-claims'];
    const scope = SCOPES.has(asked) ? asked : isSafetyCheck(tag, attributes) ? 'exempt' : undefined;
    if (tag.startsWith('basalt-')) this.#widgets++;
    if (scope) this.#open.push({tag, scope, depth: 0});
    // Only a foreign element closes itself; the mark is nothing on any other.
    else if (top?.tag === tag && !selfClosing) top.depth++;
    this.changed = scope !== undefined;
  }

  /** @returns {boolean} whether a region ends here */
  close(tag) {
    if (tag.startsWith('basalt-') && this.#widgets) this.#widgets--;
    const top = this.#open.at(-1);
    if (top?.tag !== tag) return false;
    if (top.depth-- > 0) return false;
    this.#open.pop();
    return true;
  }
}

const isSafetyCheck = (tag, attributes) =>
  tag === 'basalt-safety-check' || attributes['data-basalt'] === 'safety-check';
