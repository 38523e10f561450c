import {nothing} from 'lit';

import {sessionsOf} from '../../domain/profile/find-treatment.js';
import type {ProfileTreatment} from '../../domain/profile/profile-types.js';
import {filterStyles} from './filter.styles.js';
import {filterView} from './filter-view.js';
import type {BasaltTreatmentMenu} from './treatment-menu.js';

/** What can be looked for: a treatment, or a row of the page's own. */
export interface Item {
  minutes: readonly number[];
  needs: readonly string[];
}

/** What a visitor looks for in a menu. It is kept nowhere else. */
export class Filter {
  minutes = '';
  need = '';

  constructor(readonly host: BasaltTreatmentMenu) {
    host.shadowRoot!.adoptedStyleSheets.push(filterStyles.styleSheet!);
  }

  view() {
    const {hasOwn, offer, rows} = this.host;
    // The room for the choices is kept until it is known what there is to choose.
    return offer.treatments && (rows || !hasOwn) ? filterView(this) : nothing;
  }

  get items(): readonly Item[] {
    const {hasOwn, offer, rows} = this.host;
    return hasOwn ? (rows?.all ?? []) : (offer.treatments ?? []).map(itemOf);
  }

  get on(): boolean {
    return this.host.filter && !!(this.minutes || this.need);
  }

  /** Whether it is what the visitor looks for; everything is, while they look for nothing. */
  keeps({minutes, needs}: Item): boolean {
    return (
      !this.on ||
      ((!this.minutes || minutes.includes(Number(this.minutes))) &&
        (!this.need || needs.includes(this.need)))
    );
  }

  readonly keepsTreatment = (treatment: ProfileTreatment): boolean => this.keeps(itemOf(treatment));

  readonly choose = ({target}: Event) => {
    const {name, value} = target as HTMLSelectElement;
    this[name as 'minutes' | 'need'] = value;
    this.host.requestUpdate();
  };

  readonly showAll = async () => {
    this.minutes = this.need = '';
    this.host.requestUpdate();
    await this.host.updateComplete;
    // The button that had the focus is gone.
    this.host.renderRoot.querySelector('select')?.focus();
  };
}

const itemOf = (treatment: ProfileTreatment): Item => ({
  minutes: sessionsOf(treatment).flatMap(({minutes}) => minutes ?? []),
  needs: treatment.needs ?? [],
});

export {Filter as Part};
