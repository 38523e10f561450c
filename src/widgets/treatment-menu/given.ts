import {JsonChild} from '../../controllers/json-child.js';
import {atLocation} from '../../domain/profile/at-location.js';
import {parseProfile} from '../../domain/profile/parse-profile.js';
import type {Profile} from '../../domain/profile/profile-types.js';
import {warn} from '../../services/diagnostics.js';
import {readJson} from '../../services/read-json.js';
import type {BasaltTreatmentMenu} from './treatment-menu.js';

/** What a menu was given beside the page's profile: treatments as JSON, and the house it is for. */
export class Given {
  readonly #json: JsonChild;
  readonly #told = new Set<string>();

  constructor(readonly host: BasaltTreatmentMenu) {
    this.#json = new JsonChild(host, readJson, (error) =>
      this.#tell(`its JSON cannot be read (${String(error)}), so it is left out.`),
    );
  }

  get value(): unknown {
    return this.host.treatments ?? this.#json.value;
  }

  /** The page's profile with all this over it. */
  over(page: Profile): Profile {
    const {value} = this;
    const profile = value === undefined ? page : {...page, ...this.#parsed(value)};
    const {location} = this.host;
    return location ? this.#at(location, profile) : profile;
  }

  #parsed(value: unknown): Profile {
    const {profile, problems} = parseProfile(Array.isArray(value) ? {treatments: value} : value);
    for (const {path, message} of problems) this.#tell(`its JSON, ${path}: ${message}`);
    return profile;
  }

  #at(id: string, profile: Profile): Profile {
    const {locations = []} = profile;
    const location = locations.find((each) => each.id === id);
    if (location) return atLocation(profile, location);
    const ids = locations.map((each) => each.id).join(', ');
    this.#tell(`location="${id}" is no location of the profile${ids && `: write one of ${ids}`}.`);
    return profile;
  }

  #tell(mistake: string) {
    if (this.#told.has(mistake)) return;
    this.#told.add(mistake);
    warn(this.host, mistake);
  }
}

export {Given as Part};
