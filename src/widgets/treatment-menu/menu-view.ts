import {html, nothing} from 'lit';

import {infoIcon} from '../../base/icons/info.js';
import {sessionsOf} from '../../domain/profile/find-treatment.js';
import type {ProfileTreatment} from '../../domain/profile/profile-types.js';
import {checkFirst} from '../../localize/check-first-messages.js';
import {menuText as text, taxText} from '../../localize/treatment-menu-messages.js';
import {heading} from '../../parts/heading.js';
import type {BasaltTreatmentMenu} from './treatment-menu.js';
import {lookOf, type Look, treatmentView} from './treatment-view.js';

export const headView = ({heading: own, headingLevel}: BasaltTreatmentMenu) =>
  heading(headingLevel, own || text.title());

/** What must stand beside a way to book, once for all of them, and who should ask first. */
export const noteView = ({choice, offer}: BasaltTreatmentMenu) => {
  const books = offer.treatments?.some((each) => sessionsOf(each).some(choice.addressOf));
  return html`<p class="note small">
    ${infoIcon()}<span>${books ? `${checkFirst()} ` : ''}${text.note()}</span>
  </p>`;
};

/** All treatments, or those that are looked for, under their headings. */
export const listView = (menu: BasaltTreatmentMenu) => {
  const {treatments} = menu.offer;
  if (!treatments) return html`<div class="coming"></div>`;
  const look = lookOf(menu);
  const groups = new Map<string, ProfileTreatment[]>();
  const {sought} = menu;
  for (const treatment of sought ? treatments.filter(sought.keepsTreatment) : treatments) {
    const name = treatment.group ?? '';
    const group = groups.get(name);
    if (group) group.push(treatment);
    else groups.set(name, [treatment]);
  }
  return html`<div class="groups">${[...groups].map((group) => groupView(look, ...group))}</div>
    ${taxView(menu, look)}`;
};

const groupView = (look: Look, name: string, treatments: readonly ProfileTreatment[]) =>
  html`<section class="group" part="group">
    ${
      name
        ? html`<div class="title" role="heading" aria-level=${look.level + 1}>${name}</div>`
        : nothing
    }
    <ul class=${name ? 'named' : ''}>
      ${treatments.map((each) => treatmentView(look, each, name ? 2 : 1))}
    </ul>
  </section>`;

const taxView = ({withoutTaxNote, offer: {profile}}: BasaltTreatmentMenu, {priced}: Look) => {
  const {market, taxNote} = profile;
  const said = taxNote ?? (market && taxText(market));
  return said && priced && !withoutTaxNote
    ? html`<p class="small" part="tax">${said}</p>`
    : nothing;
};
