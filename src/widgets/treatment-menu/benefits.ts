import {html, nothing} from 'lit';

import type {BenefitFacts} from '../../domain/benefits/benefit-types.js';
import {benefitFacts} from '../../domain/generated/benefit-facts.js';
import type {ProfileTreatment} from '../../domain/profile/profile-types.js';
import {disclaimer} from '../../localize/disclaimer-messages.js';
import {menuBenefitsText as text} from '../../localize/treatment-menu-benefits-messages.js';
import {type BenefitsWords, loadBenefitsWords} from '../../localize/words/benefits.js';
import {EvidenceFold} from '../../parts/evidence/evidence-fold.js';
import {evidenceView} from '../../parts/evidence/evidence-fold-view.js';
import {warn} from '../../services/diagnostics.js';
import {benefitsStyles} from './benefits.styles.js';
import type {DetailsView} from './details.js';
import type {BasaltTreatmentMenu} from './treatment-menu.js';
import type {Look} from './treatment-view.js';

const facts = new Map(benefitFacts.map((each) => [each.id, each]));
const folds = new WeakMap<BasaltTreatmentMenu, EvidenceFold>();

/**
 * What a treatment is looked for, in the safe words, each with how sure research is and the evidence
 * to open. Told once: what is no benefit of ours.
 */
export async function benefitsOf(
  host: BasaltTreatmentMenu,
  treatments: readonly ProfileTreatment[],
): Promise<DetailsView> {
  const words = await loadBenefitsWords();
  for (const id of new Set(treatments.flatMap(({benefits = []}) => benefits)))
    if (!facts.has(id))
      warn(host, `benefits "${id}" is no benefit we know: docs/profile.md lists them.`);
  const fold = folds.get(host) ?? dressed(host);
  return (look, treatment) => {
    const known = treatment.benefits?.flatMap((id) => facts.get(id) ?? []) ?? [];
    return known.length ? benefitsView(known, words, fold, levelOf(look, treatment)) : nothing;
  };
}

/** A menu that shows benefits for the first time. */
function dressed(host: BasaltTreatmentMenu): EvidenceFold {
  const fold = new EvidenceFold(host);
  folds.set(host, fold);
  host.shadowRoot!.adoptedStyleSheets.push(...benefitsStyles.map((each) => each.styleSheet!));
  return fold;
}

/** Below the treatment's name, which is below its group's. */
const levelOf = ({level}: Look, {group}: ProfileTreatment) => Math.min(6, level + (group ? 3 : 2));

const benefitsView = (
  known: readonly BenefitFacts[],
  words: BenefitsWords,
  fold: EvidenceFold,
  level: number,
) =>
  html`<div class="benefits" part="benefits">
    <p class="small">${text.known()}</p>
    <ul>
      ${known.map((each) => {
        const label = words[each.id as 'improved-sleep'].title;
        return html`<li>
          <b>${label}</b> ${evidenceView({label, facts: each, level}, fold, text)}
        </li>`;
      })}
    </ul>
    <p>${disclaimer.notMedical()} ${disclaimer.varies()}</p>
  </div>`;
