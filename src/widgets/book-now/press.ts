import {frameable} from '../../domain/booking/detect-provider.js';
import {withStrings} from '../../localize/locale.js';
import {BookRequestEvent} from './book-now.events.js';
import type {BasaltBookNow} from './book-now.js';
import type {Booking, Destination} from './destination.js';

/**
 * What a press on a button means. A plain one on the link asks the page first, and then opens the
 * booking: the promise is of that. All others are the browser's own, and give nothing.
 */
export function pressed(
  button: BasaltBookNow,
  {booking, plainUrl}: Destination,
  event: MouseEvent,
): Promise<void> | undefined {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  // Only the first link books. One that stands beside it is the page's own.
  if (!link || event.defaultPrevented || link.matches('a~a')) return undefined;
  if (!booking) event.preventDefault();
  if (!booking || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return undefined;
  event.preventDefault();
  const asking = new BookRequestEvent(booking.provider, button.treatment, plainUrl);
  return button.dispatchEvent(asking) ? open(button, booking, link) : undefined;
}

/**
 * A tab for a link that wants one of its own, where it must be opened at once: WebKit lets no script
 * open one that has waited for anything, also for a moment.
 */
const tabFor = ({target}: HTMLAnchorElement) =>
  navigator.vendor[0] === 'A' && /^_b|^[^_]/.test(target) ? window.open() : null;

async function open(button: BasaltBookNow, booking: Booking, link: HTMLAnchorElement) {
  const framed = button.mode !== 'link' && frameable(booking.provider);
  const tab = framed ? null : tabFor(link);
  let timer;
  const late = new Promise<never>((_, fail) => (timer = setTimeout(fail, framed ? 15_000 : 500)));
  const script = framed
    ? button.mode === 'inline'
      ? withStrings(import('./book-inline.js'))
      : withStrings(import('./book-dialog.js'))
    : import('./follow.js');
  try {
    const {press} = await Promise.race([script, late]);
    await press(button, booking, link, late, tab);
  } catch {
    // Without our script the link still books. The page's own handlers saw it pressed already.
    if (tab) tab.location.href = link.href;
    else (link.cloneNode() as HTMLAnchorElement).click();
  }
  clearTimeout(timer);
}
