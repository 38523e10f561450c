import type {Report} from './booking-adapter.js';
import type {BookingRequest} from './booking-types.js';
import {withParams} from './url-parts.js';

/** Campaign parameters that may travel from the page to the booking system; all others stay. */
const known = /^(utm_\w{1,40}|gclid|fbclid|msclkid)$/;

/** No campaign needs more, and an address must not grow without end. */
const most = 20;
const longest = 500;

/**
 * Adds the page's campaign parameters, and those the spa named. What the spa wrote into its
 * address itself wins, and so does what the visitor is to find filled in.
 */
export function withCampaign(
  url: URL,
  {campaign = '', campaignKeys = []}: BookingRequest,
  report: Report,
): URL {
  const found = new Map<string, string>();
  let left = false;
  new URLSearchParams(campaign).forEach((value, name) => {
    const wanted = known.test(name) || campaignKeys.includes(name);
    if (!wanted || found.has(name) || url.searchParams.has(name)) return;
    if (value.length > longest || found.size >= most) left = true;
    else found.set(name, value);
  });
  if (left) report('campaign', `Use ${most} parameters at most, of ${longest} characters each.`);
  return withParams(url, Object.fromEntries(found));
}
