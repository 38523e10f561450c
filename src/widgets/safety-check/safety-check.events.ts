import {BasaltEvent} from '../../base/basalt-event.js';

/**
 * The visitor has gone from the list to an answer that is not to stop. It is the same for every such
 * answer, and comes once until the check is reset; a stop fires nothing.
 */
export class SafetyDoneEvent extends BasaltEvent {
  constructor() {
    super('basalt-safety-done', null);
  }
}

declare global {
  interface HTMLElementEventMap {
    'basalt-safety-done': SafetyDoneEvent;
  }
}
