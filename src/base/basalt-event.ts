/** An event of ours: it bubbles, leaves shadow roots, and its detail is typed. */
export class BasaltEvent<Detail = null> extends CustomEvent<Detail> {
  constructor(type: `basalt-${string}`, detail: Detail, cancelable = false) {
    super(type, {bubbles: true, composed: true, cancelable, detail});
  }
}
