import type {ReactiveController} from 'lit';

import type {Profile, ProfileTreatment} from '../../domain/profile/profile-types.js';
import {getLocale} from '../../localize/locale.js';
import {pageProfile} from '../../services/profile.js';
import type {DetailsView} from './details.js';
import type {BasaltTreatmentMenu} from './treatment-menu.js';

/**
 * What a menu offers: the page's profile, over it what the menu itself was given. With no treatments
 * in either, the massages that the quiz knows, unless the page's own markup has some.
 */
export class Offer implements ReactiveController {
  profile: Profile = {};
  /** Nothing while it is on its way. */
  treatments?: readonly ProfileTreatment[];
  /** What stands below a treatment's words, where any has more to say. */
  details?: DetailsView;
  /** Resolves when all of it is there. */
  ready?: Promise<void>;

  #known: unknown[] = [];

  constructor(readonly host: BasaltTreatmentMenu) {
    host.addController(this);
  }

  hostUpdate() {
    const {given, location, hasOwn, waits} = this.host;
    const known = [given?.value, location, hasOwn, getLocale()];
    if (waits || (this.ready && this.#known.every((each, at) => each === known[at]))) return;
    this.#known = known;
    this.ready = this.#gather(known);
  }

  async #gather(known: unknown[]) {
    const {given, hasOwn} = this.host;
    const page = await pageProfile();
    const profile = given ? given.over(page) : page;
    let {treatments = []} = profile;
    if (!hasOwn) {
      if (!treatments.length || treatments.some(({name}) => !name))
        treatments = await import('./shipped.js').then(
          ({shipped}) => shipped(treatments),
          () => treatments,
        );
      if (treatments.some(({notFor, addOns, benefits}) => notFor ?? addOns ?? benefits)) {
        // A price is worth knowing without them.
        const load = import('./details.js').then(({detailsOf}) => detailsOf(this.host, treatments));
        this.details = await load.catch(() => undefined);
      }
    }
    // The page may have changed its mind meanwhile.
    if (known !== this.#known) return;
    this.profile = profile;
    this.treatments = treatments;
    this.host.requestUpdate();
  }
}
