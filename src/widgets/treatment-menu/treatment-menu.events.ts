import {BasaltEvent} from '../../base/basalt-event.js';

/**
 * The visitor pressed a treatment's own button. `treatment` is its id, or that of the length they
 * chose.
 */
export class TreatmentChooseEvent extends BasaltEvent<{treatment: string}> {
  constructor(treatment: string) {
    super('basalt-treatment-choose', {treatment});
  }
}

declare global {
  interface HTMLElementEventMap {
    'basalt-treatment-choose': TreatmentChooseEvent;
  }
  interface WindowEventMap {
    'basalt-treatment-choose': TreatmentChooseEvent;
  }
}
