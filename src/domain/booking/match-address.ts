import type {BookingAdapter} from './booking-adapter.js';
import {detectProvider} from './detect-provider.js';

/** What a spa is told that pasted the address of one system and named another. */
export const otherSystem = 'The address belongs to another booking system.';

/** Whether an address is one of this system's own. A plain link may lead to any page. */
export function suits({id, anyHost}: BookingAdapter, url: URL): boolean {
  const actual = detectProvider(url.href);
  return (
    actual === id ||
    (actual === 'link' && (!!anyHost || isOwnMachine(url))) ||
    (id === 'link' && plainKind(url) === id)
  );
}

/** No other page comes by http (see `safeUrl`): here every system can be tried out. */
export const isOwnMachine = (url: URL): boolean => url.protocol === 'http:';

/** How an address opens that nobody knows more about: a number or a mailbox is one by itself. */
export function plainKind(url: URL | undefined): 'link' | 'tel' | 'mailto' {
  return url?.protocol === 'tel:' ? 'tel' : url?.protocol === 'mailto:' ? 'mailto' : 'link';
}
