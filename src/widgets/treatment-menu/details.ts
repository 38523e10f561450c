import {html, nothing} from 'lit';

import type {AddOn, ProfileTreatment} from '../../domain/profile/profile-types.js';
import {minutesText} from '../../localize/figures.js';
import {withStrings} from '../../localize/locale.js';
import {menuDetailsText as text} from '../../localize/treatment-menu-details-messages.js';
import {loadSafetyWords} from '../../localize/words/safety.js';
import {warn} from '../../services/diagnostics.js';
import type {BasaltTreatmentMenu} from './treatment-menu.js';
import {costText, type Look} from './treatment-view.js';

/** What some treatments have below their words: what can be added, what is known, whom they are not for. */
export type DetailsView = (look: Look, treatment: ProfileTreatment) => unknown;

/** Names the conditions, in the words of the safety check. Told once: those that are none. */
export async function detailsOf(
  host: BasaltTreatmentMenu,
  treatments: readonly ProfileTreatment[],
): Promise<DetailsView> {
  const given = new Set(treatments.flatMap(({notFor = []}) => notFor));
  // Without their names the line at the foot of the menu still says who should ask first.
  const [labels, benefits] = await Promise.all([
    given.size ? conditions().catch(() => undefined) : undefined,
    known(host, treatments).catch(() => undefined),
  ]);
  for (const id of given)
    if (labels && !labels.has(id))
      warn(host, `notFor "${id}" is no condition of the safety check: docs/profile.md lists them.`);
  return (look, treatment) => [
    addOnsView(look, treatment),
    benefits?.(look, treatment),
    labels && notForView(labels, treatment),
  ];
}

/** No claim is shown without its evidence: where the script for that does not come, neither does. */
async function known(host: BasaltTreatmentMenu, treatments: readonly ProfileTreatment[]) {
  if (!treatments.some(({benefits}) => benefits?.length)) return undefined;
  const {benefitsOf} = await withStrings(import('./benefits.js'));
  return benefitsOf(host, treatments);
}

async function conditions(): Promise<ReadonlyMap<string, string>> {
  const {redFlags, contraindications} = await loadSafetyWords();
  const all = Object.entries({...redFlags, ...contraindications});
  return new Map(all.map(([id, {label}]) => [id, label]));
}

const addOnsView = (look: Look, {addOns}: ProfileTreatment) =>
  addOns?.length
    ? html`<div class="small">
        ${text.addOns()}
        <ul>
          ${addOns.map((each) => html`<li>${addOnView(look, each)}</li>`)}
        </ul>
      </div>`
    : nothing;

const addOnView = (look: Look, {name, minutes, ...cost}: AddOn) =>
  [
    name,
    minutes ? minutesText(minutes, look.locale, 'short') : '',
    cost.price === undefined ? '' : costText(look, cost),
  ]
    .filter(Boolean)
    .map((each, at) => html`${at ? '\u00a0· ' : ''}<bdi>${each}</bdi>`);

const notForView = (labels: ReadonlyMap<string, string>, {notFor = []}: ProfileTreatment) => {
  const named = notFor.flatMap((id) => labels.get(id) ?? []);
  return named.length
    ? html`<p class="small"><b>${text.notFor()}</b> ${named.join('\u00a0· ')}</p>`
    : nothing;
};
