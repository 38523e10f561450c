import type {Problem} from '../problem.js';
import {adapterOf} from './adapters.js';
import type {BookingAdapter, Report} from './booking-adapter.js';
import type {BookingAddress, BookingRequest} from './booking-types.js';
import {detectProvider} from './detect-provider.js';
import {link} from './providers/link.js';
import {readRequest} from './read-request.js';
import {safeUrl} from './safe-url.js';
import {withCampaign} from './url-parts.js';

/**
 * Where a request leads, with what the provider lets us fill in beforehand: `link` for a tab,
 * `frame` where the vendor wants frames. A summary of answers goes into the frame alone, because
 * a link stays in histories and logs. Bad input gives problems and the best address there is.
 */
export function bookingUrl(provider: string, request: BookingRequest): BookingAddress {
  const problems: Problem[] = [];
  const report: Report = (field, message) => problems.push({path: `/${field}`, message});
  const {notes, answers, ...shareable} = readRequest(request, report);
  const url = safeUrl(shareable.url);
  if (!url) {
    report('url', 'Write the whole address: it starts with https://, tel: or mailto:.');
    return {link: null, frame: null, problems};
  }
  const adapter = adapterFor(provider, url, report);
  const page = adapter.link(url, shareable, report);
  const tagged = page && !adapter.withoutCampaign ? withCampaign(page, shareable.campaign) : page;
  const frame = tagged && adapter.frame?.(tagged, {...shareable, notes, answers}, report);
  return {link: leaving(tagged), frame: leaving(frame), problems};
}

/** The adapter for what the address is, even if the spa named another provider. */
function adapterFor(provider: string, url: URL, report: Report): BookingAdapter {
  const actual = detectProvider(url.href) ?? 'link';
  const adapter = adapterOf(provider);
  if (!adapter) report('provider', 'Use one of the ids in the documentation, or “link”.');
  else if (provider === actual || (actual === 'link' && adapter.anyHost)) return adapter;
  else if (provider !== 'link') report('url', 'The address belongs to another booking system.');
  // A number or a mailbox is one whatever it was called; a page we merely open.
  return (/^(tel|mailto)$/.test(actual) && adapterOf(actual)) || link;
}

/** The last gate: whatever an adapter made of it, only a safe scheme leaves. */
const leaving = (url: URL | undefined) => (url && safeUrl(url.href)?.href) ?? null;
