import {html, nothing} from 'lit';

import {phoneIcon} from '../../base/icons/phone.js';
import {emergencyNumbers} from '../../domain/generated/emergency-numbers.js';
import {isMarket, type Market} from '../../domain/market.js';
import {getLocale} from '../../localize/locale.js';
import {countryText as text} from '../../localize/safety-messages.js';
import type {SafetyWords} from '../../localize/words/safety.js';

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

/** What each market's emergency number is called. */
type Numbers = SafetyWords['emergency'];

/**
 * The one call that matters. Where the country is not known it is never guessed, least of all
 * from the language: all numbers are there, and one can be chosen. `markets` are those that may be
 * known, the visitor's own choice first.
 */
export const callView = (
  numbers: Numbers,
  markets: readonly (string | undefined)[],
  choose: (market: string) => void,
) => {
  const known = markets.find(isMarket);
  return html`
    <div aria-live="polite">
      ${
        known
          ? html`<a class="btn call" part="call" href="tel:${emergencyNumbers[known]}"
              >${phoneIcon()}${numbers[known]}</a
            >`
          : nothing
      }
    </div>
    ${countryView(known, choose)} ${known ? nothing : numbersView(numbers)}
  `;
};

const countryView = (known: Market | undefined, choose: (market: string) => void) =>
  html`<div class="country">
    <label for="country">${known ? text.otherCountry() : text.country()}</label>
    <select
      id="country"
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${known ? nothing : html`<option value="">${text.choose()}</option>`}
      ${countries().map(({market, name}) => html`<option value=${market} .selected=${market === known}>${name}</option>`)}
    </select>
  </div>`;

const numbersView = (numbers: Numbers) =>
  html`<ul class="numbers">
    ${countries().map(
      ({market, name}) =>
        html`<li>${name} <a href="tel:${emergencyNumbers[market]}">${numbers[market]}</a></li>`,
    )}
  </ul>`;
