import type {ReactiveController} from 'lit';

import {serviceData} from '../../domain/profile/service-data.js';
import {publish} from '../../services/structured-data.js';
import type {BasaltTreatmentMenu} from './treatment-menu.js';

/** What search engines are told of the menu: its treatments and their prices, while it is there. */
export class Told implements ReactiveController {
  #said = '';
  #remove?: () => void;

  constructor(readonly host: BasaltTreatmentMenu) {
    host.addController(this);
  }

  hostUpdated() {
    const {structuredData, offer} = this.host;
    const {treatments} = offer;
    const data = structuredData && treatments?.length ? serviceData(offer.profile, treatments) : '';
    const said = JSON.stringify(data);
    if (said === this.#said) return;
    this.#remove?.();
    this.#said = said;
    this.#remove = data ? publish(this.host, data) : undefined;
  }

  hostDisconnected() {
    this.#remove?.();
    this.#said = '';
  }
}

export {Told as Part};
