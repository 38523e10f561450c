import {adapterOf} from './adapters.js';
import type {BookingMessage} from './booking-types.js';
import {detectProvider} from './detect-provider.js';
import {safeUrl} from './safe-url.js';

/** What matters of a `MessageEvent`. The caller has compared its `source` with the frame. */
export type FrameMessage = {origin: string; data: unknown};

/** The address that was given to the frame. */
export type FrameContext = {frame?: string | null};

/** The longest message a booking system could have reason to send as text. */
const longest = 10_000;

/**
 * What a framed booking system said, cut down to what may be known, or nothing if it is none of
 * its words or comes from elsewhere. `frame` is the address of the frame: a system on the spa's
 * own host can be known by it alone.
 */
export function readBookingMessage(
  provider: string,
  message: FrameMessage,
  context: FrameContext = {},
): BookingMessage | undefined {
  return speaker(provider, message, context)?.read?.(parsed(message.data));
}

/**
 * What the page must post back to the frame, to the message's origin and nowhere else.
 * Cal.com shows nothing until it is answered.
 */
export function handshake(
  provider: string,
  message: FrameMessage,
  context: FrameContext = {},
): object | undefined {
  return speaker(provider, message, context)?.reply?.(parsed(message.data));
}

/** The adapter that understands this message, if it comes from where the adapter expects it. */
function speaker(provider: string, {origin}: FrameMessage, {frame}: FrameContext) {
  const adapter = adapterOf(provider);
  return adapter && trusted(provider, origin, frame, adapter.anyHost) ? adapter : undefined;
}

function trusted(
  provider: string,
  origin: string,
  frame?: string | null,
  anyHost = false,
): boolean {
  const sender = safeUrl(origin);
  if (!sender || sender.origin !== origin) return false;
  const framed = frame ? safeUrl(frame) : undefined;
  const ownHost = framed && anyHost && detectProvider(framed.href) === 'link';
  return ownHost ? framed.origin === origin : detectProvider(origin) === provider;
}

/** Some systems post an object, some its JSON. */
function parsed(data: unknown): unknown {
  if (typeof data !== 'string') return data;
  try {
    return data.length > longest ? undefined : JSON.parse(data);
  } catch {
    return undefined;
  }
}
