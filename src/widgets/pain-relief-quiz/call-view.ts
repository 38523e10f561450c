import {html, nothing} from 'lit';

import {phoneIcon} from '../../base/icons/phone.js';
import {emergencyNumbers} from '../../domain/generated/emergency-numbers.js';
import {isMarket, type Market} from '../../domain/market.js';
import {getLocale} from '../../localize/locale.js';
import {endingText as text} from '../../localize/pain-relief-quiz-session-messages.js';
import type {QuizSession} from './session.js';

/** Two markets are not called by their region's code. */
const regions: Partial<Record<Market, string>> = {uk: 'GB', eu: 'EU'};

/** The name of a market's country, or its code: an emergency must not fail for want of a name. */
function nameOf(market: Market): string {
  const code = regions[market] ?? market.toUpperCase();
  try {
    return new Intl.DisplayNames(getLocale(), {type: 'region'}).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The markets by the names of their countries, in the order of the alphabet. */
const countries = (): {market: Market; name: string}[] =>
  (Object.keys(emergencyNumbers) as Market[])
    .map((market) => ({market, name: nameOf(market)}))
    .sort((a, b) => a.name.localeCompare(b.name, getLocale()));

/**
 * The one call that matters. Where the country is not known it is never guessed, least of all
 * from the language: all numbers are there, and one can be chosen.
 */
export const callView = (session: QuizSession) => {
  const {visit, host, profile, safety} = session;
  const known = [visit.country, host.market, profile.market].find(isMarket);
  return html`
    <div aria-live="polite">
      ${
        known
          ? html`<a class="btn call" part="call" href="tel:${emergencyNumbers[known]}"
              >${phoneIcon()}${safety.emergency[known]}</a
            >`
          : nothing
      }
    </div>
    ${countryView(session, known)} ${known ? nothing : numbersView(session)}
  `;
};

const countryView = ({chooseCountry}: QuizSession, known: Market | undefined) =>
  html`<label>
    ${known ? text.otherCountry() : text.country()}
    <select @change=${chooseCountry}>
      ${known ? nothing : html`<option value="">${text.choose()}</option>`}
      ${countries().map(({market, name}) => html`<option value=${market} .selected=${market === known}>${name}</option>`)}
    </select>
  </label>`;

const numbersView = ({safety}: QuizSession) =>
  html`<ul class="numbers">
    ${countries().map(
      ({market, name}) =>
        html`<li>
          ${name} <a href="tel:${emergencyNumbers[market]}">${safety.emergency[market]}</a>
        </li>`,
    )}
  </ul>`;
