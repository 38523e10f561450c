import type {BookingAdapter, Report, Wish} from './booking-adapter.js';
import type {BookingRequest} from './booking-types.js';
import {placeholdersIn} from './placeholders.js';
import {plainWishes} from './plain-wishes.js';
import {providerName} from './provider-names.js';

const wishes = [...plainWishes, 'notes', 'answers'] as const;

/**
 * The request without the wishes that this system does not grant. Each of those is reported in
 * plain words; what the vendor has not documented counts as not granted until the spa has tried it.
 */
export function grantedWishes(
  adapter: BookingAdapter,
  request: BookingRequest,
  url: URL,
  report: Report,
): BookingRequest {
  const {unproven} = adapter;
  const asked = placeholdersIn(url);
  const tried = (wish: Wish) =>
    request.tried && unproven?.takes.includes(wish) && unproven.on.test(url.href);
  const grants = (wish: Wish) => adapter.takes.includes(wish) || tried(wish);
  const refused = wishes.filter((wish) => isGiven(request[wish]) && !grants(wish));
  for (const wish of refused) {
    // It stands where the spa's own address asks for it, or in another form.
    if (asked.has(wish) || (wish === 'name' && isInParts(request) && grants('firstName'))) continue;
    report(wish, refusal(adapter, wish, request.tried));
  }
  return {
    ...request,
    ...Object.fromEntries(refused.map((wish) => [wish, undefined])),
    page: grants('locale') ? request.page : {...request.page, locale: undefined},
  };
}

const isGiven = (value: object | string | undefined) =>
  typeof value === 'object' ? Object.keys(value).length > 0 : value !== undefined;

const isInParts = ({firstName, lastName}: BookingRequest) => firstName ?? lastName;

/** Why a wish is not granted, and what to do instead. Never the wish itself: it may be health. */
function refusal({id, takes, unproven}: BookingAdapter, wish: Wish, tried?: boolean): string {
  const system = providerName(id) ?? 'This address';
  if (unproven?.takes.includes(wish)) {
    return tried
      ? `Use an address such as ${unproven.such}: only there is it known where this goes.`
      : `${system} does not document this, so it is left out. Use an address that has it already, or say “tried” once it works with your own account.`;
  }
  if (wish === 'notes' || wish === 'answers') {
    return `${system} is not told this: it goes only into a booking page that opens within your page and asks for it.`;
  }
  if (wish === 'name' && takes.includes('firstName')) {
    return 'Give the first and the last name apart.';
  }
  return `${system} cannot be told this beforehand: the visitor says it there.`;
}
