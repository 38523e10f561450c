import {BasaltEvent} from '../../base/basalt-event.js';

/** A visitor changed what is chosen. What that is stays with the element: read `value` where needed. */
export class BodyChangeEvent extends BasaltEvent {
  constructor() {
    super('basalt-body-change', null);
  }
}

declare global {
  interface HTMLElementEventMap {
    'basalt-body-change': BodyChangeEvent;
  }
}
