import {BasaltElement} from '../../base/basalt-element.js';
import {claimsAsText} from './claims-view.js';
import type {Mistake} from './mistakes.js';
import type {PageClaims} from './page-claims.js';
import type {PageFacts} from './page-facts.js';

export const countText = ({length}: readonly Mistake[]): string =>
  length ? `${length} ${length === 1 ? 'thing' : 'things'} to mend` : 'Nothing to mend';

export const timesText = ({times}: Mistake): string => (times > 1 ? `, told ${times} times` : '');

/** All that the panel says, to paste into a message. Of the address, what follows the path stays here. */
export const asText = (
  mistakes: readonly Mistake[],
  {rows}: PageFacts,
  claims?: PageClaims,
): string =>
  [
    `Basalt check: ${countText(mistakes)}`,
    location.origin + location.pathname,
    '',
    ...mistakes.flatMap((mistake, index) => [
      `${index + 1}. ${mistake.subject}${timesText(mistake)}`,
      `   ${mistake.words}`,
      '',
    ]),
    ...(claims ? claimsAsText(claims) : []),
    ...rows.map(([name, words]) => `${name}: ${words}`),
    `Version: ${BasaltElement.basalt}`,
  ].join('\n');
