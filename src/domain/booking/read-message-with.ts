import type {BookingAdapter} from './booking-adapter.js';
import type {BookingMessage} from './booking-types.js';
import {detectProvider} from './detect-provider.js';
import {isOwnMachine} from './match-address.js';
import {safeUrl} from './safe-url.js';

/** What matters of a `MessageEvent`. The caller has compared its `source` with the frame. */
export type FrameMessage = {origin: string; data: unknown};

/** The address that was given to the frame. */
export type FrameContext = {frame?: string | null};

/** The longest message a booking system could have reason to send as text. */
const longest = 10_000;

/** What one framed booking system said, for whoever has loaded its adapter alone. */
export function readMessageWith(
  adapter: BookingAdapter,
  message: FrameMessage,
  context?: FrameContext,
): BookingMessage | undefined {
  return heard(adapter, message, context, (said) => adapter.read?.(said));
}

/** What the page must post back to one framed booking system. */
export function handshakeWith(
  adapter: BookingAdapter,
  message: FrameMessage,
  context?: FrameContext,
): object | undefined {
  return heard(adapter, message, context, (said) => adapter.reply?.(said));
}

/** What is understood of a message, if it comes from where the adapter expects it. */
function heard<Understood>(
  adapter: BookingAdapter,
  message: FrameMessage,
  context: FrameContext | undefined,
  understand: (said: unknown) => Understood | undefined,
): Understood | undefined {
  try {
    const {origin, data} = message;
    return isTrusted(adapter, origin, context?.frame) ? understand(parsed(data)) : undefined;
  } catch {
    // Broken JSON, or a trap: an object that throws when it is looked at.
    return undefined;
  }
}

/** A system on the spa's own host, or on one's own machine, can be known by its frame alone. */
function isTrusted(
  {id, origin: usual, anyHost}: BookingAdapter,
  origin: string,
  frame?: string | null,
): boolean {
  const sender = safeUrl(origin);
  if (!sender || sender.origin !== origin) return false;
  const framed = frame ? safeUrl(frame) : undefined;
  const keeper = framed && detectProvider(framed.href);
  const isFrames = framed?.origin === origin;
  if (framed && keeper === 'link' && (anyHost || isOwnMachine(framed))) return isFrames;
  return !!usual?.test(origin) || (keeper === id && isFrames);
}

/** Some systems post an object, some its JSON. */
function parsed(data: unknown): unknown {
  if (typeof data !== 'string') return data;
  return data.length > longest ? undefined : JSON.parse(data);
}
