import {adapterOf} from './adapters.js';
import type {BookingMessage} from './booking-types.js';
import {handshakeWith, readMessageWith} from './read-message-with.js';
import type {FrameContext, FrameMessage} from './read-message-with.js';

/**
 * What a framed booking system said, cut down to what may be known, or nothing if it is none of
 * its words or comes from elsewhere. `frame` is the address of the frame: a system on the spa's
 * own host can be known by it alone.
 */
export function readBookingMessage(
  provider: string,
  message: FrameMessage,
  context?: FrameContext,
): BookingMessage | undefined {
  const adapter = adapterOf(provider);
  return adapter && readMessageWith(adapter, message, context);
}

/**
 * What the page must post back to the frame, to the message's origin and nowhere else.
 * Cal.com shows nothing until it is answered.
 */
export function handshake(
  provider: string,
  message: FrameMessage,
  context?: FrameContext,
): object | undefined {
  const adapter = adapterOf(provider);
  return adapter && handshakeWith(adapter, message, context);
}

/**
 * Whether we learn that a booking was made: `unproven` where second-hand papers say so and nobody
 * has heard it yet. Everywhere else all we know is that the visitor went there.
 */
export function confirmsBooking(provider: string): 'yes' | 'no' | 'unproven' {
  return adapterOf(provider)?.confirms ?? 'no';
}
