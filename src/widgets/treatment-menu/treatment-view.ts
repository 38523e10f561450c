import {html, nothing} from 'lit';

import {checkIcon} from '../../base/icons/check.js';
import {sessionsOf, type TreatmentSession} from '../../domain/profile/find-treatment.js';
import type {Heat, ProfileTreatment} from '../../domain/profile/profile-types.js';
import {figureLocale} from '../../localize/figure-locale.js';
import {minutesText, priceText} from '../../localize/figures.js';
import {heatText, pressureText} from '../../localize/treatment-messages.js';
import {menuText as text} from '../../localize/treatment-menu-messages.js';
import type {BasaltTreatmentMenu} from './treatment-menu.js';

/** What is the same for every treatment of a menu, and found out once. */
export interface Look {
  menu: BasaltTreatmentMenu;
  level: number;
  /** The language of figures. */
  locale: string;
  /** The id of what stands out. */
  chosen: string;
  /** Whether anything has a price: what has none is then "on request". */
  priced: boolean;
}

export const lookOf = (menu: BasaltTreatmentMenu): Look => ({
  menu,
  level: Math.min(menu.headingLevel, 4),
  locale: figureLocale(menu),
  chosen: menu.chosen,
  priced: menu.offer.treatments!.some((each) =>
    sessionsOf(each).some(({price}) => price !== undefined),
  ),
});

/** A treatment: what it is, and its lengths, each a link that books it. `depth` is of its name. */
export const treatmentView = (look: Look, treatment: ProfileTreatment, depth: number) => {
  const {id, name, text: words, heat, pressure} = treatment;
  const sessions = sessionsOf(treatment);
  const whole = look.chosen === id && sessions.every((each) => each.id !== id);
  return html`<li
    class="treatment ${whole ? 'chosen' : ''}"
    part="treatment"
    aria-current=${whole ? 'true' : nothing}
  >
    <div class="about">
      <span class="name" role="heading" aria-level=${look.level + depth}><bdi>${name}</bdi></span>
      ${whole ? markView() : nothing} ${words ? html`<p>${words}</p>` : nothing}
      ${
        heat || pressure
          ? html`<p class="small facts">
              ${heat ? html`<span>${dots[heat]}${heatText[heat]()}</span>` : nothing}
              ${pressure ? html`<span>${text.pressure(pressureText[pressure]())}</span>` : nothing}
            </p>`
          : nothing
      }
      ${look.menu.offer.details?.(look, treatment)}
    </div>
    <ul class="prices">
      ${sessions.map((each) => html`<li>${priceView(look, each, name!)}</li>`)}
    </ul>
  </li>`;
};

/** How warm it is, in little stones: the words beside them say the same. */
const dots = Object.fromEntries(
  ([['none'], ['mild', 1], ['hot', 3]] as const).map(([heat, warm = 0]) => [
    heat,
    html`<span class="heat" aria-hidden="true"
      >${[1, 2, 3].map((each) => html`<i class=${each > warm ? '' : 'warm'}></i>`)}</span
    >`,
  ]),
) as Record<Heat, unknown>;

const markView = () => html`<span class="tick">${checkIcon()}${text.chosen()}</span>`;

/** A length and its price; a link, where it can be booked or asked for. */
const priceView = (look: Look, session: TreatmentSession, name: string) => {
  const {menu, locale, chosen} = look;
  const {id, minutes, price} = session;
  const is = id === chosen;
  const href = menu.choice.addressOf(session);
  // A link that leads nowhere is none to a browser either.
  return html`<a
    class="price ${is ? 'chosen' : ''}"
    part="price ${href ? 'book' : ''}"
    href=${href ?? nothing}
    data-treatment=${id}
    aria-current=${is ? 'true' : nothing}
    ><span
      ><span class="unseen"><bdi>${name}</bdi>, </span
      >${minutes ? html`<bdi>${minutesText(minutes, locale, 'short')}</bdi>` : nothing}
      ${is ? markView() : nothing}</span
    ><span class="cost"
      >${
        price !== undefined
          ? html`<bdi>${costText(look, session)}</bdi>`
          : look.priced
            ? text.onRequest()
            : nothing
      }</span
    >${
      href
        ? html`<span class="book">${href.startsWith('tel:') ? text.call() : text.book()}</span>`
        : nothing
    }</a
  >`;
};

/** What it costs, or costs at least. */
export const costText = (
  {menu, locale}: Look,
  {price, from}: Pick<TreatmentSession, 'price' | 'from'>,
): string => {
  const cost = priceText(price!, menu.offer.profile.currency, locale);
  return from ? text.from(cost) : cost;
};
