import {adapterOf} from './adapters.js';
import type {BookingAddress, BookingRequest} from './booking-types.js';
import {bookingUrlWith} from './booking-url-with.js';
import {otherSystem, plainKind, suits} from './match-address.js';
import {own} from './message-parts.js';
import {safeUrl} from './safe-url.js';

/**
 * Where a request leads, with what the provider lets us fill in beforehand: `link` for a tab,
 * `frame` where the vendor wants frames. A summary of answers goes into the frame alone, because
 * a link stays in histories and logs. Bad input gives problems and the best address there is.
 *
 * An address opens as what it is, even if the spa named another provider.
 */
export function bookingUrl(provider: string, request: BookingRequest): BookingAddress {
  const adapter = adapterOf(provider);
  const url = safeUrl(own(request, 'url') as string);
  if (adapter && (!url || suits(adapter, url))) return bookingUrlWith(adapter, request);
  const address = bookingUrlWith(adapterOf(plainKind(url))!, request);
  if (provider === 'link') return address;
  const mistake = adapter
    ? {path: '/url', message: otherSystem}
    : {path: '/provider', message: 'Use one of the ids in the documentation, or “link”.'};
  return {...address, problems: [mistake, ...address.problems]};
}
