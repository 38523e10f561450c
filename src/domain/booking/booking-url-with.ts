import type {Problem} from '../problem.js';
import type {BookingAdapter, Report} from './booking-adapter.js';
import type {BookingAddress, BookingRequest} from './booking-types.js';
import {withCampaign} from './campaign.js';
import {grantedWishes} from './granted-wishes.js';
import {otherSystem, suits} from './match-address.js';
import {filledIn} from './placeholders.js';
import {readRequest} from './read-request.js';
import {safeUrl} from './safe-url.js';
import {hasPlainHost, spelled} from './url-parts.js';

/**
 * Where a request leads in one booking system. For whoever has loaded that system's adapter alone;
 * `bookingUrl` does the same for all of them.
 */
export function bookingUrlWith(adapter: BookingAdapter, request: BookingRequest): BookingAddress {
  const problems: Problem[] = [];
  const report: Report = (field, message) => problems.push({path: `/${field}`, message});
  const read = readRequest(request, report);
  const url = safeUrl(read.url);
  if (!url || (url.host && !hasPlainHost(url))) {
    report('url', 'Write the whole address: it starts with https://, tel: or mailto:.');
    return {link: null, frame: null, problems};
  }
  if (!suits(adapter, url)) {
    report('url', otherSystem);
    return {link: leaving(url), frame: null, problems};
  }
  const {notes, answers, ...shareable} = grantedWishes(adapter, read, url, report);
  const page = adapter.link(url.host ? filledIn(url, read) : url, shareable, report);
  const link = page && !adapter.withoutCampaign ? withCampaign(page, read, report) : page;
  const frame = link && adapter.frame?.(link, {...shareable, notes, answers}, report);
  return {link: leaving(link), frame: leaving(frame), problems};
}

/** The last gate: whatever an adapter made of it, only a safe scheme leaves. */
function leaving(url: URL | undefined): string | null {
  const safe = url && safeUrl(url.href);
  return safe ? spelled(safe) : null;
}
